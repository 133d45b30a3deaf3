import { existsSync } from 'node:fs';
import { loadSettings } from '../settings/loadSettings.ts';
import { verifySite } from '../site/verifySite.ts';
import { UsageError } from '../usageError.ts';
import { defineCommand } from './command.ts';
import { config, out, posts, progress, settingsCache, toFolders } from './options.ts';

/** How many of the files that differ are listed. */
const namedFiles = 20;

export const verify = defineCommand({
  name: 'verify',
  summary: 'Build from nothing elsewhere, and compare a site with that, byte for byte.',
  operands: '[SITE]',
  operandCount: [0, 1],
  options: { posts, out, cache: settingsCache, config },
  async run(values, [site = values.out]) {
    if (!existsSync(site))
      throw new UsageError(`There is no site at ${site}. Name the folder of one: jianbao verify SITE`);
    const { cache: cacheFolder } = toFolders({ posts: values.posts, cache: values.cache });
    const settings = await loadSettings(values.config, cacheFolder);
    const differences = await verifySite(values.posts, site, settings, progress);
    if (differences.length === 0) {
      console.log(`${site} is what a build from nothing gives.`);
      return 0;
    }
    console.error(`${differences.length} files of ${site} are not what a build from nothing gives:`);
    for (const { file, kind } of differences.slice(0, namedFiles)) console.error(`  ${kind}: ${file}`);
    if (differences.length > namedFiles) console.error('  …');
    return 1;
  },
});
