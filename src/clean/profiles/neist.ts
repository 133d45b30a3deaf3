/** Nei.st: whole pages, with the site's own furniture. */
import type { Profile } from './profileTypes.ts';

export const neist: Profile = {
  name: 'neist',
  tags: [
    {
      name: 'neist/category',
      reason: 'categories under the article',
      seen: '861 files, 59 names',
      match: { tags: ['a'], attribute: { name: 'rel', value: /(?:^|\s)tag(?:\s|$)/ } },
      origin: 'tag-link',
    },
  ],
  drop: [
    { name: 'neist/advertisement', reason: 'cards and frames of advertisements', seen: '1,424 files', match: { classes: ['code-block', 'iframe-blocker'], mostCharsOutsideLinks: 120 } },
    { name: 'neist/categories', reason: 'kept as tags', seen: '861 files', match: { tags: ['footer'], classes: ['entry-footer'], mostCharsOutsideLinks: 20 } },
    { name: 'neist/banner', reason: 'a closing banner of the site', seen: '388 files', match: { classPattern: /^fullscreen_dek/, mostCharsOutsideLinks: 40 } },
    { name: 'neist/related-title', reason: 'the heading over related articles', seen: '958 files', match: { classes: ['streamItem--heading'], text: /^Related$/ } },
    {
      name: 'neist/related',
      reason: 'cards of other articles',
      seen: '958 files',
      match: { tags: ['section'], classPattern: /^(?:jsx-\d+|nopqrstu)$/, mostCharsOutsideLinks: 120 },
      related: true,
    },
  ],
};
