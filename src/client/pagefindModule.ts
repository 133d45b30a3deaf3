/** What is used of the interface of `pagefind.js`. */

export interface PagefindResult {
  /** Name of the page in its shard. */
  readonly id: string;
  /** Positions of its matches: all of a single token. */
  readonly words: readonly number[];
  data(): Promise<unknown>;
}

export interface PagefindInstance {
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindModule {
  createInstance(options: { readonly basePath: string; readonly noWorker: true }): PagefindInstance;
}
