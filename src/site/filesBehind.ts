/** Which of the program's own files stand behind a result: what they import, and what those import. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** Imports, and what is named by its address: the entry points of bundles, style sheets. */
const imported =
  /^(?:import|export) (?!type )[^']*?from '(\.[^']+)'|^import '(\.[^']+)'|import\('(\.[^']+)'\)|new URL\('(\.[^']+\.(?:tsx?|css))', import\.meta\.url\)/gm;

/**
 * Types are left out: they change no result.
 *
 * @param root - of the project, with a slash at its end
 * @param entries - files, or folders for all that is in them
 * @returns paths relative to `root`, sorted
 * @example filesBehind(root, ['src/search/writeShard.ts']) // src/search/cbor.ts, src/search/chunks.ts …
 */
export function filesBehind(root: string, entries: readonly string[]): string[] {
  const met = new Set<string>();
  const waiting = entries.flatMap((entry) => filesUnder(root, entry));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (met.has(file)) continue;
    met.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const match of readFileSync(root + file, 'utf8').matchAll(imported))
      waiting.push(join(dirname(file), match.slice(1).find((path) => path !== undefined)!));
  }
  return [...met].sort();
}

function filesUnder(root: string, path: string): string[] {
  if (!statSync(root + path).isDirectory()) return [path];
  return readdirSync(root + path).flatMap((name) => filesUnder(root, `${path}/${name}`));
}
