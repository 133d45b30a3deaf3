import { readdirSync, rmSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Deletes files of the output folder, and folders that become empty. */
export function deleteFiles(outputFolder: string, files: Iterable<string>): void {
  for (const file of files) {
    rmSync(join(outputFolder, file), { force: true });
    for (
      let folder = dirname(file);
      folder !== '/' && removeIfEmpty(join(outputFolder, folder));
      folder = dirname(folder)
    );
  }
}

/**
 * Lists orphans: files of the output folder that are not planned, left there by a build that was interrupted or whose
 * manifest was lost.
 *
 * @param isKept - gets a path starting with `/`
 */
export function findOrphans(outputFolder: string, isKept: (file: string) => boolean): string[] {
  const orphans: string[] = [];
  const waiting = ['/'];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of readdirSync(join(outputFolder, folder), { withFileTypes: true })) {
      const path = `${folder}${entry.name}`;
      if (isKept(path)) continue;
      if (entry.isDirectory()) waiting.push(`${path}/`);
      else orphans.push(path);
    }
  }
  return orphans;
}

function removeIfEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
