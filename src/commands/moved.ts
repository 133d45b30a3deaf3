import { loadSettings } from '../settings/loadSettings.ts';
import { withSite } from '../site/context.ts';
import { findMovedAddresses } from '../site/findMovedAddresses.ts';
import { UsageError } from '../usageError.ts';
import { defineCommand } from './command.ts';
import { cache, config, posts, progress, toFolders } from './options.ts';

/** How many addresses without an article are listed. */
const namedAddresses = 20;

export const moved = defineCommand({
  name: 'moved',
  summary: 'Find articles of an earlier site that have another address now, and add lines to moved.csv.',
  operands: '',
  operandCount: [0, 0],
  options: {
    posts,
    cache,
    config,
    against: {
      type: 'string',
      value: 'PATH',
      help: 'folder of the earlier site, or file of its sitemap; must be given',
    },
  },
  async run({ against, ...values }) {
    if (against === undefined)
      throw new UsageError('Name the earlier site, or its sitemap: jianbao moved --against SITE');
    const folders = toFolders(values);
    const settings = await loadSettings(values.config, folders.cache);
    const kept = await withSite(folders, settings, progress, (context) => findMovedAddresses(context, against));
    console.log(
      kept.moved.length === 0
        ? 'No address has moved.'
        : `${kept.moved.length} addresses have moved; their lines are in ${settings.moved}: commit it.`,
    );
    if (kept.lost.length === 0) return 0;
    console.error(`${kept.lost.length} addresses are of no article:`);
    for (const file of kept.lost.slice(0, namedAddresses)) console.error(`  ${file}`);
    if (kept.lost.length > namedAddresses) console.error('  …');
    return 1;
  },
});
