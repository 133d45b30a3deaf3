import { expect, test } from 'vitest';
import { bundleClient, scriptNames } from '../../scripts/package/bundleClient.ts';
import { resolveLocale } from '../../src/locales/locale.ts';
import { fillWords } from '../../src/render/fillWords.ts';

const scripts = await bundleClient();

const textsIn = (locale = resolveLocale('zh-Hant')): Map<string, string> =>
  new Map(scripts.map(({ name, bytes }) => [name, Buffer.from(fillWords(bytes, locale)).toString()]));

test('are all scripts of the site', () => expect([...textsIn().keys()]).toEqual([...scriptNames].sort()));

test.each([
  ['zh-Hant', '繼續找', ['继续找', 'articles found']],
  ['zh-Hans', '继续找', ['繼續找', 'articles found']],
  ['en', 'Go on', ['繼續找', '继续找', '关闭']],
] as const)('scripts of a site in %s speak its language and carry no other', (lang, own, others) => {
  const texts = textsIn(resolveLocale(lang));
  expect(texts.get('search.js')).toContain(own);
  for (const [name, text] of texts)
    for (const other of name.includes('worker') ? [] : others) expect(text).not.toContain(other);
});

test('each script has its own words once and no others', () => {
  const { search, article, highlight } = resolveLocale('zh-Hant');
  const samples = { search: search.saveFailed, article: article.lostPicture, highlight: highlight.noMatchHere };
  for (const [name, text] of textsIn()) {
    const held = Object.entries(samples).flatMap(([section, word]) => Array(text.split(word).length - 1).fill(section));
    expect([name, held]).toEqual([name, name === 'search-worker.js' ? [] : [name.replace('.js', '')]]);
    expect(text).not.toContain('JIANBAO');
  }
});

test('a word stays within its quotes, whatever it holds', async () => {
  const hostile = 'x"});alert(1);//\\u2028\u2028</script>$&`${1}';
  const text = textsIn(resolveLocale('en', { article: { lostPicture: hostile } })).get('article.js')!;
  expect(text).toContain(JSON.stringify(hostile));
});

test('the same sources give the same bytes', async () => expect(await bundleClient()).toEqual(scripts));
