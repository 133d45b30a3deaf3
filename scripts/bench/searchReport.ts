/** One query, asked of one engine. */
export interface Result {
  readonly kind: 'random' | 'common';
  /** Loaded before the query. */
  readonly engineBytes: number;
  readonly found: number;
  readonly wanted: number;
  /** Of those found, wanted. */
  readonly right: number;
  /** Until the first twenty results are shown, or all if there are fewer. */
  readonly firstBytes: number;
  readonly firstMs: number;
  /** Until everything is searched. */
  readonly allBytes: number;
  readonly allMs: number;
  readonly longestTaskMs: number;
}

export interface Measured {
  readonly engine: string;
  readonly articles: number;
  readonly results: readonly Result[];
}

interface Row {
  readonly name: string;
  readonly aim: string;
  readonly value: (results: readonly Result[]) => string;
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1_000)} KB`;
const milliseconds = (ms: number): string => `${Math.round(ms)} ms`;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The value that this part of the values does not exceed. */
const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

const rows: readonly Row[] = [
  {
    name: 'exact sets',
    aim: 'all',
    value: (results) => {
      const exact = results.filter(({ found, wanted, right }) => found === wanted && right === wanted);
      return `${exact.length} of ${results.length}`;
    },
  },
  {
    name: 'recall / precision',
    aim: '100 % / 100 %',
    value: (results) => {
      const right = sum(results.map((result) => result.right));
      const share = (whole: number): string => `${((100 * right) / Math.max(1, whole)).toFixed(1)} %`;
      return `${share(sum(results.map(({ wanted }) => wanted)))} / ${share(sum(results.map(({ found }) => found)))}`;
    },
  },
  {
    name: 'engine and page before the query',
    aim: '≤ 120 KB',
    value: (results) =>
      kilobytes(
        quantile(
          results.map(({ engineBytes }) => engineBytes),
          0.5,
        ),
      ),
  },
  {
    name: 'bytes until the first 20, median / p90',
    aim: '≤ 60 / ≤ 200 KB',
    value: (results) =>
      `${kilobytes(
        quantile(
          results.map(({ firstBytes }) => firstBytes),
          0.5,
        ),
      )} / ${kilobytes(
        quantile(
          results.map(({ firstBytes }) => firstBytes),
          0.9,
        ),
      )}`,
  },
  {
    name: 'bytes to search everything, median',
    aim: '≤ 250 KB',
    value: (results) =>
      kilobytes(
        quantile(
          results.map(({ allBytes }) => allBytes),
          0.5,
        ),
      ),
  },
  {
    name: 'first results, median / p95',
    aim: '≤ 120 / ≤ 400 ms',
    value: (results) =>
      `${milliseconds(
        quantile(
          results.map(({ firstMs }) => firstMs),
          0.5,
        ),
      )} / ${milliseconds(
        quantile(
          results.map(({ firstMs }) => firstMs),
          0.95,
        ),
      )}`,
  },
  {
    name: 'common words complete, slowest',
    aim: '≤ 1,000 ms',
    value: (results) =>
      milliseconds(Math.max(0, ...results.filter(({ kind }) => kind === 'common').map(({ allMs }) => allMs))),
  },
  {
    name: 'longest task of the main thread',
    aim: '≤ 50 ms',
    value: (results) => milliseconds(Math.max(0, ...results.map(({ longestTaskMs }) => longestTaskMs))),
  },
];

/** A table of Markdown, the aim beside each figure. */
export function toReport(measured: readonly Measured[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    '# Search, measured',
    '',
    'Written by `npm run bench -- search`: Chromium on the machine that serves, every query from a page just opened.',
    'Pagefind (`zh-tw`, default settings) and MiniSearch (one JSON, pairs of characters) are given a sample, because',
    'Pagefind’s own writer needs about 0.5 GB for 1,000 articles; jianbao gets that sample, and everything.',
    'Wanted are the articles that have the query in either script: the peers do not fold, so they miss some of them.',
    'MiniSearch loads its index before the query; its page is opened once. Long tasks are watched for jianbao only.',
    '',
    line([
      '',
      'aim',
      ...measured.map(
        ({ engine, articles, results }) =>
          `${engine}, ${articles.toLocaleString('en')} articles, ${results.length} queries`,
      ),
    ]),
    line(['---', '---', ...measured.map(() => '---')]),
    ...rows.map(({ name, aim, value }) => line([name, aim, ...measured.map(({ results }) => value(results))])),
    '',
  ].join('\n');
}
