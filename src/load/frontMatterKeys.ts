/** The keys of front matter that are read, with their meaning. `jianbao inspect` names all others. */
export const frontMatterKeys = {
  title: 'the headline',
  date: 'when it was published',
  pubDate: 'the same as date',
  published: 'the same as date, if it holds one',
  published_at: 'the same as date',
  created: 'the same as date',
  updated: 'when it was changed: counts only where nothing else gives a day',
  last_updated: 'the same as updated',
  lastmod: 'the same as updated',
  modified: 'the same as updated',
  from: 'the address of the original',
  author: 'who published it: bots write the source’s name',
  tags: 'names of source and topics: [ a, b ]',
  categories: 'the same as tags',
} as const satisfies Record<string, string>;
