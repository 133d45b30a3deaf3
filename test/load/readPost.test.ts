import { describe, expect, it } from 'vitest';
import { readPost } from '../../src/load/readPost.ts';

const post = (text: string, file = 'a.md') => readPost(file, Buffer.from(text));
const codes = (text: string, file?: string): string[] => post(text, file).problems.map((problem) => problem.code);

const usual = `---
layout: post
title: "望潮港渡輪停航"
date: 2020-08-03T02:30:00.000Z
author: (島)青嵐通訊社
from: https://news.qinglan.example/news/aloc/202008030031.aspx
tags: [ (島)青嵐通訊社, 渡輪 ]
comments: True
categories: [ (島)青嵐通訊社 ]
---
<!--1596421800000-->
[望潮港渡輪停航](https://news.qinglan.example/news/aloc/202008030031.aspx)
------

<div>
<p>正文。</p>
</div>`;

describe('a post of the usual form', () => {
  it('gives title, address, labels, instant and body', () => {
    const { post: read, problems } = post(usual);
    expect(problems).toEqual([]);
    expect(read).toMatchObject({
      title: '望潮港渡輪停航',
      url: 'https://news.qinglan.example/news/aloc/202008030031.aspx',
      author: '(島)青嵐通訊社',
      labels: ['(島)青嵐通訊社', '渡輪'],
      dates: [
        { origin: 'comment', date: { kind: 'instant', ms: Date.parse('2020-08-03T02:30:00.000Z') } },
        { origin: 'front-matter', date: { kind: 'instant', ms: Date.parse('2020-08-03T02:30:00.000Z') } },
        { origin: 'url', date: { kind: 'day', wallMs: Date.parse('2020-08-03') } },
      ],
      bodyHtml: '<div>\n<p>正文。</p>\n</div>',
    });
  });

  it.each([
    ['a byte order mark', `\ufeff${usual}`],
    ['Windows line ends', usual.replaceAll('\n', '\r\n')],
    ['old Mac line ends', usual.replaceAll('\n', '\r')],
    ['control characters', usual.replace('望潮港', '望\u0000潮\u0007港')],
  ])('does not mind %s', (_name, text) => {
    expect(post(text)).toMatchObject({ post: { title: '望潮港渡輪停航' }, problems: [] });
  });

  it('reads UTF-16 with its mark', () => {
    expect(readPost('a.md', Buffer.from(`\ufeff${usual}`, 'utf16le')).post?.title).toBe('望潮港渡輪停航');
  });
});

describe('what may be missing', () => {
  it('does without front matter', () => {
    const { post: read, problems } = post(
      '<!--1718686024000-->\n[標題[影]](https://yuanyu.example/zh/a/a-69395817)\n------\n\n<div>文</div>',
    );
    expect(problems).toEqual([]);
    expect(read).toMatchObject({
      title: '標題[影]',
      url: 'https://yuanyu.example/zh/a/a-69395817',
      labels: [],
      dates: [{ origin: 'comment', date: { kind: 'instant', ms: 1718686024000 } }],
    });
  });

  it('does without comment and heading', () => {
    expect(post('---\ntitle: "無"\ndate: 2020-01-09T00:00:00+00:00\n---\n<article>文</article>').post).toMatchObject({
      title: '無',
      dates: [{ origin: 'front-matter', date: { kind: 'instant', ms: Date.parse('2020-01-09') } }],
      bodyHtml: '<article>文</article>',
    });
  });

  it('takes the day from the file name if nothing else tells', () => {
    expect(post('---\ntitle: "無"\n---\n文', '_posts/2020-08-03-無.md').post).toMatchObject({
      dates: [{ origin: 'file-name', date: { kind: 'day', wallMs: Date.parse('2020-08-03') } }],
    });
  });

  it.each([
    ['its name', '渡輪復航。', '2020-08-03-渡輪.md'],
    ['its folders', '渡輪復航。', 'daily/2020/08/03.md'],
    ['its first lines', '# 渡輪復航\n\n2020-08-03 10:30\n\n正文。', '渡輪.md'],
  ])('takes a note without all of them that is dated by %s', (_name, text, file) => {
    const { post: read, problems } = post(text, file);
    expect(problems).toEqual([]);
    expect(read?.dates).toHaveLength(1);
  });

  it('takes no read-me for a note, even in a dated folder', () => {
    expect(post('渡輪復航。', '2020-08-03/README.md').post).toBeNull();
  });

  it('rejects a file that is no post at all, in words', () => {
    const { post: read, problems } = post('# Readme\n\nText.', 'README.md');
    expect(read).toBeNull();
    expect(problems).toMatchObject([{ file: 'README.md', code: 'no-date', severity: 'error' }]);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n'],
  ])('rejects a file of %s', (_name, text) =>
    expect(post(text)).toMatchObject({ post: null, problems: [{ code: 'empty-file', severity: 'error' }] }),
  );

  it('rejects a picture', () => {
    expect(
      readPost(
        'a.png',
        Uint8Array.from({ length: 400 }, (_, index) => (index * 37) % 256),
      ),
    ).toMatchObject({ post: null, problems: [{ code: 'not-text', severity: 'error' }] });
  });
});

describe('a date that cannot be read', () => {
  it.each([
    ['date: someday', 'date: “someday” is no date'],
    ['date: 2020-08', 'date: “2020-08” is a month and no day'],
    ['date: 2020-02-30', 'date: “2020-02-30” is no date'],
    ['pubDate: [ 2020 ]', 'pubDate: “["2020"]” is no date'],
    ['lastmod: never', 'lastmod: “never” is no date'],
  ])('is quoted: %s', (line, message) => {
    const { problems } = post(`---\ntitle: 渡輪\n${line}\n---\n文`, '2020-08-03-渡輪.md');
    expect(problems).toMatchObject([{ code: 'unread-date', severity: 'warning' }]);
    expect(problems[0]?.message).toContain(message);
  });

  it.each(['date:', 'date: ""', "date: ''", 'published: true', 'published: false'])('is not there: %s', (line) => {
    expect(codes(`---\ntitle: 渡輪\n${line}\n---\n文`)).toEqual([]);
  });
});

describe('front matter that cannot be trusted', () => {
  it('never runs code, and says so', () => {
    const { post: read, problems } = post(
      '---js\nglobalThis.hacked = true\n---\n<!--1718686024000-->\n[標題](https://a.example/1)\n文',
    );
    expect(problems.map((problem) => problem.code)).toEqual(['code-front-matter']);
    expect(read?.title).toBe('標題');
    expect('hacked' in globalThis).toBe(false);
  });

  it.each(['javascript', 'coffee', 'json', 'toml', 'anything'])('refuses the language %s', (language) => {
    expect(codes(`---${language}\n{}\n---\n<!--1718686024000-->\n[標題](https://a.example/1)\n文`)).toHaveLength(1);
  });

  it.each([
    ['a colon in the title', 'title: 專訪: 一個人'],
    ['quotes inside quotes', 'title: "他說"好"了"'],
    ['an opening bracket', 'title: [兩岸] 新聞'],
    ['an at sign', 'title: @foo'],
    ['a star', 'title: *foo'],
    ['a key twice', 'title: 一\ntitle: 二'],
  ])('reads line by line after %s', (_name, line) => {
    const { post: read, problems } = post(
      `---\n${line}\ndate: 2020-08-03T02:30:00Z\nfrom: https://a.example/1\ntags: [ 甲, 乙 ]\n---\n文`,
    );
    expect(problems.map((problem) => problem.code)).toEqual(['broken-front-matter']);
    expect(read).toMatchObject({
      url: 'https://a.example/1',
      labels: ['甲', '乙'],
      dates: [{ origin: 'front-matter', date: { kind: 'instant', ms: Date.parse('2020-08-03T02:30:00Z') } }],
    });
    expect(read?.title).not.toBe('');
  });

  it('reports the same fault each time a file is read', () => {
    const broken = '---\ntitle: "a "b" c"\n---\n<!--1718686024000-->\n文';
    expect(codes(broken)).toEqual(codes(broken));
  });

  it('reads a block that nothing closes', () => {
    const { post: read, problems } = post('---\ntitle: "標題"\ndate: 2020-08-03T02:30:00Z\n<p>文</p>');
    expect(problems.map((problem) => problem.code)).toEqual(['broken-front-matter']);
    expect(read).toMatchObject({ title: '標題', bodyHtml: '<p>文</p>' });
  });

  it('takes a text between two rules for text', () => {
    expect(post('---\n一段文字\n---\n另一段', '2020-08-03-a.md').post?.bodyHtml).toBe('---\n一段文字\n---\n另一段');
    expect(post('---\n一段文字\n---\n<!--1718686024000-->\n文').post).toBeNull();
  });

  it.each([
    ['2020', '2020'],
    ['no', 'no'],
    ['2020-01-01', '2020-01-01'],
    ['~', '~'],
  ])('keeps the title %s as written', (written, title) => {
    expect(post(`---\ntitle: ${written}\ndate: 2020-08-03T02:30:00Z\n---\n文`).post?.title).toBe(title);
  });

  it('survives a bomb of aliases', () => {
    const lines = [
      'a0: &a0 [x, x]',
      ...Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`),
      'tags: *a30',
    ];
    expect(post(`---\n${lines.join('\n')}\ntitle: "標題"\n---\n<!--1718686024000-->\n文`).post?.title).toBe('標題');
  });
});

describe('titles and addresses', () => {
  it.each([
    ['entities', 'KAL&#x27;s &quot;cartoon&quot;', `KAL's "cartoon"`],
    ['entities escaped twice', '紳繪上納粹&amp;#21328;字', '紳繪上納粹卐字'.replace('卐', '\u5350')],
    ['white space', '  一\u00a0\u3000二  ', '一 二'],
    ['joiners', '早\u200c安', '早\u200c安'],
    ['an ampersand', 'R&D &region', 'R&D &region'],
  ])('decodes %s', (_name, written, title) => {
    expect(post(`<!--1718686024000-->\n[${written}](https://a.example/1)\n文`).post?.title).toBe(title);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//a.example/1',
    'https://user:pass@a.example/',
    'https://localhost/',
    'not a url',
  ])('does not trust the address %s', (url) => {
    expect(post(`<!--1718686024000-->\n[標題](${url})\n文`).post?.url).toBeNull();
  });

  it('escapes raw Chinese and spaces', () => {
    expect(post('<!--1718686024000-->\n[標題](https://yuanyu.example/zh/水上 影院/a-54250000)\n文').post?.url).toBe(
      'https://yuanyu.example/zh/%E6%B0%B4%E4%B8%8A%20%E5%BD%B1%E9%99%A2/a-54250000',
    );
  });
});

describe('a link in the first line', () => {
  const first = '[渡輪公司的公告](https://harbour.example/1)';
  const read = (front: string, body: string) => post(`---\n${front}\n---\n${body}`).post;

  it.each([
    ['without a title', 'date: 2020-08-03', `${first}\n文`],
    ['with the same title', 'title: 渡輪公司的公告', `${first}\n文`],
    ['without another address', 'title: 停航', `${first}\n文`],
    ['with dashes below', 'title: 停航', `${first}\n------\n文`],
    ['with a comment above', 'title: 停航', `<!--1596421800000-->\n${first}\n文`],
  ])('is the heading %s', (_, front, body) => {
    expect(read(front, body)).toMatchObject({ bodyHtml: '文', url: 'https://harbour.example/1' });
  });

  it('is text beside another title and another address', () => {
    const url = 'https://notes.example/1';
    expect(read(`title: 停航\nfrom: ${url}`, `${first}\n文`)).toMatchObject({ bodyHtml: `${first}\n\n文`, url });
  });
});
