/**
 * Makes every address of the site, and those of copies in the Internet Archive. Paths are site-absolute, without the
 * base path. The browser's scripts import this too.
 */

/** Percent-encodes each part of a path, but not its slashes; browsers show Chinese in it decoded. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/**
 * Adds the base path to a path: `/archive/`, `/tags/` → `/archive/tags/`. All leading slashes and backslashes are
 * replaced, so that no path can become the address of another host (`//evil.example`).
 */
export const toAddress = (basePath: string, path: string): string => basePath + path.replace(/^[/\\]+/, '');

/** The file that a page is written to, and the path by which it is linked. */
interface PageAddress {
  readonly file: string;
  readonly path: string;
}

/** `/tags/渡輪/` → `{ file: '/tags/渡輪/index.html', path: '/tags/%E6%B8%A1%E8%BC%AA/' }` */
export const folderPage = (folder: string): PageAddress => ({ file: `${folder}index.html`, path: encodePath(folder) });

/** `/404.html` → `{ file: '/404.html', path: '/404.html' }`: a page that is not the index of a folder. */
export const filePage = (file: string): PageAddress => ({ file, path: encodePath(file) });

/** `2021` → `/2021/`, `2021-01` → `/2021/01/`, `2021-01-08` → `/2021/01/08/` */
export const periodPath = (period: string): string => periodFolder('/', period);

/** The same below another folder: `/tags/渡輪/` and `2021-01` → `/tags/渡輪/2021/01/`. */
export const periodFolder = (folder: string, period: string): string => `${folder}${period.replaceAll('-', '/')}/`;

/** The path of an article: by its first day and its id, never by its title, which may change. */
export const articlePath = (day: string, id: string): string => `${periodPath(day)}${id}.html`;

/**
 * An earlier version of an article.
 *
 * @param number - from 1, the earliest
 * @example versionPath('/2023/09/13/cna-202309130119.html', 1) // '/2023/09/13/cna-202309130119.v1.html'
 */
export const versionPath = (path: string, number: number): string => path.replace(/\.html$/, `.v${number}.html`);

/**
 * Day and id in the path of an article, or of one of its earlier versions; null for any other page.
 *
 * @example parseArticlePath('/2023/09/13/cna-202309130119.v1.html') // { day: '2023-09-13', id: 'cna-202309130119' }
 */
export function parseArticlePath(path: string): { readonly day: string; readonly id: string } | null {
  const [, date, id] =
    /^\/(\d{4}\/\d{2}\/\d{2})\/(?!index\.html$)([^/\\?#\p{Cc}]{1,200}?)(?:\.v\d+)?\.html$/u.exec(path) ?? [];
  return date === undefined || id === undefined ? null : { day: date.replaceAll('/', '-'), id };
}

/** Paths of pages and folders that are the same on every site. */
export const paths = {
  home: '/',
  years: '/#years',
  search: '/search/',
  tags: '/tags/',
  sources: '/sources/',
  about: '/about/',
  notFound: '/404.html',
} as const;

/** @param name - safe for every file system, as `tagToFolder` makes it */
export const tagFolder = (name: string): string => `${paths.tags}${name}/`;

/** `cna` → `/sources/cna/` */
export const sourceFolder = (id: string): string => `${paths.sources}${id}/`;

/** The folder of the search index, without slashes. */
export const indexFolder = 'pagefind';

/** Names of the files in the assets folder: scripts find each other by these, whatever the base path is. */
export const cssName = 'site.css';
export const searchScriptName = 'search.js';
export const searchWorkerName = 'search-worker.js';
export const articleScriptName = 'article.js';
export const highlightScriptName = 'highlight.js';

/** @example assetPath('site.css') // '/assets/site.css' */
export const assetPath = (name: string): string => `/assets/${name}`;

const folders = [paths.tags, paths.sources, paths.search, `/${indexFolder}/`];
const files = new Set([
  `${paths.home}index.html`,
  paths.notFound,
  ...[cssName, searchScriptName, searchWorkerName, articleScriptName, highlightScriptName].map(assetPath),
]);

/**
 * Whether the program may write there itself: an archive's own files have other addresses.
 *
 * @param file - path in the output folder, starting with `/`
 * @example isOwnAddress('/tags/index.html') // true
 * @example isOwnAddress('/assets/logo.svg') // false
 */
export const isOwnAddress = (file: string): boolean =>
  files.has(file) || /^\/(?:\d{4}\/|\.jianbao$)/.test(file) || folders.some((folder) => file.startsWith(folder));

/** The Internet Archive's copy nearest to a day: `…/web/20230913/https://…`. */
export const archivedCopy = (url: string, day: string): string =>
  `https://web.archive.org/web/${day.replaceAll('-', '')}/${url}`;
