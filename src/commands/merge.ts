import { resolve } from 'node:path';
import { writeChanges } from '../site/changes.ts';
import { mergeParts } from '../site/mergeParts.ts';
import { defineCommand } from './command.ts';
import { cache, changes, out, toWritableFile } from './options.ts';

export const merge = defineCommand({
  name: 'merge',
  summary: 'Make the site out of the parts that several jobs built with --part.',
  operands: 'PART …',
  operandCount: [1, Infinity],
  options: { out, cache, changes },
  run(values, parts) {
    const folders = { output: resolve(values.out), cache: resolve(values.cache) };
    const changesFile = values.changes === undefined ? null : toWritableFile('changes', values.changes);
    const { outcome, changes: made } = mergeParts(parts, folders);
    if (changesFile !== null) writeChanges(changesFile, made, folders.output);
    console.log(
      `${outcome.articles} articles from ${parts.length} parts: ` +
        `${made.put.length} files written, ${made.deleted.length} deleted`,
    );
    return Promise.resolve(0);
  },
});
