import { defineCommand } from './command.ts';

export const init = defineCommand({
  name: 'init',
  summary: 'Write a new archive: settings, a sample post, a workflow that publishes it.',
  operands: 'DIR',
  operandCount: [1, 1],
  options: {},
  async run(_values, [folder = '.']) {
    const { writeArchive } = await import('../site/writeArchive.ts');
    writeArchive(folder);
    return 0;
  },
});
