/** How tests run: `npm test`, or `npx vitest run --config test/vitest.config.ts test/search` for some of them. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { globalSetup: 'test/ownTemporaryFolder.ts' },
});
