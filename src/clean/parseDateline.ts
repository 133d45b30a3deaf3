import { datelinePlaces } from './datelinePlaces.ts';

export interface Dateline {
  readonly reporter: string | null;
  readonly place: string | null;
}

/**
 * Reads the dateline at the start of an article: who reported, and from where.
 *
 * @param pattern - from `datelinePattern`; groups `who` (names, then place), or `reporter` and `place`
 * @example （中央社記者廖禹揚首爾13日專電） → { reporter: '廖禹揚', place: '首爾' }
 * @example （中央社首爾7日綜合外電報導） → { reporter: null, place: '首爾' }
 */
export function parseDateline(text: string, pattern: RegExp): Dateline | null {
  const groups = pattern.exec(text)?.groups;
  if (!groups) return null;
  const { who, reporter, place } = groups;
  if (who !== undefined) return splitWho(who.trim());
  return { reporter: reporter?.trim() || null, place: place?.trim() || null };
}

/**
 * Puts the names of a source's agencies into a profile's dateline pattern; null if the pattern needs such a name and
 * the source has none.
 *
 * @example datelinePattern('^（(?:{agency})記者(?<who>[^（）]+?)\\d{1,2}日', ['中央社'])
 */
export function datelinePattern(dateline: string, agencies: readonly string[]): RegExp | null {
  if (!dateline.includes('{agency}')) return new RegExp(dateline, 'u');
  if (agencies.length === 0) return null;
  return new RegExp(
    dateline.replaceAll('{agency}', agencies.map((name) => name.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')).join('|')),
    'u',
  );
}

/** Chinese names have two to four characters, usually three. */
const usualNameLength = 3;

/** `張茗喧、陳至中台北` → 張茗喧、陳至中 and 台北; `戴雅真布魯塞爾/倫敦` → 戴雅真 and 布魯塞爾/倫敦. */
function splitWho(who: string): Dateline {
  const people = who.split(/[、，,]/);
  const last = people.pop() ?? '';
  const [head = '', ...morePlaces] = last.split(/(?=[/／-])/);
  const known = datelinePlaces.find((place) => head.endsWith(place) && head.length - place.length >= 2);
  const name = known ? head.slice(0, -known.length) : head.slice(0, usualNameLength);
  const place = head.slice(name.length) + morePlaces.join('');
  // 王小明潘姿羽: two names without a separator
  const names =
    name.length === 2 * usualNameLength ? [name.slice(0, usualNameLength), name.slice(usualNameLength)] : [name];
  return {
    reporter:
      [...people, ...names]
        .map((person) => person.trim())
        .filter(Boolean)
        .join('、') || null,
    place: place || null,
  };
}
