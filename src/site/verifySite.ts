import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../settings/settings.ts';
import { buildSite } from './buildSite.ts';
import { checkFolders } from './checkFolders.ts';
import type { Progress } from './progress.ts';

export interface Difference {
  readonly file: string;
  readonly kind: 'missing' | 'surplus' | 'different';
}

/**
 * Checks that an incremental build made the same site as one from nothing: builds the posts in a temporary folder, and
 * compares the site with that, byte for byte.
 *
 * @param site - the folder to be verified; it is only read
 * @returns every file that differs, sorted by name
 */
export async function verifySite(
  posts: string,
  site: string,
  settings: Settings,
  progress: Progress,
): Promise<Difference[]> {
  const temporary = mkdtempSync(join(tmpdir(), 'jianbao-verify-'));
  try {
    const folders = checkFolders({ posts, output: join(temporary, 'site'), cache: join(temporary, 'cache') });
    await buildSite(folders, settings, progress);
    return compareTrees(folders.output, site);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** @returns how `actual` differs from `expected` */
export function compareTrees(expected: string, actual: string): Difference[] {
  const [wanted, found] = [filesIn(expected), filesIn(actual)];
  const differences: Difference[] = [];
  for (const file of wanted) {
    if (!found.has(file)) differences.push({ file, kind: 'missing' });
    else if (!readFileSync(join(expected, file)).equals(readFileSync(join(actual, file))))
      differences.push({ file, kind: 'different' });
  }
  for (const file of found) if (!wanted.has(file)) differences.push({ file, kind: 'surplus' });
  return differences.sort((a, b) => (a.file < b.file ? -1 : 1));
}

function filesIn(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return new Set(files);
}
