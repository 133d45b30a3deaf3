/** What `docs/add-a-language.md` shows is what settings and languages are. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { findWordFaults } from '../../src/locales/findWordFaults.ts';
import { resolveLocale } from '../../src/locales/locale.ts';
import { loadSettings } from '../../src/settings/loadSettings.ts';
import { codeBlocksOf } from './codeBlocks.ts';

const work = mkdtempSync(join(tmpdir(), 'jianbao-language-'));
afterAll(() => rmSync(work, { recursive: true }));

const [settings, language, registration] = codeBlocksOf('docs/add-a-language.md');

it('an archive gives words of a language that there is not', async () => {
  const file = join(work, settings!.file);
  writeFileSync(file, settings!.code);
  const { lang, words } = await loadSettings(file, join(work, 'cache'));
  const { page, dates } = resolveLocale(lang, words);
  expect([page.search, page.home, dates.month]).toEqual(['検索', 'Home', '{year}年{month}月']);
});

it('a new language has no key and no placeholder that there is not', async () => {
  const file = join(work, language!.file);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, language!.code);
  const { ko } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { readonly ko: unknown };
  expect(findWordFaults(ko)).toEqual([]);
});

it('it is registered where the guide says', () => {
  const lines = readFileSync(registration!.file, 'utf8').split('\n');
  const shown = registration!.code.split('\n').filter((line) => /^[ -]\S/.test(line) && !line.includes('…'));
  expect(shown.length).toBeGreaterThan(1);
  for (const line of shown) expect(lines).toContain(line.slice(1));
});
