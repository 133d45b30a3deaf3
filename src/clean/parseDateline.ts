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

/** Family names of two characters: their names have four. */
const longNames = /^(?:[歐欧][陽阳]|司[馬马徒空]|[諸诸]葛|上官|夏侯|皇甫|尉[遲迟]|公[孫孙]|慕容|令狐|端木)/;

/**
 * Parts names and the place behind the last of them.
 *
 * @example splitWho('張茗喧、陳至中台北') // { reporter: '張茗喧、陳至中', place: '台北' }
 * @example splitWho('戴雅真布魯塞爾/倫敦') // { reporter: '戴雅真', place: '布魯塞爾/倫敦' }
 * @example splitWho('葉南汀 台北') // { reporter: '葉南汀', place: '台北' }
 */
export function splitWho(who: string): Dateline {
  // a blank between Latin words is part of a name
  const people = who.split(/[、，,]|\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/u).filter((part) => part !== '');
  const last = people.pop() ?? '';
  const [head = '', ...morePlaces] = last.replace(/(?<=\p{Script=Han})[发發]自/u, '').split(/(?=[/／-])/);
  const alone = people.length > 0 && datelinePlaces.includes(head);
  const name = alone ? '' : nameIn(head);
  const place = head.slice(name.length) + morePlaces.join('');
  // 王小明潘姿羽: two names without a separator
  const names =
    name.length === 2 * usualNameLength && /^\p{Script=Han}+$/u.test(name)
      ? [name.slice(0, usualNameLength), name.slice(usualNameLength)]
      : [name];
  return {
    reporter:
      [...people, ...names]
        .map((person) => person.trim())
        .filter(Boolean)
        .join('、') || null,
    place: place || null,
  };
}

/** The name at the start of 廖禹揚首爾: all before a known place, else as many characters as names have. */
function nameIn(head: string): string {
  const known = datelinePlaces.find((place) => head.endsWith(place) && head.length - place.length >= 2);
  if (known !== undefined) return head.slice(0, -known.length);
  // Wren Alder, 雷恩·奧爾德
  if (!/^\p{Script=Han}+$/u.test(head)) return head;
  const usual = usualNameLength + (longNames.test(head) ? 1 : 0);
  // no place has one character
  return head.length === usual + 1 ? head : head.slice(0, usual);
}
