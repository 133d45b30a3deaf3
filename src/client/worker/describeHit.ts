/** What is shown and what is saved of a hit, from its fragment. */
import type { Fragment } from '../../search/format/fragments.ts';
import type { FindMatches } from '../findMatches.ts';
import type { SavedHit, ShownHit } from '../messages.ts';
import { cutExcerpt, markMatches } from './cutExcerpt.ts';

/** What a list shows of a hit. */
export function toShownHit({ url: path, content, meta }: Fragment, findMatches: FindMatches): ShownHit {
  return {
    id: meta.id,
    path,
    title: markMatches(meta.title, findMatches),
    lang: meta.lang,
    sourceName: meta.source,
    day: meta.day,
    published: meta.published,
    excerpt: cutExcerpt(content.split('\n'), findMatches),
  };
}

/** What a bibliography needs of a hit. */
export function toSavedHit({ url: path, meta, filters }: Fragment): SavedHit {
  const { id, title, lang, source: sourceName, day, published } = meta;
  return {
    id,
    path,
    title,
    lang,
    sourceName,
    day,
    published,
    reporter: filters.reporter?.[0] ?? '',
    tags: filters.tag ?? [],
  };
}
