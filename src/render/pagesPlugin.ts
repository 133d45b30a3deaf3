import type { UserConfig } from '@11ty/eleventy';
import type { Page, PageKind, SiteInfo } from '../plan/pages.ts';
import { renderPage, type Replacements } from '../../templates/renderPage.tsx';

export interface PagesOptions {
  readonly pages: readonly Page[];
  readonly site: SiteInfo;
  /** Components of the archive's own. */
  readonly replacements?: Replacements;
}

/**
 * An Eleventy plugin that renders pages: one paginated virtual template for each kind, the pages of that kind as its data.
 *
 * Templates are TypeScript functions, not files in an input folder: 64,000 files are 64,000 entries in every list that
 * Eleventy keeps, one paginated template is one.
 *
 * @example config.addPlugin(pagesPlugin, { pages, site })
 */
export function pagesPlugin(config: UserConfig, { pages, site, replacements = {} }: PagesOptions): void {
  config.setQuietMode(true);
  // Quiet mode comes too late for this group, which tells of every slice that a busy machine makes wait.
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
