/**
 * Scores the cleaning against the gold set, beside Mozilla Readability and a cleaner that does nothing; then, field by
 * field, what is made of invented posts in newer markup. Without a corpus only the latter.
 *
 *     npm run eval -- [--corpus DIR] [--half tune|held] [--worst N] [--raise]
 *
 * Floors are in `test/eval/floors.json`; below one the command fails. `--raise` lifts floors to what was reached; they
 * are never lowered.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { cleanPost } from '../src/clean/cleanPost.ts';
import { findPosts } from '../src/load/findPosts.ts';
import { findSource } from '../src/load/findSource.ts';
import { readPost } from '../src/load/readPost.ts';
import { knownSources } from '../src/sources/index.ts';
import type { RawPost } from '../src/types.ts';
import { labelSegments, readGold, type GoldPost, type LabelledSegment } from '../test/eval/gold.ts';
import { makeInvented, readInvented, wrongFields } from '../test/eval/invented.ts';
import { scoreText, type Score } from '../test/eval/score.ts';
import { seededRandom } from './lib/seededRandom.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    half: { type: 'string' },
    worst: { type: 'string', default: '0' },
    raise: { type: 'boolean', default: false },
  },
});

interface Labelled {
  readonly gold: GoldPost;
  readonly post: RawPost;
  readonly segments: readonly LabelledSegment[];
}

type Cleaner = (labelled: Labelled) => readonly string[];

const cleaners: Readonly<Record<string, Cleaner>> = {
  Jianbao: ({ post }) => cleanPost(post, findSource(post, { sources: knownSources, zone: 'UTC' }).source).paragraphs,
  Readability: ({ post }) => {
    const { document } = new JSDOM(
      `<!doctype html><title>${post.title.replaceAll('<', '&lt;')}</title><body>${post.bodyHtml}`,
      { url: post.url ?? 'https://unknown.example/' },
    ).window;
    return [new Readability(document).parse()?.textContent ?? ''];
  },
  'no-op': ({ segments }) => segments.map(({ text }) => text),
};

const inHalf = ({ half }: { readonly half: string }): boolean => values.half === undefined || half === values.half;

scoreInvented();
if (values.corpus === undefined) {
  console.log('\nName the folder of the test corpus for the texts of 304 labelled posts: npm run eval -- --corpus DIR');
  process.exit();
}

const labelled = findGold(values.corpus, readGold().filter(inHalf));
const scores = Object.fromEntries(
  Object.entries(cleaners).map(([name, cleaner]) => [
    name,
    labelled.map((one) => scoreText(one.segments, cleaner(one))),
  ]),
);
const own = scores['Jianbao']!;

for (const [name, all] of Object.entries(scores)) {
  console.log(`\n${name}`);
  for (const source of ['all', ...new Set(labelled.map(({ gold }) => gold.source))]) {
    const chosen = all.filter((_, index) => source === 'all' || labelled[index]!.gold.source === source);
    console.log(`  ${source.padEnd(13)} ${formatMeans(chosen)}`);
  }
}

const worst = own
  .map((score, index) => ({ score, index }))
  .sort((a, b) => a.score.f1 - b.score.f1 || b.score.unwantedLeft - a.score.unwantedLeft)
  .slice(0, Number(values.worst));
for (const { score, index } of worst) {
  const { gold, post } = labelled[index]!;
  console.log(
    `${score.f1.toFixed(4)} P ${score.precision.toFixed(3)} R ${score.recall.toFixed(3)} ` +
      `left ${score.unwantedLeft} ${gold.source} ${post.file}`,
  );
}

checkFloors();

/** One line for each source: how many of its fields are right, and which are not. */
function scoreInvented(): void {
  const posts = readInvented().filter(inHalf);
  console.log('\nInvented posts in the markup of 2023 to 2025');
  for (const source of ['all', ...new Set(posts.map((post) => post.source))]) {
    const chosen = posts.filter((post) => source === 'all' || post.source === source);
    const wrong = chosen.flatMap((post) =>
      wrongFields(post, makeInvented(post.file)).map((field) => [post.file, field]),
    );
    const fields = chosen.reduce((sum, post) => sum + Object.keys(makeInvented(post.file)).length, 0);
    const right = `${fields - wrong.length} of ${fields} fields right in ${chosen.length} posts`;
    console.log(
      `  ${source.padEnd(13)} ${right}${source === 'all' ? '' : wrong.map((pair) => `; ${pair.join(' ')}`).join('')}`,
    );
    if (wrong.length > 0) process.exitCode = 1;
  }
}

function findGold(folder: string, wanted: readonly GoldPost[]): Labelled[] {
  const byDigest = new Map(wanted.map((gold) => [gold.rawSha256, gold]));
  const found = findPosts(folder).flatMap(({ file }): Labelled[] => {
    const { post } = readPost(file, readFileSync(join(folder, file)));
    const gold = post === null ? undefined : byDigest.get(post.rawSha256);
    if (post === null || gold === undefined) return [];
    byDigest.delete(post.rawSha256);
    return [{ gold, post, segments: labelSegments(gold, post.bodyHtml) }];
  });
  if (byDigest.size > 0) throw new Error(`${byDigest.size} of ${wanted.length} labelled posts are not in ${folder}`);
  return found.sort((a, b) => (a.gold.source < b.gold.source ? -1 : Number(a.gold.source > b.gold.source)));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

/** F1 of the mean precision and recall, as the public benchmark has it. */
function meanF1(scores: readonly Score[]): number {
  const [precision, recall] = [mean(scores.map((score) => score.precision)), mean(scores.map((score) => score.recall))];
  return (2 * precision * recall) / (precision + recall);
}

function formatMeans(chosen: readonly Score[]): string {
  const sum = (pick: (score: Score) => number): number => chosen.reduce((total, score) => total + pick(score), 0);
  return [
    `F1 ${meanF1(chosen).toFixed(4)} ± ${bootstrapError(chosen).toFixed(4)}`,
    `P ${mean(chosen.map(({ precision }) => precision)).toFixed(4)}`,
    `R ${mean(chosen.map(({ recall }) => recall)).toFixed(4)}`,
    `exact ${chosen.filter(({ exact }) => exact).length} of ${chosen.length}`,
    `wanted kept ${sum(({ wantedKept }) => wantedKept)} of ${sum(({ wanted }) => wanted)}`,
    `unwanted left ${sum(({ unwantedLeft }) => unwantedLeft)} of ${sum(({ unwanted }) => unwanted)}`,
  ].join('  ');
}

/** Standard deviation of F1 over 1,000 draws with replacement. */
function bootstrapError(chosen: readonly Score[]): number {
  const random = seededRandom(1);
  const draws = Array.from({ length: 1_000 }, () =>
    meanF1(chosen.map(() => chosen[Math.floor(random() * chosen.length)]!)),
  );
  const middle = mean(draws);
  return Math.sqrt(mean(draws.map((draw) => (draw - middle) ** 2)));
}

function checkFloors(): void {
  const file = new URL('../test/eval/floors.json', import.meta.url);
  const floors = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { f1: number; recall: number }>;
  const reached = Object.fromEntries(
    ['all', ...new Set(labelled.map(({ gold }) => gold.source))].map((source) => {
      const chosen = own.filter((_, index) => source === 'all' || labelled[index]!.gold.source === source);
      return [source, { f1: floor4(meanF1(chosen)), recall: floor4(mean(chosen.map(({ recall }) => recall))) }];
    }),
  );
  if (values.half !== undefined) return;
  const below = Object.entries(floors).filter(
    ([source, floor]) => (reached[source]?.f1 ?? 0) < floor.f1 || (reached[source]?.recall ?? 0) < floor.recall,
  );
  for (const [source, floor] of below)
    console.error(
      `${source}: F1 ${reached[source]?.f1}, recall ${reached[source]?.recall}; ` +
        `the floor is ${floor.f1}, ${floor.recall}`,
    );
  if (below.length > 0) process.exitCode = 1;
  else if (values.raise) {
    const raised = Object.fromEntries(
      Object.entries(reached).map(([source, { f1, recall }]) => [
        source,
        { f1: Math.max(f1, floors[source]?.f1 ?? 0), recall: Math.max(recall, floors[source]?.recall ?? 0) },
      ]),
    );
    writeFileSync(file, `${JSON.stringify(raised, null, 2)}\n`);
  }
}

function floor4(number: number): number {
  return Math.floor(number * 10_000) / 10_000;
}
