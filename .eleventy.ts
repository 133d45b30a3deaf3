/**
 * Configuration for plain Eleventy. It builds the sample archive in a single run:
 *
 *     node --import tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts --output=DIR
 *
 * The pages are the same, byte for byte, as those of `npm run build`, which renders with the same plugin, but in slices
 * and only what has changed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { archivePlugin } from './src/site/archivePlugin.ts';

export default async function configure(config: UserConfig): Promise<void> {
  // All templates are virtual, so the input folder is empty: Eleventy would take every file in it for a template.
  const input = mkdtempSync(join(tmpdir(), 'jianbao-eleventy-'));
  config.setInputDirectory(input);
  config.on('eleventy.after', () => rmSync(input, { recursive: true }));
  await config.addPlugin(archivePlugin, { posts: 'posts', config: 'archive.config.ts', cache: '.cache' });
}
