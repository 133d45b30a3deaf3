import { existsSync, statSync } from 'node:fs';
import { UsageError } from '../usageError.ts';
import { defineCommand } from './command.ts';

export const init = defineCommand({
  name: 'init',
  summary: 'Write a new archive: settings, a sample post, a workflow that publishes it.',
  operands: 'DIR',
  operandCount: [1, 1],
  options: {},
  async run(_values, [folder = '.']) {
    if (existsSync(folder) && !statSync(folder).isDirectory()) {
      throw new UsageError(`${folder} is a file. Name a folder that is new, empty or yours: jianbao init my-archive`);
    }
    const { writeArchive } = await import('../site/writeArchive.ts');
    const { written, kept } = writeArchive(folder);
    for (const file of written) console.log(`written  ${file}`);
    for (const file of kept) console.log(`kept     ${file}`);
    console.log(`\nNext:${folder === '.' ? '' : ` cd ${folder} &&`} npm install && npm start`);
    return 0;
  },
});
