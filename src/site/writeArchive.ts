import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagedUrl, programVersion } from '../packaged.ts';
import { writeWhole } from '../writeFiles.ts';

/** Files that npm would not publish under their real name. */
const ownNames: Readonly<Record<string, string>> = { gitignore: '.gitignore', github: '.github' };

export interface NewArchive {
  readonly written: readonly string[];
  /** Files that existed already; they are not changed. */
  readonly kept: readonly string[];
}

/**
 * Writes the files of a new archive into a folder. Files that exist are not changed: if there are posts already, no
 * sample post is written.
 *
 * @example writeArchive('my-archive').written // ['.gitignore', 'archive.config.ts', 'package.json', …]
 */
export function writeArchive(folder: string): NewArchive {
  const template = fileURLToPath(packagedUrl('template/'));
  const hasPosts = existsSync(join(folder, 'posts'));
  const written: string[] = [];
  const kept: string[] = [];
  const files = readdirSync(template, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(template.length).replaceAll('\\', '/'))
    .sort();
  for (const file of files) {
    const [top = '', ...rest] = file.split('/');
    if (top === 'posts' && hasPosts) continue;
    const name = [ownNames[top] ?? top, ...rest].join('/');
    if (existsSync(join(folder, name))) {
      kept.push(name);
      continue;
    }
    const content = readFileSync(join(template, file), 'utf8');
    writeWhole(join(folder, name), name === 'package.json' ? describePackage(content, folder) : content);
    written.push(name);
  }
  return { written, kept };
}

/** Named after its folder, with this version of the program. */
function describePackage(content: string, folder: string): string {
  const described = JSON.parse(content) as { name: string; dependencies: Record<string, string> };
  const name = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (name !== '') described.name = name;
  described.dependencies['jianbao'] = `^${programVersion()}`;
  return `${JSON.stringify(described, null, 2)}\n`;
}
