import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { stampFile } from '../store/manifest.ts';
import { UsageError } from '../usageError.ts';
import type { Folders } from '../workers/tasks.ts';

/**
 * Makes folders absolute, and checks that none of them interferes with another.
 *
 * @param given - `output` is null for a command that writes no site: whatever lies in the usual place, it is not asked
 * @throws UsageError
 */
export function checkFolders(given: {
  readonly posts: string;
  readonly output: string | null;
  readonly cache: string;
}): Folders {
  const cache = realPath(given.cache);
  const output = given.output === null ? join(cache, 'no-site') : realPath(given.output);
  const folders = { posts: realPath(given.posts), output, cache };
  const posts = statSync(folders.posts, { throwIfNoEntry: false });
  if (!posts)
    throw new UsageError(
      `There is no folder of posts at ${given.posts}. Name the one you mean: jianbao build --posts DIR`,
    );
  if (!posts.isDirectory())
    throw new UsageError(`${given.posts} is a file, not a folder of posts. Name its folder: jianbao build --posts DIR`);
  for (const name of given.output === null ? (['cache'] as const) : (['output', 'cache'] as const)) {
    const folder = folders[name];
    if (isWithin(folder, folders.posts))
      throw new UsageError(
        `The ${name} folder ${folder} is inside the posts folder, so its files would be read as posts. ` +
          `Choose one outside ${folders.posts}.`,
      );
    if (isWithin(folders.posts, folder))
      throw new UsageError(
        `The posts folder is inside the ${name} folder ${folder}, where the build deletes what it did not make. ` +
          `Choose another ${name} folder.`,
      );
    if (statSync(folder, { throwIfNoEntry: false })?.isFile())
      throw new UsageError(`${folder} is a file. Choose a folder for the ${name}.`);
  }
  if (given.output === null) return folders;
  if (isWithin(folders.cache, folders.output))
    throw new UsageError(
      `The cache folder ${folders.cache} is inside the output folder and would be published. Choose one outside.`,
    );
  if (isWithin(folders.output, folders.cache))
    throw new UsageError(`The output folder ${folders.output} is inside the cache folder. Choose one outside.`);
  refuseForeignOutput(folders.output);
  return folders;
}

/**
 * Refuses an output folder with files of others: a build deletes what it did not plan, so the folder must be new,
 * empty, or made by an earlier build.
 *
 * @throws UsageError
 */
export function refuseForeignOutput(output: string): void {
  if (existsSync(output) && !existsSync(join(output, stampFile)) && readdirSync(output).length > 0) {
    throw new UsageError(
      `The output folder ${output} holds files that Jianbao did not make. Empty it, or choose another with --out.`,
    );
  }
}

const isWithin = (inner: string, outer: string): boolean =>
  inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);

/** Follows links, as far as the path exists. */
function realPath(path: string): string {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(realPath(parent), absolute.slice(parent.length).replace(/^[/\\]/, ''));
}
