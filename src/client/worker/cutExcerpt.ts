/** Cuts out the pieces of an article that show best why it was found. */
import type { FindMatches, FoundRange } from '../findMatches.ts';
import type { ExcerptPart } from '../messages.ts';

interface Sentence {
  readonly text: string;
  /** Matches in the text, ascending. */
  readonly matches: readonly FoundRange[];
  /** False for the first sentence of a block. */
  readonly continues: boolean;
}

interface Fragment {
  readonly text: string;
  readonly matches: readonly FoundRange[];
  /** Indexes of its first sentence and of the one after its last. */
  readonly first: number;
  readonly end: number;
}

/** In UTF-16 units: two to three lines of Chinese text. */
const minLength = 60;
const maxLength = 90;

/** A further fragment shows little more than a word that the first does not have. */
const maxFurtherLength = 36;
const maxFragments = 3;

/** Characters before the match of a sentence that is too long to be shown whole. */
const leadLength = 24;
const furtherLeadLength = 10;

const sentenceEnd = /[^。！？!?；]*[。！？!?；]*[」』”’）)]*/g;

/**
 * Whole sentences of 60 to 90 characters where the matches are closest; of equals the first. A longer sentence is cut
 * on both sides of its match. Words that are not in it get shorter fragments, joined by an ellipsis.
 *
 * @param blocks - the article's texts as printed
 * @param findMatches - what to mark; if only the title matches, the excerpt is the beginning of the text
 */
export function cutExcerpt(blocks: readonly string[], findMatches: FindMatches): ExcerptPart[] {
  const sentences = blocks.flatMap((block) => toSentences(block, findMatches));
  const main = fragmentFrom(sentences, densestFragment(sentences, new Set()), maxLength);
  const shown = new Set(main.matches.map(({ literal }) => literal));
  const fragments = [main];
  while (fragments.length < maxFragments) {
    const first = densestFragment(sentences, shown);
    const added = sentences[first]?.matches.filter(({ literal }) => !shown.has(literal)) ?? [];
    if (added.length === 0) break;
    fragments.push({ first, end: first + 1, text: sentences[first]!.text, matches: added });
    for (const { literal } of added) shown.add(literal);
  }
  return fragments
    .sort((a, b) => a.first - b.first)
    .flatMap((fragment, index, all): ExcerptPart[] => {
      const [text, matches] =
        fragment === main
          ? shorten(fragment, maxLength, leadLength)
          : shorten(fragment, maxFurtherLength, furtherLeadLength);
      const parts = toParts(text, matches);
      const before = all[index - 1];
      if (before === undefined || before.end === fragment.first || text.startsWith('…')) return parts;
      return [{ text: '…', marked: false }, ...parts];
    });
}

/** A whole text with its matches marked: a title. */
export function markMatches(text: string, findMatches: FindMatches): ExcerptPart[] {
  return toParts(
    text,
    findMatches(text).map(({ range }) => range),
  );
}

function toSentences(block: string, findMatches: FindMatches): Sentence[] {
  const matches = findMatches(block);
  // Sentences are not divided inside a match.
  const cuts = [...block.matchAll(sentenceEnd)].map(({ 0: { length }, index }) => index + length);
  const kept = [
    ...new Set([
      ...cuts.filter((cut) => !matches.some(({ range: [start, end] }) => start < cut && cut < end)),
      block.length,
    ]),
  ];
  let start = 0;
  return kept
    .filter((cut) => cut > 0)
    .map((cut) => {
      const sentence: Sentence = {
        text: block.slice(start, cut),
        matches: matches
          .filter(({ range: [from] }) => from >= start && from < cut)
          .map((match) => shift(match, -start)),
        continues: start > 0,
      };
      start = cut;
      return sentence;
    });
}

const shift = ({ range: [from, to], literal }: FoundRange, by: number): FoundRange => ({
  range: [from + by, to + by],
  literal,
});

/** The sentence with most literals, and among those with most matches; literals that are shown already do not count. */
function densestFragment(sentences: readonly Sentence[], shown: ReadonlySet<number>): number {
  let best = 0;
  let bestScore = 0;
  sentences.forEach((sentence, index) => {
    if (!sentence.matches.some(({ literal }) => !shown.has(literal))) return;
    const matches = fragmentFrom(sentences, index, maxLength).matches.filter(({ literal }) => !shown.has(literal));
    const score = new Set(matches.map(({ literal }) => literal)).size * 1_000 + matches.length;
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  return best;
}

/** A sentence and those after it, until there are enough characters. */
function fragmentFrom(sentences: readonly Sentence[], first: number, maxChars: number): Fragment {
  let text = '';
  const matches: FoundRange[] = [];
  let end = first;
  for (const sentence of sentences.slice(first)) {
    const gap = text === '' || sentence.continues ? '' : ' ';
    const start = text.length + gap.length;
    if (text !== '' && (text.length >= minLength || start + sentence.text.length > maxChars)) break;
    text += gap + sentence.text;
    end += 1;
    matches.push(...sentence.matches.map((match) => shift(match, start)));
  }
  return { text, matches, first, end };
}

function shorten(
  { text, matches }: Fragment,
  maxChars: number,
  lead: number,
): [text: string, ranges: (readonly [number, number])[]] {
  if (text.length <= maxChars) return [text, matches.map(({ range }) => range)];
  const firstStart = matches[0]?.range[0] ?? 0;
  const start = onBoundary(text, Math.max(0, Math.min(firstStart - lead, text.length - maxChars)));
  const end = onBoundary(text, Math.min(text.length, start + maxChars));
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  const by = before.length - start;
  return [
    before + text.slice(start, end) + after,
    matches
      .filter(({ range: [from] }) => from >= start && from < end)
      .map(({ range: [from, to] }) => [from + by, Math.min(to, end) + by]),
  ];
}

/** The offset, or the one before if it would divide a character of two UTF-16 units. */
function onBoundary(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
}

function toParts(text: string, matches: readonly (readonly [number, number])[]): ExcerptPart[] {
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
