/** How tests run: `npm test`, or `npx vitest run --config test/vitest.config.ts test/search` for some of them. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { globalSetup: 'test/ownTemporaryFolder.ts' },
});
