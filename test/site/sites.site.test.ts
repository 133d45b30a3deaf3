/** Scenario sites: each folder of `test/sites/` is a small archive with its settings and what shall come of it. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../../src/site/buildSite.ts';
import { collectPosts, scanPosts } from '../../src/site/collectPosts.ts';
import { withSite } from '../../src/site/context.ts';
import { exportArticles } from '../../src/site/exportArticles.ts';
import { checkFolders } from '../../src/site/checkFolders.ts';
import { loadSettings } from '../../src/settings/loadSettings.ts';

interface Expected {
  readonly posts: number;
  readonly rejected: number;
  /** Codes by file. */
  readonly problems: Readonly<Record<string, readonly string[]>>;
  /** Paths; 12 hex digits or `<id>` stand for any. */
  readonly articles: readonly string[];
  readonly otherPages?: readonly string[];
  /** The paragraphs of articles, and what else matters of them, as the export has them, by file. */
  readonly exported?: Readonly<Record<string, object>>;
}

const sites = 'test/sites';

describe.each(readdirSync(sites))('the site %s', (name) => {
  it('comes out as expected', async () => {
    const folder = join(sites, name);
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
    const temporary = mkdtempSync(join(tmpdir(), 'jianbao-'));
    const folders = checkFolders({
      posts: join(folder, 'posts'),
      output: join(temporary, 'site'),
      cache: join(temporary, 'cache'),
    });
    const settings = await loadSettings(join(folder, 'settings.ts'), join(tmpdir(), 'settings'));
    const report = await buildSite(folders, settings);

    expect(report).toMatchObject({ posts: expected.posts, rejected: expected.rejected });
    expect(report.articles + report.versions + report.rejected).toBe(report.posts);
    const problems: Record<string, string[]> = {};
    for (const { file, code } of report.problems) problems[file] = [...(problems[file] ?? []), code];
    for (const codes of Object.values(problems)) codes.sort();
    expect(problems).toEqual(expected.problems);
    for (const problem of report.problems) {
      expect(problem.message, 'says what is wrong').not.toBe('');
      expect(problem.hint, 'says what to do').not.toBe('');
    }
    const pages = readdirSync(folders.output, { recursive: true, encoding: 'utf8' }).map((file) => `/${file}`);
    const articles = pages.filter((file) => /^\/\d{4}\/\d\d\/\d\d\/(?!index)[^/]+\.html$/.test(file));
    expect(articles.map(maskId).sort()).toEqual(
      [...expected.articles, ...(expected.otherPages ?? [])].map(maskId).sort(),
    );
    expect(existsSync(join(folders.output, 'search/index.html'))).toBe(true);
    if (!expected.exported) return;
    const exported = join(temporary, 'articles.ndjson');
    await withSite(
      folders,
      settings,
      () => {},
      async (context) => exportArticles(await collectPosts(scanPosts(context), context), context, exported),
    );
    const lines = readFileSync(exported, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string });
    expect(Object.fromEntries(lines.map((line) => [line.file, line]))).toMatchObject(expected.exported);
  });
});

/** Ids that are digests of an address are not worth writing down. */
const maskId = (path: string): string => path.replace(/-[0-9a-f]{12}(?=\.)/, '-<id>');
