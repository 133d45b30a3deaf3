/**
 * Sections: the list of a shard's chunks, cut into pieces. Pagefind keeps the first and last word of every chunk in a
 * metadata file that must be read whole before the first query; a query needs one line of it. Here a section lists
 * the first words of its chunks in about two bytes each, the list of shards says where each section begins, and
 * Pagefind is given the metadata of one section, made in the browser.
 */
import { charactersInToken } from './tokens.ts';

/** In the folder of a section; extension of its own, so that no server takes it for something to decompress on the way. */
export const sectionFile = 'chunks.jianbao_section';

/** A token as a number, in the order of tokens: its eight base-36 digits. */
export const tokenNumber = (token: string): number => Number.parseInt(token, 36);
export const tokenOfNumber = (number: number): string => number.toString(36).padStart(8, '0');

/**
 * Where a chunk may be said to begin: any token after the last of the chunk before, up to its own first. One that starts
 * with a new character can forget which pair it is, and that takes a byte or two less.
 */
export function boundOf(lastBefore: string | null, first: string): number {
  const number = tokenNumber(first);
  const rounded = number - (number % charactersInToken);
  return lastBefore === null || tokenNumber(lastBefore) < rounded ? rounded : number;
}

/** @param bounds - ascending, those of the chunks of one section */
export function encodeSection(bounds: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number): void => {
    for (; value > 0x7f; value = Math.floor(value / 0x80)) bytes.push((value % 0x80) + 0x80);
    bytes.push(value);
  };
  let earlier = 0;
  for (const bound of bounds) {
    const character = Math.floor(bound / charactersInToken);
    const second = bound % charactersInToken;
    write((character - earlier) * 2 + Number(second > 0));
    if (second > 0) write(second);
    earlier = character;
  }
  return Uint8Array.from(bytes);
}

export function decodeSection(bytes: Uint8Array): number[] {
  const bounds: number[] = [];
  let at = 0;
  const read = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = bytes[at++] ?? 0;
      value += (byte % 0x80) * factor;
      if (byte < 0x80) return value;
    }
  };
  let character = 0;
  while (at < bytes.length) {
    const head = read();
    character += Math.floor(head / 2);
    bounds.push(character * charactersInToken + (head % 2 === 1 ? read() : 0));
  }
  return bounds;
}

/** Number of the last bound that is not above a token, −1 if all are. */
export function findBound(bounds: readonly number[], token: string): number {
  const number = tokenNumber(token);
  let low = 0;
  for (let high = bounds.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (bounds[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
