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

/** Family names of two characters: their names have four. */
const longNames = /^(?:[歐欧][陽阳]|司[馬马徒空]|[諸诸]葛|上官|夏侯|皇甫|尉[遲迟]|公[孫孙]|慕容|令狐|端木)/;

/**
 * Parts names and places, each of which may stand behind a name.
 *
 * @example splitWho('張茗喧、陳至中台北') // { reporter: '張茗喧、陳至中', place: '台北' }
 * @example splitWho('戴雅真布魯塞爾/倫敦') // { reporter: '戴雅真', place: '布魯塞爾/倫敦' }
 * @example splitWho('王小明台北、記者林小華高雄') // { reporter: '王小明、林小華', place: '台北、高雄' }
 * @example splitWho('夏安石 葉南汀 台北') // { reporter: '夏安石、葉南汀', place: '台北' }
 */
export function splitWho(who: string): Dateline {
  const pieces = who.split(/[、，,]/).map((piece) => piece.replace(/^\s*(?:記者|特派員)/, '').trim());
  const names: string[] = [];
  const places: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const found = places.length > 0 && isPlace(piece) ? { names: [], place: piece } : splitPiece(piece, isLast);
    for (const name of found.names) {
      // 王小明潘姿羽: two names without a separator
      if (name.length === 2 * usualNameLength && isHan(name))
        names.push(name.slice(0, usualNameLength), name.slice(usualNameLength));
      else if (name !== '') names.push(name);
    }
    if (found.place !== '') places.push(found.place);
  }
  return { reporter: names.join('、') || null, place: places.join('、') || null };
}

interface Piece {
  readonly names: readonly string[];
  readonly place: string;
}

/** Only the last one must have a place: before it, what ends like one may be a name. */
function splitPiece(piece: string, isLast: boolean): Piece {
  // a blank between Latin words is part of a name
  const words = piece.split(/\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/u);
  const end = splitWord(words.at(-1) ?? '', isLast);
  const before = words.slice(0, -1);
  if (before.length === 0) return { names: [end.name], place: end.place };
  if (before.some((word) => isHan(word) && word.length > maxNameLength)) {
    const whole = splitWord(words.join(' '), isLast);
    return { names: [whole.name], place: whole.place };
  }
  const last = words.at(-1) ?? '';
  // 葉南汀 霧港, and 夏安石 葉南汀台北
  return end.isKnown && !isPlace(last)
    ? { names: [...before, end.name], place: end.place }
    : { names: before, place: last.replace(/^[发發]自/u, '') };
}

function splitWord(
  word: string,
  isLast: boolean,
): { readonly name: string; readonly place: string; readonly isKnown: boolean } {
  const [head = '', ...morePlaces] = word.replace(/(?<=\p{Script=Han})[发發]自/u, '').split(/(?=[/／-])/);
  const known = datelinePlaces.find((place) => head.endsWith(place) && head.length - place.length >= 2);
  const name = known ? withoutRegion(head.slice(0, -known.length)) : isLast ? usualName(head) : head;
  return { name, place: head.slice(name.length) + morePlaces.join(''), isKnown: known !== undefined };
}

/** As many of the first characters as names have. */
function usualName(head: string): string {
  // Wren Alder, 雷恩·奧爾德
  if (!isHan(head)) return head;
  const usual = longNames.test(head) ? maxNameLength : usualNameLength;
  // no place has one character
  return head.length === usual + 1 ? head : head.slice(0, usual);
}

/** `王小明加州` → 王小明: a state or country stands before the place. */
function withoutRegion(words: string): string {
  const region = datelineRegions.find((name) => words.endsWith(name) && words.length - name.length >= 2);
  if (region !== undefined) return words.slice(0, -region.length);
  const isNames = words.length <= maxNameLength || words.length === 2 * usualNameLength || !isHan(words);
  return isNames ? words : words.slice(0, usualNameLength);
}

const isPlace = (words: string): boolean => datelinePlaces.includes(words);

const isHan = (words: string): boolean => /^\p{Script=Han}+$/u.test(words);
