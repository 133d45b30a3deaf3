import { describe } from 'vitest';
import { chromiumPath } from '../scripts/lib/launchBrowser.ts';

if (chromiumPath === undefined)
  console.warn(
    'What needs a browser is not tested: there is no Chromium. Name yours: JIANBAO_CHROMIUM=/path/to/chromium',
  );

/** A suite that opens pages in a real browser (`launchBrowser`): skipped, and told of, where there is none. */
export const describeInBrowser = describe.skipIf(chromiumPath === undefined);
