import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom: a folder, then the folders or files that it may know besides its own. A folder stands for all in
 * it; where its rooms have rules of their own, each room has a row.
 */
const mayImport: Record<string, readonly string[]> = {
  sources: [],
  locales: [],
  settings: ['locales', 'sources'],
  custom: ['settings', 'load', 'plan'],
  commands: ['settings', 'site', 'workers'],
  load: ['sources', 'settings'],
  clean: ['sources', 'settings', 'load'],
  enrich: ['sources', 'settings', 'load', 'clean'],
  store: ['sources', 'settings', 'load', 'clean', 'enrich'],
  plan: ['locales', 'sources', 'settings', 'load', 'clean', 'enrich', 'store'],
  'search/text': [],
  'search/names': ['search/text'],
  'search/query': ['search/text'],
  'search/format': ['search/text'],
  'search/write': ['search/text', 'search/format'],
  // All rooms of the search but the one that needs Node.
  client: ['locales', 'search/text', 'search/names', 'search/query', 'search/format'],
  render: ['locales', 'settings', 'enrich', 'store', 'plan', 'search', 'client', 'templates'],
  workers: ['sources', 'settings', 'load', 'clean', 'enrich', 'store', 'plan', 'search', 'render'],
  site: [
    'custom',
    'locales',
    'sources',
    'settings',
    'load',
    'clean',
    'enrich',
    'store',
    'plan',
    'search',
    'render',
    'workers',
  ],
  templates: ['locales', 'plan', 'src/client/parameters.ts', 'src/client/searchIds.ts'],
};

/** What every folder may use. */
const shared = [
  'addresses',
  'types',
  'digest',
  'fnv1a',
  'groupBy',
  'compare',
  'limits',
  'packaged',
  'problemCodes',
  'usageError',
  'writeFiles',
].map((name) => `src/${name}.ts`);

/** In the browser, each folder is a program of its own: they share what lies beside them. */
const programs = ['src/client/page/', 'src/client/worker/', 'src/client/article/'];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);

const files = [...filesIn('src').filter((file) => file.split('/').length > 2), ...filesIn('templates')];

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)].map((match) =>
    new URL(match[1]!, `file:///${file}`).pathname.slice(1),
  );

/** `src/search/write/writeIndex.ts` is in `search/write`, `src/plan/pages.ts` in `plan`. */
function roomOf(file: string): string {
  const [top, folder = '', room = ''] = file.split('/');
  if (top === 'templates') return top;
  return `${folder}/${room}` in mayImport ? `${folder}/${room}` : folder;
}

const allows = (entry: string, file: string): boolean =>
  entry === file || roomOf(file) === entry || roomOf(file).startsWith(`${entry}/`);

describe('data flows one way', () => {
  it.each(files)('%s', (file) => {
    const own = roomOf(file);
    expect(Object.keys(mayImport)).toContain(own);
    const foreign = importsOf(file).filter((imported) => !shared.includes(imported) && roomOf(imported) !== own);
    expect(foreign.filter((imported) => !mayImport[own]!.some((entry) => allows(entry, imported)))).toEqual([]);
  });
});

describe("the browser's programs share nothing but what lies beside them, not even types", () => {
  it.each(files.filter((file) => programs.some((program) => file.startsWith(program))))('%s', (file) => {
    const others = programs.filter((program) => !file.startsWith(program));
    expect(importsOf(file).filter((imported) => others.some((other) => imported.startsWith(other)))).toEqual([]);
  });
});
