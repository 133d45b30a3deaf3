import { loadSettings } from '../settings/loadSettings.ts';
import { collectPosts, scanPosts } from '../site/collectPosts.ts';
import { withSite } from '../site/context.ts';
import { listRecurring } from '../site/listRecurring.ts';
import { defineCommand } from './command.ts';
import { cache, config, posts, progress, toFolders } from './options.ts';

/** Characters of a paragraph that a line shows; an address is shown as it is. */
const shownChars = 80;

export const recurring = defineCommand({
  name: 'recurring',
  summary: 'List paragraphs and pictures that recur in many posts of a source: candidates for a cleaning rule.',
  operands: '',
  operandCount: [0, 0],
  options: { posts, cache, config, json: { type: 'boolean', help: 'print the list as JSON' } },
  async run(values) {
    const folders = toFolders(values);
    const settings = await loadSettings(values.config, folders.cache);
    const found = await withSite(folders, settings, progress, async (context) =>
      listRecurring(await collectPosts(scanPosts(context), context), context),
    );
    if (values.json) {
      console.log(JSON.stringify(found));
      return 0;
    }
    for (const { source, kind, text, posts: count, share, files } of found) {
      const percent = (share * 100).toFixed(1);
      const shown = kind === 'picture' ? text : text.slice(0, shownChars);
      console.log(`${source}: ${count} posts (${percent} %): ${shown}\n    ${files.join('\n    ')}`);
    }
    console.log(`${found.length} paragraphs and pictures recur in many posts of their source`);
    return 0;
  },
});
