/** Builds the site of a folder's `posts` beside them, as the command does, and prints the report. */
import { join } from 'node:path';
import { build } from '../../src/site/buildSite.ts';
import { loadSettings } from '../../src/settings/loadSettings.ts';
import { checkFolders } from '../../src/site/checkFolders.ts';

const folder = process.argv[2]!;
const { changes: _, ...report } = await build(
  checkFolders({ posts: join(folder, 'posts'), output: join(folder, 'site'), cache: join(folder, 'cache') }),
  await loadSettings('test/safety/settings.ts'),
);
process.stdout.write(JSON.stringify(report));
