import type { SearchDocument } from '../../src/search/format/searchDocument.ts';

export interface Query {
  readonly text: string;
  readonly kind: 'random' | 'common';
}

/** Words that every archive of Chinese news is full of. */
const everywhere = ['中國', '表示', '報導', '美國', '台灣', '記者', '政府', '今天', '總統', '疫情'];

/**
 * Random runs of two to six Chinese characters from anywhere in the texts, and the runs of two to four that most
 * titles share.
 */
export function chooseQueries(
  documents: readonly SearchDocument[],
  random: number,
  common: number,
  next: () => number,
): Query[] {
  const pickFrom = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!;
  const found = new Set<string>();
  while (found.size < random) {
    const { title, texts } = pickFrom(documents);
    const [run] =
      pickFrom([title, ...texts])
        .match(/\p{Script=Han}{2,}/gu)
        ?.toSorted(() => next() - 0.5) ?? [];
    if (run === undefined) continue;
    const characters = [...run];
    const length = Math.min(characters.length, 2 + Math.floor(next() * 5));
    const start = Math.floor(next() * (characters.length - length + 1));
    found.add(characters.slice(start, start + length).join(''));
  }
  return [
    ...[...found].map((text): Query => ({ text, kind: 'random' })),
    ...commonRuns(documents, common).map((text): Query => ({ text, kind: 'common' })),
  ];
}

function commonRuns(documents: readonly SearchDocument[], count: number): string[] {
  const counts = new Map<string, number>();
  for (const { title } of documents) {
    const runs = [...title.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(([run]) =>
      [2, 3, 4].flatMap((length) =>
        Array.from({ length: Math.max(0, run.length - length + 1) }, (_, start) => run.slice(start, start + length)),
      ),
    );
    for (const run of new Set(runs)) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  const frequent = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([run]) => run);
  return [...new Set([...everywhere, ...frequent])].slice(0, count);
}
