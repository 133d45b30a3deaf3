/** Options that several commands have. */
import { checkFolders } from '../site/checkFolders.ts';
import { showProgress } from '../site/progress.ts';
import type { Folders } from '../workers/tasks.ts';

export const posts = { type: 'string', value: 'DIR', default: 'posts', help: 'folder of posts' } as const;
export const out = { type: 'string', value: 'DIR', default: '_site', help: 'folder of the site' } as const;
export const cache = {
  type: 'string',
  value: 'DIR',
  default: '.cache',
  help: 'what is remembered between builds',
} as const;
export const config = { type: 'string', value: 'FILE', default: 'archive.config.ts', help: 'settings' } as const;
export const changes = {
  type: 'string',
  value: 'FILE',
  help: 'list files to upload and to delete, one JSON object a line',
} as const;

/** @throws UsageError if one of the folders interferes with another */
export const toFolders = (given: { readonly posts: string; readonly out?: string; readonly cache: string }): Folders =>
  checkFolders({ posts: given.posts, output: given.out ?? out.default, cache: given.cache });

/** Shows progress on the error stream: a bar on a terminal, lines elsewhere. */
export const progress = showProgress((text) => process.stderr.write(text), process.stderr.isTTY === true);
