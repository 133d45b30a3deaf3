/** Invented articles for tests of the index. */
import type { SearchDocument } from '../../src/search/format/searchDocument.ts';
import type { ArticleId, Day } from '../../src/types.ts';

/** Few characters of every kind, so that texts made of them share pairs but not phrases. */
export const alphabet = [...'臺台北後后門發发展 　，。「」Ａabc19１é㎞가\u{20bb7}\u200b'];

export function sampleDocument(
  number: number,
  title: string,
  texts: readonly string[],
  day = '2021-01-08',
): SearchDocument {
  const id = `qinglan-${String(number).padStart(6, '0')}` as ArticleId;
  return {
    id,
    path: `/${day.replaceAll('-', '/')}/${id}.html`,
    title,
    day: day as Day,
    published: `${day}T08:00:00+08:00`,
    source: 'qinglan',
    sourceName: '青嵐通訊社',
    lang: 'zh-Hant',
    tags: [],
    reporter: null,
    texts,
  };
}

/** A fixed sequence of numbers from 0 to below `limit` (Park and Miller's generator). */
export function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 0x7fff_ffff;
    return state % limit;
  };
}

/** Articles of random characters over several days. */
export function randomDocuments(count: number, seed: number): SearchDocument[] {
  const next = numbers(seed);
  const text = (length: number): string => Array.from({ length }, () => alphabet[next(alphabet.length)]).join('');
  return Array.from({ length: count }, (_, number) => {
    const day = `2021-01-${String(1 + next(28)).padStart(2, '0')}`;
    const texts = Array.from({ length: next(4) }, () => text(next(40)));
    return sampleDocument(number, text(1 + next(12)), texts, day);
  });
}
