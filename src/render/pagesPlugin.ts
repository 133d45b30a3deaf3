import type { UserConfig } from '@11ty/eleventy';
import type { Page, PageKind, SiteInfo } from '../plan/pages.ts';
import { renderPage, type Replacements } from '../../templates/renderPage.tsx';

export interface PagesOptions {
  readonly pages: readonly Page[];
  readonly site: SiteInfo;
  /** The archive's own components. */
  readonly replacements?: Replacements;
}

/**
 * An Eleventy plugin that renders pages. For each kind of page there is one paginated virtual template, whose data
 * are the pages of that kind.
 *
 * Pages are data and not files of an input folder: 64,000 files would be 64,000 entries in every list that Eleventy
 * keeps, while a paginated template is one.
 *
 * @example config.addPlugin(pagesPlugin, { pages, site })
 */
export function pagesPlugin(config: UserConfig, { pages, site, replacements = {} }: PagesOptions): void {
  config.setQuietMode(true);
  // Quiet mode comes too late for this group, which warns of every slice that is slow on a busy machine.
  config.benchmarkManager.get('Configuration').setIsVerbose(false);
  const byKind: { [Kind in PageKind]?: Page[] } = {};
  for (const page of pages) {
    byKind[page.kind] ??= [];
    byKind[page.kind]?.push(page);
  }
  config.addGlobalData('jianbao', Object.freeze(byKind));
  for (const kind of Object.keys(byKind)) {
    config.addTemplate(`${kind}.11ty.js`, {
      data: {
        pagination: { data: `jianbao.${kind}`, size: 1, alias: 'page_' },
        permalink: (data: { page_: Page }) => data.page_.file,
        eleventyExcludeFromCollections: true,
      },
      render: (data) => renderPage(data['page_'] as Page, site, replacements),
    });
  }
}
