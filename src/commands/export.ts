import { loadSettings } from '../settings/loadSettings.ts';
import { collectPosts, scanPosts } from '../site/collectPosts.ts';
import { withSite } from '../site/context.ts';
import { exportArticles } from '../site/exportArticles.ts';
import { UsageError } from '../usageError.ts';
import { defineCommand } from './command.ts';
import { cache, config, posts, progress, toFolders, toWritableFile } from './options.ts';

export const exportCommand = defineCommand({
  name: 'export',
  summary: 'Write one line of JSON for each article.',
  operands: '',
  operandCount: [0, 0],
  options: { posts, cache, config, out: { type: 'string', value: 'FILE', help: 'file to write; must be given' } },
  async run({ out, ...values }) {
    if (out === undefined) throw new UsageError('Name the file to write: jianbao export --out FILE.ndjson');
    const folders = toFolders(values);
    const file = toWritableFile('out', out);
    const settings = await loadSettings(values.config, folders.cache);
    const lines = await withSite(folders, settings, progress, async (context) =>
      exportArticles(await collectPosts(scanPosts(context), context), context, file),
    );
    console.log(`${lines} articles written to ${out}`);
    return 0;
  },
});
