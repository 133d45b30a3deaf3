/** From the text of an article to what is shown or saved of it as a hit. */
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

/** What a list of literature needs of a hit. */
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
