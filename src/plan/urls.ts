/** Addresses of pages: `file` is where a page is written, `path` how it is linked. */

/** Percent-encodes each part of a path, and leaves Chinese as browsers show it after decoding. */
export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** `{ file: '/2021/01/08/index.html', path: '/2021/01/08/' }` */
export const folderPage = (folder: string): { file: string; path: string } => ({
  file: `${folder}index.html`,
  path: encodePath(folder),
});

export const filePage = (file: string): { file: string; path: string } => ({ file, path: encodePath(file) });

/** `2021-01-08` → `/2021/01/08/`, `2021-01` → `/2021/01/`, `2021` → `/2021/` */
export const periodPath = (period: string): string => `/${period.replaceAll('-', '/')}/`;
