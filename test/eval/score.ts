/**
 * How close is a cleaned text to the article? Two measures: shingles of characters over the whole text, and the
 * labelled segments one by one.
 */
import type { LabelledSegment } from './gold.ts';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** Of precision and recall of this one post. */
  readonly f1: number;
  readonly exact: boolean;
  readonly wantedKept: number;
  readonly wanted: number;
  /** Segments that are not the article and were left in the text. */
  readonly unwantedLeft: number;
  readonly unwanted: number;
}

/** A segment shorter than this is likely to stand in the text by chance. */
const tellingChars = 4;

const shingleTokens = 4;

/**
 * @param segments - the whole body, labelled
 * @param candidate - the blocks of text that a cleaner kept as the article
 */
export function scoreText(segments: readonly LabelledSegment[], candidate: readonly string[]): Score {
  const kept = fold(candidate.join('\n'));
  const holds = (text: string): boolean => kept.includes(fold(text));
  // what may go either way is wanted if it was kept
  const gold = segments
    .filter(({ label, text }) => label === 'W' || (label === 'O' && holds(text)))
    .map(({ text }) => text);
  const telling = segments.filter(({ text }) => fold(text).length >= tellingChars);
  const wanted = telling.filter(({ label }) => label === 'W');
  const wantedText = fold(
    segments
      .filter(({ label }) => label !== 'X')
      .map(({ text }) => text)
      .join('\n'),
  );
  // a headline that the article itself says again proves nothing
  const unwanted = telling.filter(({ label, text }) => label === 'X' && !wantedText.includes(fold(text)));
  return {
    ...compareShingles(shingles(gold.join('\n')), shingles(candidate.join('\n'))),
    wantedKept: wanted.filter(({ text }) => holds(text)).length,
    wanted: wanted.length,
    unwantedLeft: unwanted.filter(({ text }) => holds(text)).length,
    unwanted: unwanted.length,
  };
}

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/**
 * Runs of four tokens with their number: a Han character is a token, and so is a run of letters or digits. The public
 * benchmark takes `\w+` for a token, which makes one of each clause in Chinese.
 */
export function shingles(text: string): Map<string, number> {
  const tokens = text.normalize('NFC').match(/\p{Script=Han}|[\p{L}\p{N}]+?(?=\p{Script=Han}|[^\p{L}\p{N}]|$)/gu) ?? [];
  const counts = new Map<string, number>();
  for (let start = 0; start < Math.max(1, tokens.length - shingleTokens + 1) && tokens.length > 0; start += 1) {
    const shingle = tokens.slice(start, start + shingleTokens).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function compareShingles(
  gold: ReadonlyMap<string, number>,
  candidate: ReadonlyMap<string, number>,
): Pick<Score, 'precision' | 'recall' | 'f1' | 'exact'> {
  const total = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [shingle, count] of candidate) shared += Math.min(count, gold.get(shingle) ?? 0);
  const [goldTotal, candidateTotal] = [total(gold), total(candidate)];
  const precision = candidateTotal === 0 ? Number(goldTotal === 0) : shared / candidateTotal;
  const recall = goldTotal === 0 ? 1 : shared / goldTotal;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, exact: shared === goldTotal && shared === candidateTotal };
}
