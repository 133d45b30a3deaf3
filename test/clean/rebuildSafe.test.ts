import { describe, expect, test } from 'vitest';
import { rebuildSafe } from '../../src/clean/rebuildSafe.ts';
import {
  cellTags,
  containerTags,
  controlTags,
  embedTags,
  inlineTags,
  lineTags,
  unsafeTags,
} from '../../src/clean/tagPolicy.ts';
import { makeElement, makeText, type ElementNode, type TreeNode } from '../../src/clean/tree.ts';
import { bare, clean } from './helpers.ts';

const element = (
  tag: string,
  children: (TreeNode | string)[] = [],
  attributes: Record<string, string> = {},
): ElementNode =>
  makeElement(
    tag,
    children.map((child) => (typeof child === 'string' ? makeText(child) : child)),
    attributes,
  );
const write = (...blocks: TreeNode[]): string => bare(rebuildSafe(blocks, null).bodyHtml).replaceAll('\n', '');

describe('the last pass trusts no step before it', () => {
  test.each([
    ['code', [element('script', ['alert(1)'])], ''],
    ['code in a line', [element('p', ['一', element('script', ['x'], { src: 'x' })])], '<p>一x</p>'],
    ['unknown elements', [element('unknown', [element('p', ['一'])])], ''],
    ['bare text', [makeText('一 < 二')], '<p>一 &lt; 二</p>'],
    [
      'links in links',
      [
        element('p', [
          element('a', ['一', element('a', ['二'], { href: 'https://b.example/' })], { href: 'https://a.example/' }),
        ]),
      ],
      '<p><a href="https://a.example/">一二</a></p>',
    ],
    ['addresses that run code', [element('p', [element('a', ['一'], { href: 'javascript:alert(1)' })])], '<p>一</p>'],
    [
      'pictures that run code',
      [element('figure', [element('img', [], { src: 'javascript:alert(1)' })])],
      '<figure></figure>',
    ],
    [
      'attributes',
      [element('p', ['一'], { onclick: 'x', style: 'x', id: 'x', class: 'x', lang: 'zh-Hant', dir: 'rtl"' })],
      '<p lang="zh-Hant">一</p>',
    ],
  ])('%s', (_, blocks, expected) => {
    expect(write(...blocks)).toBe(expected);
  });

  test('nothing that may be written is code, a control or a player', () => {
    const allowed = [...inlineTags, ...lineTags, ...cellTags, ...containerTags];
    const forbidden = new Set([
      ...unsafeTags,
      ...controlTags,
      ...embedTags,
      'math',
      'noscript',
      'form',
      'xmp',
      'plaintext',
      'object',
      'body',
      'html',
      'head',
    ]);
    expect(allowed.filter((tag) => forbidden.has(tag))).toEqual([]);
  });
});

describe('text as it is searched', () => {
  test.each([
    ['paragraphs, headings, quotations', '<p>一</p><h2>二</h2><blockquote>三</blockquote>', ['一', '二', '三']],
    ['items, nested ones too', '<ul><li>一</li><li>二<ol><li>三</li></ol></li></ul>', ['一', '二', '三']],
    [
      'cells and the caption of a table',
      '<table><caption>一<tr><th>二<th>三<tr><td>四<td><p>五<p>六</table>',
      ['一', '二', '三', '四', '五', '六'],
    ],
    ['a break is one line feed', '<p>一<br> 二</p>', ['一\n二']],
    ['white space folds, and goes at the ends', '<p> 一 <b> 二</b> 三\n</p>', ['一 二 三']],
    [
      'spaces that are text stay within',
      '<p>\u3000一\u3000二\u00a0三\u200c四\u3000</p>',
      ['一\u3000二\u00a0三\u200c四'],
    ],
    ['preformatted text', '<pre>一\n  二</pre>', ['一 二']],
    ['ruby', '<p><ruby>霧<rt>ム</rt></ruby></p>', ['霧ム']],
  ])('%s', (_, html, expected) => {
    expect(clean(html).paragraphs).toEqual(expected);
  });

  test('preformatted text is shown as it stands', () => {
    expect(clean('<pre>\n\n一\n  二</pre>').bodyHtml).toBe('<pre>\n\n一\n  二</pre>\n');
  });
});
