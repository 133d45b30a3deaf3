import { expect, test } from 'vitest';
import { resultFormats, type ListedHit } from '../../../src/client/page/formatResults.ts';

const hit: ListedHit = {
  id: 'qinglan-000001',
  path: '/x.html',
  url: 'https://jianbao.example/x.html',
  title: '港口 50% 重開，"快"了',
  lang: 'zh-Hant',
  sourceName: '青嵐通訊社',
  day: '2021-01-08',
  published: '2021-01-08T08:00:00+08:00',
  reporter: '汪令儀、高以安',
  tags: ['港口', '交通'],
};

test('CSV quotes where it must, and keeps spreadsheets from running a cell', () => {
  const { format } = resultFormats.csv;
  expect(format([hit])).toBe(
    '\ufeffid,title,source,published,reporter,tags,lang,url\r\n' +
      'qinglan-000001,"港口 50% 重開，""快""了",青嵐通訊社,2021-01-08T08:00:00+08:00,' +
      '汪令儀、高以安,港口; 交通,zh-Hant,https://jianbao.example/x.html\r\n',
  );
  expect(format([{ ...hit, title: '=HYPERLINK("x")' }])).toContain(`"'=HYPERLINK(""x"")"`);
});

test('NDJSON is one object on each line', () => {
  const lines = resultFormats.ndjson.format([hit, hit]).trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(JSON.parse(lines[0]!)).toEqual({
    id: hit.id,
    title: hit.title,
    source: '青嵐通訊社',
    published: hit.published,
    reporter: hit.reporter,
    tags: hit.tags,
    lang: 'zh-Hant',
    url: hit.url,
  });
});

test('BibTeX names each author, or the source if there is no author, and escapes what TeX would interpret', () => {
  const { format } = resultFormats.bibtex;
  expect(format([hit])).toContain('author = {{汪令儀} and {高以安}},');
  expect(format([hit])).toContain('title = {{港口 50\\% 重開，"快"了}},');
  expect(format([{ ...hit, reporter: '', title: '{\\x}_' }])).toMatch(
    /author = \{\{青嵐通訊社\}\},\n {2}title = \{\{\\\{\\textbackslash\{\}x\\\}\\_\}\}/,
  );
});
