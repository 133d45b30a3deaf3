import { expect, test } from 'vitest';
import { bundleClient } from '../../scripts/package/bundleClient.ts';

const textOf = async (lang: Parameters<typeof bundleClient>[0]): Promise<string> => {
  const files = await bundleClient(lang);
  return files
    .filter(({ path }) => !path.includes('worker'))
    .map(({ bytes }) => Buffer.from(bytes).toString())
    .join('\n');
};

test.each([
  ['zh-Hant', '繼續找', ['继续找', 'articles found']],
  ['zh-Hans', '继续找', ['繼續找', 'articles found']],
  ['en', 'Match ', ['繼續找', '继续找', '关闭']],
] as const)('scripts of a site in %s speak its language and carry no other', async (lang, own, others) => {
  const text = await textOf(lang);
  expect(text).toContain(own);
  for (const other of others) expect(text).not.toContain(other);
});

test('the same sources give the same bytes', async () => {
  expect(await bundleClient('zh-Hans')).toEqual(await bundleClient('zh-Hans'));
});
