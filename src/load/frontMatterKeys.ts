/** The keys of front matter that are read, with their meaning. `jianbao inspect` names all others. */
export const frontMatterKeys = {
  title: 'the headline',
  date: 'when it was published',
  from: 'the address of the original',
  author: 'who published it: bots write the source’s name',
  tags: 'names of source and topics: [ a, b ]',
  categories: 'the same as tags',
} as const satisfies Record<string, string>;
