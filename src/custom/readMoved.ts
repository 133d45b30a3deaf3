/** Addresses that the site had and has no longer: an input like the posts, kept beside them in `moved.csv`. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArticlePath } from '../addresses.ts';
import type { MovedAddress } from '../plan/planMoved.ts';

const header = 'old address,article';

const articleName = /^[a-z0-9-]{1,200}$/;

/**
 * Reads `moved.csv`: a header, then lines of an old address and the id of an article.
 *
 * @returns faults by number of line, the first is 1
 * @example '/2020/08/05/rfa-93b98f29c275.html,rfa-ql2-10052020062734'
 */
export function readMoved(path: string): {
  readonly moved: readonly MovedAddress[];
  readonly faults: readonly { readonly line: number; readonly message: string }[];
} {
  const moved: MovedAddress[] = [];
  const faults: { line: number; message: string }[] = [];
  if (!existsSync(path)) return { moved, faults };
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#') || (index === 0 && line.trim() === header)) continue;
    const [from = '', to = '', ...rest] = line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    if (rest.length > 0 || parseArticlePath(from) === null || !articleName.test(to))
      faults.push({
        line: index + 1,
        message: 'expected an old address and the id of an article, as in /2020/08/05/cna-1.html,cna-202008050001',
      });
    else moved.push({ from, to });
  }
  return { moved, faults };
}

/** Adds lines at the end of the file; it is made if it is missing. */
export function addMoved(path: string, moved: readonly MovedAddress[]): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const start = before === '' ? `${header}\n` : /\n$/.test(before) ? '' : '\n';
  appendFileSync(path, start + moved.map(({ from, to }) => `${from},${to}\n`).join(''));
}
