import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes and number of all files of a folder. */
export function folderSize(folder: string): { readonly bytes: number; readonly files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    bytes: files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0),
    files: files.length,
  };
}
