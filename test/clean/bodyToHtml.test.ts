import { describe, expect, test } from 'vitest';
import { bodyToHtml } from '../../src/clean/bodyToHtml.ts';
import { cleanPost } from '../../src/clean/cleanPost.ts';
import { bare, clean, makePost, unknown } from './helpers.ts';

const read = (body: string): string => bare(clean(body).bodyHtml).replaceAll('\n', '');

describe('Markdown becomes', () => {
  test.each([
    ['headings', '# 渡輪\n\n### 船期\n\n文', '<h2>渡輪</h2><h3>船期</h3><p>文</p>'],
    ['headings without a blank', '##渡輪\n\n文', '<h2>渡輪</h2><p>文</p>'],
    ['links', '見[船期](https://a.example/1 "表")。', '<p>見<a href="https://a.example/1">船期</a>。</p>'],
    ['links by name', '見[船期][1]。\n\n[1]: https://a.example/1', '<p>見<a href="https://a.example/1">船期</a>。</p>'],
    [
      'pictures',
      '![碼頭](https://a.example/1.jpg)\n\n文',
      '<figure class="lead-picture"><img src="https://a.example/1.jpg" alt="碼頭"></figure><p>文</p>',
    ],
    [
      'captions',
      '文\n\n![](https://a.example/1.jpg "碼頭")',
      '<p>文</p><figure><img src="https://a.example/1.jpg" alt=""><figcaption>碼頭</figcaption></figure>',
    ],
    ['lists', '- 早\n- 晚\n\n1. 甲\n2. 乙', '<ul><li>早</li><li>晚</li></ul><ol><li>甲</li><li>乙</li></ol>'],
    ['emphasis', '**甲**乙*丙*', '<p><strong>甲</strong>乙<em>丙</em></p>'],
    [
      'emphasis beside Chinese marks',
      '他說**「復航。」**然後走了。',
      '<p>他說<strong>「復航。」</strong>然後走了。</p>',
    ],
    ['code', '見 `a < b`\n\n```\n1 < 2\n```', '<p>見 <code>a &lt; b</code></p><pre>1 &lt; 2</pre>'],
    [
      'tables',
      '|班|時|\n|---|---|\n|早|7|',
      '<table><thead><tr><th>班</th><th>時</th></tr></thead><tbody><tr><td>早</td><td>7</td></tr></tbody></table>',
    ],
    ['quotations', '文\n\n> 引', '<p>文</p><blockquote><p>引</p></blockquote>'],
    ['sentences wrapped by hand', '**望潮港**渡輪說服\n並訓練船員', '<p><strong>望潮港</strong>渡輪說服並訓練船員</p>'],
    [
      'footnotes',
      '**復航**[^1]。\n\n[^1]: 明天。',
      '<p><strong>復航</strong><sup>[1]</sup>。</p><hr><ol><li>明天。</li></ol>',
    ],
    ['a note in brackets', '# 題\n\n[註]: 渡輪', '<h2>題</h2><p>[註]: 渡輪</p>'],
    ['HTML in it', '# 題\n\n<b>粗</b><script>x</script>\n\n<div>盒</div>', '<h2>題</h2><p><b>粗</b></p><p>盒</p>'],
    [
      'addresses that run code',
      '見[船期](javascript:alert(1))與[表](https://a.example/)',
      '<p>見船期與<a href="https://a.example/">表</a></p>',
    ],
    [
      'paragraphs without an empty line between them',
      `**題**\n${'望潮港的渡輪公司說'.repeat(8)}。\n第二段。`,
      `<p><strong>題</strong>${'望潮港的渡輪公司說'.repeat(8)}。<br>第二段。</p>`,
    ],
    ['indented sentences', '# 題\n\n    望潮港復航。', '<h2>題</h2><p>望潮港復航。</p>'],
    ['indented code', '# 題\n\n    let a = 1;', '<h2>題</h2><pre>let a = 1;</pre>'],
  ])('%s', (_, body, html) => {
    expect(read(body)).toBe(html);
  });

  test.each([
    ['classes of Wiki.js', '# 題\n{.tabset}\n\n> 引\n{.is-info}', '<h2>題</h2><blockquote><p>引</p></blockquote>'],
    [
      'classes of kramdown',
      '# 題\n{: .note}\n\n見[甲](https://a.example/){:target="_blank"}。',
      '<h2>題</h2><p>見<a href="https://a.example/">甲</a>。</p>',
    ],
    ['tables of contents', '# 題\n\n[TOC]\n\n* 目錄\n{:toc}\n\n文', '<h2>題</h2><ul><li>目錄</li></ul><p>文</p>'],
    [
      'the address of a Jekyll site',
      '![碼頭]({{ site.baseurl }}/a.jpg)\n\n文',
      '<figure class="lead-picture"><img src="https://news.qinglan.example/a.jpg" alt="碼頭"></figure><p>文</p>',
    ],
    [
      'pictures of Hugo',
      '# 題\n\n{{< figure src="/a.jpg" title="碼頭" >}}',
      '<h2>題</h2><figure><img src="https://news.qinglan.example/a.jpg" alt=""></figure>',
    ],
    ['commands', '# 題\n\n{% raw %}\n文\n{% endraw %}\n\n{{< note >}}注{{< /note >}}', '<h2>題</h2><p>文</p><p>注</p>'],
  ])('without signs of other programs: %s', (_, body, html) => {
    expect(read(body)).toBe(html);
  });

  test('without what stands between fences being touched', () => {
    expect(clean('# 題\n\n```\n{{ site.url }} {: .a}\n##甲\n```').paragraphs).toEqual([
      '題',
      '{{ site.url }} {: .a} ##甲',
    ]);
  });

  test('the whole of a text that is longer than any article', () => {
    const body = `# 題\n\n${'望潮港**復航**。\n\n'.repeat(12_000)}`;
    expect(bodyToHtml(body, null).match(/<strong>復航<\/strong>/g)).toHaveLength(12_000);
  });
});

describe('plain text becomes', () => {
  test.each([
    ['a paragraph for each empty line', '第一段。\n\n\n第二段。', '<p>第一段。</p><p>第二段。</p>'],
    ['a paragraph for each indent', '\u3000\u3000第一段。\n\u3000\u3000第二段。', '<p>第一段。</p><p>第二段。</p>'],
    ['lines where it has lines', '甲：你好。\n乙：早。\n\n完', '<p>甲：你好。<br>乙：早。</p><p>完</p>'],
    [
      'sentences where lines were wrapped',
      `${'望潮港渡輪公司今天說明天起復航'.repeat(2)}\n${'乘客不必擔心改走北線也不必換票'.repeat(2)}\n完。\n\n完`,
      `<p>${'望潮港渡輪公司今天說明天起復航'.repeat(2)}${'乘客不必擔心改走北線也不必換票'.repeat(2)}完。</p><p>完</p>`,
    ],
    ['signs as they stand', '1 < 2 & 3\n\n*', '<p>1 &lt; 2 &amp; 3</p><p>*</p>'],
    ['HTML that is in its lines', '甲<b>乙</b>&amp;丙\n\n丁', '<p>甲<b>乙</b>&amp;丙</p><p>丁</p>'],
    [
      'HTML between its paragraphs',
      '第一段說明。\n\n<ul><li>甲</li></ul>\n\n第二段說明。',
      '<p>第一段說明。</p><ul><li>甲</li></ul><p>第二段說明。</p>',
    ],
  ])('%s', (_, body, html) => {
    expect(read(body)).toBe(html);
  });
});

describe('the settings can say the form', () => {
  const body = '# 題\n\n<i>文</i>';
  test.each([
    ['html', ['# 題文']],
    ['markdown', ['題', '文']],
    ['text', ['# 題', '<i>文</i>']],
  ] as const)('%s', (kind, paragraphs) => {
    expect(cleanPost(makePost(body), { ...unknown, body: kind }).paragraphs).toEqual(paragraphs);
  });
});
