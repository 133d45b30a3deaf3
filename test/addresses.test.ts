import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  archivedCopy,
  articlePath,
  encodePath,
  filePage,
  folderPage,
  periodFolder,
  periodPath,
  sourceFolder,
  tagFolder,
  toAddress,
  versionPath,
} from '../src/addresses.ts';

describe('addresses of the site', () => {
  it.each([
    ['/', '/tags/', '/tags/'],
    ['/archive/', '/tags/', '/archive/tags/'],
    ['/archive/', '/', '/archive/'],
    ['/', '//evil.example/', '/evil.example/'],
    ['/', '/\\evil.example/', '/evil.example/'],
  ])('%s and %s make %s', (base, path, address) => expect(toAddress(base, path)).toBe(address));

  it('of years, months and days follow from their names', () => {
    expect(['2021', '2021-01', '2021-01-08'].map(periodPath)).toEqual(['/2021/', '/2021/01/', '/2021/01/08/']);
    expect(periodFolder(tagFolder('渡輪'), '2021-01')).toBe('/tags/渡輪/2021/01/');
    expect(sourceFolder('cna')).toBe('/sources/cna/');
  });

  it('of articles and their versions hold the first day and the id', () => {
    const path = articlePath('2023-09-13', 'cna-202309130119');
    expect(path).toBe('/2023/09/13/cna-202309130119.html');
    expect(versionPath(path, 2)).toBe('/2023/09/13/cna-202309130119.v2.html');
  });

  it('are written as files and linked percent-encoded', () => {
    expect(folderPage('/tags/渡輪/')).toEqual({ file: '/tags/渡輪/index.html', path: encodePath('/tags/渡輪/') });
    expect(filePage('/404.html')).toEqual({ file: '/404.html', path: '/404.html' });
    expect(encodePath('/tags/a b/')).toBe('/tags/a%20b/');
  });

  it('name the archived copy of a day', () =>
    expect(archivedCopy('https://qinglan.example/1', '2023-09-13')).toBe(
      'https://web.archive.org/web/20230913/https://qinglan.example/1',
    ));
});

describe('nobody else makes one', () => {
  const files = ['src', 'templates'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`),
  );

  it.each(files.filter((file) => file !== 'src/addresses.ts'))('%s', (file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');
    expect(code).not.toMatch(/['"`]\/(?:assets|tags|sources|search|about)\/|web\.archive\.org|\.v\$\{/);
    // a day or month as folders
    expect(code).not.toMatch(/replaceAll\('-', '\/'\)\}\//);
  });
});
