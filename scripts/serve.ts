/** `npm start`: serves the sample archive, and packages the program anew whenever a file of it changes. */
import { execFileSync } from 'node:child_process';
import { checkFolders } from '../src/site/checkFolders.ts';
import { serveSite } from '../src/site/serve.ts';

await serveSite({
  folders: checkFolders({ posts: 'posts', output: '_site', cache: '.cache' }),
  config: 'archive.config.ts',
  port: Number(process.env['PORT'] ?? '8080'),
  prepare: () => {
    execFileSync(process.execPath, ['scripts/setup.mjs'], { stdio: 'inherit' });
  },
});
