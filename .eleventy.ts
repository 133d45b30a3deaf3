/**
 * Eleventy's own configuration: makes the sample archive in one plain run,
 *
 *     node --import tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts --output=DIR
 *
 * with the pages that `npm run build` makes, byte for byte. That one renders by the same plugin, in slices, and only what
 * changed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { archivePlugin } from './src/site/archivePlugin.ts';

export default async function configure(config: UserConfig): Promise<void> {
  // All templates are virtual. Eleventy would read every file of its input folder as one more: this one is empty.
  const input = mkdtempSync(join(tmpdir(), 'jianbao-eleventy-'));
  config.setInputDirectory(input);
  config.on('eleventy.after', () => rmSync(input, { recursive: true }));
  await config.addPlugin(archivePlugin, { posts: 'posts', config: 'archive.config.ts', cache: '.cache' });
}
