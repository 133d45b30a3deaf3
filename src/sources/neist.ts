/** Nei.st: whole pages, with the site's navigation and advertisements. */
import type { Source } from './source.ts';

export const neist: Source = {
  id: 'neist',
  name: 'Nei.st',
  hosts: ['nei.st'],
  labels: ['Nei.st'],
  zone: 'Asia/Shanghai',
  articleId: null,
  agencies: [],
  profile: {
    name: 'neist',
    tags: [
      {
        name: 'neist/category',
        reason: 'categories under the article',
        seen: '861 files, 59 names',
        // of the categories only the columns: one level up they are the papers that the site translates from
        match: {
          tags: ['a'],
          attribute: {
            name: 'href',
            value: /\/(?:tag\/|category\/(?!medium(?:\/|$))|category\/medium\/[^/]{1,60}\/[^/])/,
          },
        },
        origin: 'tag-link',
        nameLike: /^(?!Cover Story$)/,
      },
    ],
    drop: [
      {
        name: 'neist/advertisement',
        reason: 'cards and frames of advertisements',
        seen: '1,424 files',
        match: { classes: ['code-block', 'iframe-blocker'], maxCharsOutsideLinks: 120 },
      },
      {
        name: 'neist/categories',
        reason: 'kept as tags',
        seen: '861 files',
        match: { tags: ['footer'], classes: ['entry-footer'], maxCharsOutsideLinks: 20 },
      },
      {
        name: 'neist/paper',
        reason: 'of which paper and day the article is',
        seen: '38 of 288 files',
        match: { tags: ['div'], classes: ['js-postMetaLockup'], maxCharsOutsideLinks: 40 },
      },
      {
        name: 'neist/shelf',
        reason: 'the papers that the site translates from, as a shelf of cards',
        seen: '28 of 288 files; 134 in all',
        match: { tags: ['section'], text: /^MORE\s/, maxCharsOutsideLinks: 160 },
      },
      {
        name: 'neist/shelf-title',
        reason: 'a picture and two words above it',
        seen: '28 of 288 files',
        match: { tags: ['div'], text: /^No More\.$/ },
      },
      {
        name: 'neist/wall',
        reason: 'a card in the look of a paywall',
        seen: '30 of 288 files; 152 in all',
        match: { classPattern: /^BarrierFailsafe__fullBarrier/, maxCharsOutsideLinks: 40 },
      },
      {
        name: 'neist/banner',
        reason: 'a closing banner of the site',
        seen: '388 files',
        match: { classPattern: /^fullscreen_dek/, maxCharsOutsideLinks: 40 },
      },
      {
        name: 'neist/printed-title',
        reason: 'headline and standfirst again, as the paper printed them; the site has both above',
        seen: '6 of 293 articles',
        match: { tags: ['header'], classes: ['world-in-portrait-article-template__header'], maxCharsOutsideLinks: 200 },
      },
      {
        name: 'neist/printed-section',
        reason: 'the paper’s section',
        seen: '6 of 293 articles',
        match: { tags: ['h2'], attribute: { name: 'itemprop', value: /^section$/ }, text: /^(?<topic>[^\n]{2,30})$/ },
      },
      {
        name: 'neist/related-title',
        reason: 'the heading over related articles',
        seen: '958 files',
        match: { classes: ['streamItem--heading'], text: /^Related$/ },
      },
      {
        name: 'neist/related',
        reason: 'cards of other articles',
        seen: '958 files',
        match: { tags: ['section'], classPattern: /^(?:jsx-\d+|nopqrstu)$/, maxCharsOutsideLinks: 120 },
        related: true,
        // the page of the paper that the article is of
        notRelated: /\/medium\/[^/]{1,60}\/?$/,
      },
    ],
  },
};
