/** Options that several commands have. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkFolders } from '../site/checkFolders.ts';
import { showProgress } from '../site/progress.ts';
import { UsageError } from '../usageError.ts';
import type { Folders } from '../workers/tasks.ts';

export const posts = { type: 'string', value: 'DIR', default: 'posts', help: 'folder of posts' } as const;
export const out = { type: 'string', value: 'DIR', default: '_site', help: 'folder of the site' } as const;
export const cache = {
  type: 'string',
  value: 'DIR',
  default: '.cache',
  help: 'what is remembered between builds',
} as const;
/** The same folder for a command that neither reads nor writes what builds remember. */
export const settingsCache = { ...cache, help: 'where compiled settings are kept' } as const;
export const config = { type: 'string', value: 'FILE', default: 'archive.config.ts', help: 'settings' } as const;
export const changes = {
  type: 'string',
  value: 'FILE',
  help: 'list files to upload and to delete, one JSON object a line',
} as const;

/**
 * @param given - without `out` for a command that writes no site
 * @throws UsageError if one of the folders interferes with another
 */
export const toFolders = (given: { readonly posts: string; readonly out?: string; readonly cache: string }): Folders =>
  checkFolders({ posts: given.posts, output: given.out ?? null, cache: given.cache });

/**
 * Makes the folder of a file that a command will write, before it does any work.
 *
 * @returns the absolute path
 * @throws UsageError if no file can be written there
 */
export function toWritableFile(option: string, file: string): string {
  const path = resolve(file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) accessSync(dirname(path), constants.W_OK);
    else if (statSync(path).isDirectory()) throw new Error('it is a folder');
    else accessSync(path, constants.W_OK);
  } catch (error) {
    throw new UsageError(`--${option} ${file}: no file can be written there: ${(error as Error).message}`);
  }
  return path;
}

/** Shows progress on the error stream: a bar on a terminal, lines elsewhere. */
export const progress = showProgress((text) => process.stderr.write(text), process.stderr.isTTY === true);
