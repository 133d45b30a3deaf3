/** Documents lead somewhere: every relative link, and every path of the repository that they name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md')),
];

/** What is inside fences is code, not a document's own words. */
const proseOf = (document: string): string => readFileSync(document, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');

const linksIn = (prose: string): string[] =>
  [...prose.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^()\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
    ([, link, attribute]) => link ?? attribute!,
  );

/** A path of the repository, and nothing else, in inline code; not one with a placeholder. */
const pathsIn = (prose: string): string[] =>
  [...prose.matchAll(/`((?:src|templates|scripts|test|docs)\/[^`\s]*)`/g)]
    .map(([, path]) => path!)
    .filter((path) => !/[<*]/.test(path));

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsOf = (document: string): string[] =>
  [...proseOf(document).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));

function isBroken(document: string, link: string): boolean {
  if (/^[a-z]+:/.test(link)) return false;
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? document : join(dirname(document), decodeURI(path));
  if (!existsSync(target)) return true;
  return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(decodeURIComponent(anchor));
}

describe.each(documents)('%s', (document) => {
  const prose = proseOf(document);

  it('links to what there is', () => expect(linksIn(prose).filter((link) => isBroken(document, link))).toEqual([]));

  it('names files that there are', () => expect(pathsIn(prose).filter((path) => !existsSync(path))).toEqual([]));
});

describe('docs/where-code-lives.md', () => {
  const named = readFileSync('docs/where-code-lives.md', 'utf8');
  const folders = ['src', 'templates', 'scripts'].flatMap((top) =>
    readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath }) => parentPath.replaceAll('\\', '/')),
  );

  it('has a line for each folder', () => {
    // Files of a new archive are in folders of their own below it.
    const own = [...new Set(folders)].filter((folder) => !folder.startsWith('src/commands/template/'));
    expect(own.filter((folder) => !named.includes(`\n| \`${folder}/\``))).toEqual([]);
  });
});

describe('README.md', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
    Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
  >;

  it('gives the job of every dependency', () => {
    const names = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });

  it('lists as installed what is installed', () => {
    const [, installed = ''] = /Installed with Jianbao:([\s\S]*?)\nBundled into it/.exec(readme) ?? [];
    const listed = [...installed.matchAll(/`([^`\s]+)`(?=[^|]*\|[^|]*\|$)/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(Object.keys(dependencies).sort());
  });
});
