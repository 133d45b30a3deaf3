/** A sketch of what a post says: enough to tell that two posts have nothing in common, without reading them again. */
import { fnv1a } from '../fnv1a.ts';

/** Of a title, pairs of characters; of a text, runs that two stories hardly share by chance. */
const titleGram = 2;
const textGram = 6;

/** How many of the smallest hashes are kept: of two texts that share a tenth, one in two has a common one. */
const titleHashes = 4;
const textHashes = 8;

const hexChars = 8;

/**
 * Sketches a post: the smallest hashes of its title's pairs of characters, a blank, those of its text.
 *
 * @example sketchOf('渡輪復航', ['白鷺號今天復航。']) // '1c0ab2f3… 07d1e0aa…'
 */
export const sketchOf = (title: string, paragraphs: readonly string[]): string =>
  `${smallest([title], titleGram, titleHashes)} ${smallest(paragraphs, textGram, textHashes)}`;

/** How much two posts have in common, by their sketches. */
export interface Common {
  /** Whether the titles are the same to the last pair. */
  readonly isSameTitle: boolean;
  /** Whether the titles share anything. */
  readonly sharesTitle: boolean;
  /** Estimated share of common text, 0 to 1; null if one of them has none. */
  readonly textShare: number | null;
}

/** @example compareSketches(sketchOf('甲乙', ['…']), sketchOf('甲乙', ['…'])).isSameTitle // true */
export function compareSketches(a: string, b: string): Common {
  const [titleA = '', textA = ''] = a.split(' ');
  const [titleB = '', textB = ''] = b.split(' ');
  return {
    isSameTitle: titleA === titleB,
    sharesTitle: countCommon(titleA, titleB) > 0,
    textShare:
      textA === '' || textB === ''
        ? null
        : countCommon(textA, textB) / (Math.min(textA.length, textB.length) / hexChars),
  };
}

function countCommon(a: string, b: string): number {
  const known = new Set(hashesOf(a));
  return hashesOf(b).filter((hash) => known.has(hash)).length;
}

const hashesOf = (hex: string): string[] => hex.match(/.{8}/g) ?? [];

/** The smallest different hashes of runs of characters, in order, as hex digits. */
function smallest(lines: readonly string[], gram: number, count: number): string {
  const kept: number[] = [];
  for (const line of lines) {
    for (let start = 0; start === 0 || start + gram <= line.length; start += 1) {
      const hash = hashOf(line, start, Math.min(start + gram, line.length));
      if (line === '' || (kept.length === count && hash >= kept[count - 1]!) || kept.includes(hash)) continue;
      kept.push(hash);
      kept.sort((a, b) => a - b);
      if (kept.length > count) kept.pop();
    }
  }
  return kept.map((hash) => hash.toString(16).padStart(hexChars, '0')).join('');
}

/** The last bits of the hash of a short run would decide the order alone: they are mixed with the first. */
function hashOf(text: string, start: number, end: number): number {
  const hash = fnv1a(text, undefined, start, end);
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
