/** Cuts the piece of an article that shows best why it was found. */
import { foldWithMap } from '../search/foldWithMap.ts';

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

interface Sentence {
  readonly text: string;
  /** Places of matches in the text, ascending. */
  readonly matches: readonly Range[];
  /** False for the first sentence of a block: what precedes it is another paragraph. */
  readonly continues: boolean;
}

type Range = readonly [start: number, end: number];

/** In UTF-16 units; an excerpt of Chinese text fills two to three lines. */
const minLength = 60;
const maxLength = 90;

/** Of a sentence too long to show whole, this much is shown before the match. */
const leadLength = 24;

const sentenceEnd = /[^。！？!?；]*[。！？!?；]*[」』”’）)]*/g;

/**
 * Whole sentences, 60 to 90 characters of them, where the matches stand closest; of equals the first. A sentence
 * that is longer is cut on both sides of its match.
 *
 * @param blocks - the article's texts as printed
 * @param literal - folded, what to mark; if only the title has it, the excerpt is the beginning of the text
 */
export function cutExcerpt(blocks: readonly string[], literal: string): ExcerptPart[] {
  const sentences = blocks.flatMap((block) => toSentences(block, literal));
  const first = densestWindow(sentences);
  const { text, matches } = windowFrom(sentences, first);
  return toParts(...shorten(text, matches));
}

function toSentences(block: string, literal: string): Sentence[] {
  const matches = findMatches(block, literal);
  // A match that spans sentences keeps them together.
  const cuts = [...block.matchAll(sentenceEnd)].map(({ 0: { length }, index }) => index + length);
  const kept = [...new Set([...cuts.filter((cut) => !matches.some(([start, end]) => start < cut && cut < end)), block.length])];
  let start = 0;
  return kept
    .filter((cut) => cut > 0)
    .map((cut) => {
      const sentence: Sentence = {
        text: block.slice(start, cut),
        matches: matches.filter(([from]) => from >= start && from < cut).map(([from, to]) => [from - start, to - start]),
        continues: start > 0,
      };
      start = cut;
      return sentence;
    });
}

/** Where the text of a block has the literal, in places of the text as printed, without overlaps. */
function findMatches(block: string, literal: string): Range[] {
  const { folded, originalRange } = foldWithMap(block);
  const matches: Range[] = [];
  for (let at = folded.indexOf(literal); at !== -1 && literal !== ''; at = folded.indexOf(literal, at + literal.length)) {
    matches.push(originalRange(at, at + literal.length));
  }
  return matches;
}

function densestWindow(sentences: readonly Sentence[]): number {
  let best = 0;
  let bestCount = 0;
  sentences.forEach((sentence, index) => {
    if (sentence.matches.length === 0) return;
    const count = windowFrom(sentences, index).matches.length;
    if (count > bestCount) [best, bestCount] = [index, count];
  });
  return best;
}

/** The sentence and those after it, until there are enough characters. */
function windowFrom(sentences: readonly Sentence[], first: number): { text: string; matches: Range[] } {
  let text = '';
  const matches: Range[] = [];
  for (const sentence of sentences.slice(first)) {
    const gap = text === '' || sentence.continues ? '' : ' ';
    const start = text.length + gap.length;
    if (text !== '' && (text.length >= minLength || start + sentence.text.length > maxLength)) break;
    text += gap + sentence.text;
    matches.push(...sentence.matches.map(([from, to]): Range => [from + start, to + start]));
  }
  return { text, matches };
}

function shorten(text: string, matches: readonly Range[]): [text: string, matches: Range[]] {
  if (text.length <= maxLength) return [text, [...matches]];
  const [firstStart] = matches[0] ?? [0];
  const start = onBoundary(text, Math.max(0, Math.min(firstStart - leadLength, text.length - maxLength)));
  const end = onBoundary(text, Math.min(text.length, start + maxLength));
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  const shift = before.length - start;
  return [
    before + text.slice(start, end) + after,
    matches.filter(([from]) => from >= start && from < end).map(([from, to]) => [from + shift, Math.min(to, end) + shift]),
  ];
}

/** A place that does not divide a character of two UTF-16 units. */
function onBoundary(text: string, place: number): number {
  return (text.codePointAt(place - 1) ?? 0) > 0xffff ? place - 1 : place;
}

function toParts(text: string, matches: readonly Range[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let end = 0;
  for (const [from, to] of matches) {
    if (from > end) parts.push({ text: text.slice(end, from), marked: false });
    // Two matches inside one character: ㎞ for `k` and for `m`.
    if (to > end) parts.push({ text: text.slice(Math.max(from, end), to), marked: true });
    end = Math.max(end, to);
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false });
  return parts;
}
