import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file under the posts folder, with what tells cheaply whether it has changed. */
export interface PostFile {
  /** Relative to the posts folder, `/` as separator. */
  readonly file: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}

/**
 * Lists every file under a folder, whatever its suffix, in code-unit order of the whole path. Names may hold anything,
 * newlines included (seen in 9 posts). What begins with a dot (`.git`, `.gitkeep`) is not a post. Links to folders are
 * not followed: they may lead in circles.
 *
 * @throws if the folder cannot be read
 * @example findPosts('posts') // [{ file: 'archived/2020-08-03/2020-08-03-….md', … }]
 */
export function findPosts(folder: string): PostFile[] {
  const found: PostFile[] = [];
  const waiting = [''];
  for (let under = waiting.pop(); under !== undefined; under = waiting.pop()) {
    for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const file = under + entry.name;
      if (entry.isDirectory()) {
        waiting.push(`${file}/`);
        continue;
      }
      const status = statSync(join(folder, file), { throwIfNoEntry: false });
      if (status?.isDirectory()) continue;
      found.push({ file, sizeBytes: status?.size ?? 0, modifiedMs: status?.mtimeMs ?? 0 });
    }
  }
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
