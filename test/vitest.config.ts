/**
 * How tests run: `npm test`, or `npx vitest run --config test/vitest.config.ts test/search` for some of them, or with
 * `--project` for one of four kinds. What a file is called says of which kind it is:
 *
 * - `*.site.test.ts` build whole sites;
 * - `*.browser.test.ts` open pages in a browser, the same for all (browser.ts);
 * - `*.large.test.ts` give functions large, random or all values, which takes seconds;
 * - all others are of kind `unit`: functions with values, done at once.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const siteTests = 'test/**/*.site.test.ts';
const largeTests = 'test/**/*.large.test.ts';
const browserTests = 'test/**/*.browser.test.ts';

/** Long ones first, so that none is left to run alone at the end; within a kind, as vitest remembers or by size. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const kinds = ['browser', 'site', 'large', 'unit'];
    const rank = ({ project }: TestSpecification): number => kinds.indexOf(project.name);
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

/** They leave nothing behind: each file need not load the program anew, and threads start sooner than processes. */
const pureFunctions = { isolate: false, pool: 'threads' } as const;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // no test is about time: these only end one that hangs, on the slowest machine
    testTimeout: 300_000,
    hookTimeout: 900_000,
    // vitest's own choice leaves a core free: half the time on two
    maxWorkers: '100%',
    globalSetup: 'test/ownTemporaryFolder.ts',
    sequence: { sequencer: LongFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [siteTests, largeTests, browserTests],
          ...pureFunctions,
        },
      },
      { extends: true, test: { name: 'large', include: [largeTests], ...pureFunctions } },
      { extends: true, test: { name: 'site', include: [siteTests] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [browserTests],
          globalSetup: ['test/ownTemporaryFolder.ts', 'test/browser.ts'],
        },
      },
    ],
  },
});
