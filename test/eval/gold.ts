import { readFileSync } from 'node:fs';
import { segmentBody } from './segmentBody.ts';

/**
 * What a segment of a post is, as a person read it:
 * W the article's own text · C caption, embedded post, appended gallery · X not the article · O either way is fine.
 */
export type Label = 'W' | 'C' | 'X' | 'O';

export interface GoldPost {
  readonly source: string;
  /** Rules are made with one half in sight; the other tells whether they hold. */
  readonly half: 'tune' | 'held';
  readonly rawSha256: string;
  /**
   * Digests of segments, parted by blanks; `~8` says that the last 8 characters are no part of what is labelled. No
   * text of an article is kept here.
   */
  readonly labels: Readonly<Partial<Record<Label, string>>>;
}

export interface LabelledSegment {
  readonly text: string;
  readonly label: Label;
}

/** 304 posts of the test corpus, labelled by reading: 64 each of CNA and DW, 11 of each other source that it holds. */
export const readGold = (): readonly GoldPost[] =>
  JSON.parse(readFileSync(new URL('gold.json', import.meta.url), 'utf8')) as GoldPost[];

/**
 * Puts labels and text together again.
 *
 * @param bodyHtml - of the post that has the gold's digest
 * @throws if a segment has no label: the cutting of segments has changed
 */
export function labelSegments(gold: GoldPost, bodyHtml: string): LabelledSegment[] {
  const labels = new Map(
    Object.entries(gold.labels).flatMap(([label, digests]) =>
      digests.split(' ').map((entry) => {
        const [digest = '', cut = '0'] = entry.split('~');
        return [digest, { label: label as Label, cutChars: Number(cut) }] as const;
      }),
    ),
  );
  return segmentBody(bodyHtml).map(({ digest, text }) => {
    const found = labels.get(digest);
    if (found === undefined) throw new Error(`${gold.rawSha256}: a segment has no label; cut the gold set anew`);
    return { text: text.slice(0, text.length - found.cutChars), label: found.label };
  });
}
