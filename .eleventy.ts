/**
 * Eleventy's configuration: one paginated virtual template for each kind of page. A slice of the plan comes in as
 * global data (`slice.article`, `slice.day` …), Eleventy turns every page of it into a file.
 *
 * Templates are TypeScript functions, not files in an input folder: 64,000 files are 64,000 entries in every list that
 * Eleventy keeps, one paginated template is one.
 */
import type { UserConfig } from '@11ty/eleventy';
import type { Page, PageKind, SiteInfo } from './src/plan/pages.ts';
import { renderPage } from './templates/renderPage.tsx';

/** Pages to render, by kind. */
export type Slice = Partial<Record<PageKind, readonly Page[]>>;

export default function jianbao(config: UserConfig, slice: Slice, site: SiteInfo): void {
  config.setQuietMode(true);
  // Quiet mode comes too late for this group, which tells of every slice that a busy machine makes wait.
  config.benchmarkManager.get('Configuration').setIsVerbose(false);
  config.addGlobalData('slice', Object.freeze(slice));
  for (const kind of Object.keys(slice)) {
    config.addTemplate(`${kind}.11ty.js`, {
      data: {
        pagination: { data: `slice.${kind}`, size: 1, alias: 'page_' },
        permalink: (data: { page_: Page }) => data.page_.file,
        eleventyExcludeFromCollections: true,
      },
      render: (data) => renderPage(data['page_'] as Page, site),
    });
  }
}
