/**
 * Reads what `scripts/package.ts` has made: the browser's scripts, the style sheet, Pagefind's engine, the digests of
 * the code. These files are beside the compiled program; a program run from its sources finds them in `dist/`.
 */
import { readFileSync } from 'node:fs';

/** Set by the bundler. */
declare const isPackaged: boolean | undefined;

const folder = new URL(typeof isPackaged === 'undefined' ? '../dist/' : './', import.meta.url);

/**
 * The address of a packaged file.
 *
 * @example packagedUrl('worker.js')
 */
export const packagedUrl = (name: string): URL => new URL(name, folder);

/** @throws if the program was not packaged */
export const readPackaged = (name: string): Buffer => readFileSync(packagedUrl(name));

/** Digests of the code that each kind of result depends on. */
export interface CodeDigests {
  /** Records and cleaned texts. */
  readonly texts: string;
  /** Pages, apart from records and texts, which have their own digests. */
  readonly pages: string;
  /** Shards of the index, likewise. */
  readonly shards: string;
  /** Scripts, style sheet, search engine. */
  readonly assets: string;
}

let digests: CodeDigests | undefined;

/** The digests of the code, as they were when the program was packaged. */
export const codeDigests = (): CodeDigests =>
  (digests ??= JSON.parse(readPackaged('digests.json').toString()) as CodeDigests);

/** The version in the program's package.json. */
export const programVersion = (): string =>
  (JSON.parse(readPackaged('../package.json').toString()) as { version: string }).version;
