import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** In the browser, each folder is a program of its own: what it takes from another is types, which cost its readers nothing. */
const programs = ['src/client/page/', 'src/client/worker/', 'src/client/article/'];

/** Who may import whom: a stage, then the folders it may know besides its own. */
const mayImport: Record<string, readonly string[]> = {
  locales: [],
  sources: [],
  settings: ['locales', 'sources'],
  load: ['sources', 'settings'],
  clean: ['sources', 'settings', 'load'],
  enrich: ['sources', 'settings', 'load', 'clean'],
  store: ['sources', 'settings', 'load', 'clean', 'enrich'],
  plan: ['locales', 'sources', 'settings', 'load', 'clean', 'enrich', 'store'],
  search: ['settings'],
  client: ['locales', 'search'],
  render: ['locales', 'settings', 'enrich', 'store', 'plan', 'search', 'client', 'templates'],
  workers: ['sources', 'settings', 'load', 'clean', 'enrich', 'store', 'plan', 'search', 'render'],
  site: ['locales', 'sources', 'settings', 'load', 'clean', 'enrich', 'store', 'plan', 'search', 'render', 'workers'],
  templates: ['locales', 'plan'],
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);

const files = [...filesIn('src').filter((file) => file.split('/').length > 2), ...filesIn('templates')];
const folderOf = (file: string): string => (file.startsWith('templates') ? 'templates' : file.split('/')[1]!);

describe('data flows one way', () => {
  it.each(files)('%s', (file) => {
    const own = folderOf(file);
    const imported = [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)].map((match) =>
      new URL(match[1]!, `file:///${file}`).pathname.slice(1),
    );
    const foreign = imported
      .filter(
        (path) =>
          !['src/types.ts', 'src/addresses.ts', 'src/digest.ts', 'src/groupBy.ts', '.eleventy.ts'].includes(path),
      )
      .map(folderOf)
      .filter((folder) => folder !== own);
    expect(foreign.filter((folder) => !mayImport[own]!.includes(folder))).toEqual([]);
  });
});

describe("the browser's programs share no code but what lies beside them", () => {
  it.each(files.filter((file) => programs.some((program) => file.startsWith(program))))('%s', (file) => {
    const imported = [...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^']*'(\.[^']*)'/gm)].map((match) =>
      new URL(match[1]!, `file:///${file}`).pathname.slice(1),
    );
    expect(
      imported.filter((path) => programs.some((program) => path.startsWith(program) && !file.startsWith(program))),
    ).toEqual([]);
  });
});
