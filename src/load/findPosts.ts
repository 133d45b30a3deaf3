import { readdirSync, statSync, type Dirent } from 'node:fs';

/** A file below the posts folder, with size and date: whether it has changed is judged by these. */
export interface PostFile {
  /** Relative to the posts folder, `/` as separator. */
  readonly file: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
}

/**
 * Lists every file below a folder, whatever its suffix, in code-unit order of the whole path. Names may contain any
 * character, even newlines (9 posts). Names that begin with a dot (`.git`, `.gitkeep`) are left out. Links to folders
 * are not followed, because they may lead in circles.
 *
 * @throws if the folder cannot be read
 * @example findPosts('posts') // [{ file: 'archived/2020-08-03/2020-08-03-….md', … }]
 */
export function findPosts(folder: string): PostFile[] {
  const found: PostFile[] = [];
  const list = (under: string): void => {
    for (const { name, isFolder } of inOrder(readdirSync(`${folder}/${under}`, { withFileTypes: true }))) {
      const file = under + name;
      if (isFolder) {
        list(`${file}/`);
        continue;
      }
      const status = statSync(`${folder}/${file}`, { throwIfNoEntry: false });
      if (!status?.isDirectory()) found.push({ file, sizeBytes: status?.size ?? 0, modifiedMs: status?.mtimeMs ?? 0 });
    }
  };
  list('');
  return found;
}

/**
 * Sorts the entries of a folder so that whole paths are in order: a folder's name is continued with a slash. To sort
 * all paths at the end would take longer than to list them.
 */
function inOrder(entries: readonly Dirent[]): { name: string; isFolder: boolean }[] {
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(),
      key: entry.isDirectory() ? `${entry.name}/` : entry.name,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
