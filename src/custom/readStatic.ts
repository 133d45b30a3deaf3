import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnAddress, paths } from '../addresses.ts';

/** A file that is copied into the site as it is. */
export interface CustomFile {
  /** Path in the output folder, starting with `/`. */
  readonly file: string;
  /** Digest of its bytes. */
  readonly digest: string;
  readonly read: () => Buffer;
}

/** Files that operating systems and git leave in folders. */
const litter = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.git)$/;

/** @param file - path on the site @param path - on this machine */
export const toCustomFile = (file: string, path: string): CustomFile => ({
  file,
  digest: createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 24),
  read: () => readFileSync(path),
});

/**
 * Lists the files of a folder that is copied into the site as it is: fonts, pictures, `CNAME`, `.well-known/`. Links to
 * files are followed, links to folders are not.
 *
 * @returns files sorted by path; and `refused`, paths that belong to the program
 */
export function readStatic(folder: string): {
  readonly files: readonly CustomFile[];
  readonly refused: readonly string[];
} {
  const files: CustomFile[] = [];
  const refused: string[] = [];
  const visit = (under: string): void => {
    for (const entry of readdirSync(join(folder, under), { withFileTypes: true })) {
      if (litter.test(entry.name)) continue;
      const file = `${under}/${entry.name}`;
      if (entry.isDirectory()) visit(file);
      else if (!statSync(join(folder, file), { throwIfNoEntry: false })?.isFile()) continue;
      else if (isOwnAddress(file) || file === `${paths.about}index.html`) refused.push(file);
      else files.push(toCustomFile(file, join(folder, file)));
    }
  };
  if (existsSync(folder)) visit('');
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), refused: refused.sort() };
}
