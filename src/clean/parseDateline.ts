import { datelinePlaces, datelineRegions } from './datelinePlaces.ts';

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
const maxNameLength = 4;

/**
 * `張茗喧、陳至中台北` → 張茗喧、陳至中 and 台北; `戴雅真布魯塞爾/倫敦` → 戴雅真 and 布魯塞爾/倫敦;
 * `王小明台北、記者林小華高雄` → 王小明、林小華 and 台北、高雄.
 */
function splitWho(who: string): Dateline {
  const pieces = who.split(/[、，,]/).map((piece) => piece.replace(/^\s*(?:記者|特派員)/, '').trim());
  const names: string[] = [];
  const places: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const { name, place } =
      places.length > 0 && isPlace(piece) ? { name: '', place: piece } : splitPiece(piece, isLast);
    // 王小明潘姿羽: two names without a separator
    if (name.length === 2 * usualNameLength) names.push(name.slice(0, usualNameLength), name.slice(usualNameLength));
    else if (name !== '') names.push(name);
    if (place !== '') places.push(place);
  }
  return { reporter: names.join('、') || null, place: places.join('、') || null };
}

/** Only the last one must have a place: before it, what ends like one may be a name. */
function splitPiece(piece: string, isLast: boolean): { readonly name: string; readonly place: string } {
  const [head = '', ...morePlaces] = piece.split(/(?=[/／-])/);
  const [first = '', ...rest] = head.split(/\s+/);
  if (rest.length > 0 && first.length <= maxNameLength)
    return { name: first, place: rest.join(' ') + morePlaces.join('') };
  const known = datelinePlaces.find((place) => head.endsWith(place) && head.length - place.length >= 2);
  const name = known ? withoutRegion(head.slice(0, -known.length)) : isLast ? head.slice(0, usualNameLength) : head;
  return { name, place: head.slice(name.length) + morePlaces.join('') };
}

/** `王小明加州` → 王小明: a state or country stands before the place. */
function withoutRegion(words: string): string {
  const region = datelineRegions.find((name) => words.endsWith(name) && words.length - name.length >= 2);
  if (region !== undefined) return words.slice(0, -region.length);
  const isNames = words.length <= maxNameLength || words.length === 2 * usualNameLength;
  return isNames ? words : words.slice(0, usualNameLength);
}

const isPlace = (words: string): boolean => datelinePlaces.includes(words);
