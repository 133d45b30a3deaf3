/** `npm run bench -- search …`: the first word names what is measured; each benchmark reads the other words itself. */
const benchmarks: Readonly<Record<string, () => Promise<unknown>>> = {
  build: () => import('./bench/build.ts'),
  cleaning: () => import('./bench/cleaning.ts'),
  search: () => import('./bench/search.ts'),
};

const run = benchmarks[process.argv[2] ?? ''];
if (run === undefined) throw new Error(`Name a benchmark: ${Object.keys(benchmarks).join(', ')}`);
await run();
