import { UsageError } from '../usageError.ts';
import { defineCommand } from './command.ts';
import { cache, config, out, posts, toFolders } from './options.ts';

const maxPort = 65_535;

export const serve = defineCommand({
  name: 'serve',
  summary: 'Build the site, serve it on this machine, and build again whenever something changes.',
  operands: '',
  operandCount: [0, 0],
  options: {
    posts,
    out,
    cache,
    config,
    port: { type: 'string', value: 'N', default: '8080', help: 'port to serve on' },
  },
  async run({ port, ...values }) {
    if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > maxPort) {
      throw new UsageError(`--port ${port}: expected a number from 1 to ${maxPort}, such as 8080`);
    }
    const { serveSite } = await import('../site/serve.ts');
    await serveSite({ folders: toFolders(values), config: values.config, port: Number(port) });
    return 0;
  },
});
