/** Gives tests, and all processes that they start, a folder for what is temporary, and clears it away at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const prefix = 'jianbao-tests-';

export function setup(): (() => void) | undefined {
  // each project asks for it; within the first one's folder, Chromium's own would have too long a path
  if (basename(tmpdir()).startsWith(prefix)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), prefix));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
