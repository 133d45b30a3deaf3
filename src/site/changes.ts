import { statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** What must be uploaded and deleted after a build. Paths start with `/`; one that ends with `/` means all below it. */
export interface Changes {
  readonly put: readonly string[];
  readonly deleted: readonly string[];
}

/** By suffix; all others are opaque bytes, such as the files of the search index. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** @example contentTypeOf('/tags/index.html') // 'text/html; charset=utf-8' */
export const contentTypeOf = (path: string): string => contentTypes[extname(path)] ?? 'application/octet-stream';

/**
 * Writes the list of changes, one JSON object a line: first what is to be uploaded, then what is to be deleted. Files
 * come before those that refer to them, so that the site works for readers during the upload.
 */
export function writeChanges(file: string, { put, deleted }: Changes, output: string): void {
  const lines = [
    ...[...put]
      .sort(byNeed)
      .map((path) => ({ put: path, contentType: contentTypeOf(path), bytes: statSync(join(output, path)).size })),
    ...[...deleted].sort().map((path) => ({ delete: path })),
  ];
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

/** Index and assets first, then pages, then files that list them. */
function byNeed(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function rank(path: string): number {
  if (path.endsWith('/shards.json')) return 3;
  if (path.endsWith('/index.html')) return 2;
  return path.endsWith('.html') ? 1 : 0;
}
