/**
 * What was made when the program was packaged (`scripts/package.ts`): the browser's scripts, the style sheet, Pagefind's
 * engine, the digests of the code. It lies beside the compiled program; run from its sources, the program finds it in
 * `dist/`.
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

/** Digests of the code behind each kind of result. */
export interface CodeDigests {
  /** Records and cleaned texts. */
  readonly texts: string;
  /** Pages, given records and texts: each of these has a digest of its own. */
  readonly pages: string;
  /** Shards of the index, likewise. */
  readonly shards: string;
  /** Scripts, style sheet, search engine. */
  readonly assets: string;
}

let digests: CodeDigests | undefined;

export const codeDigests = (): CodeDigests =>
  (digests ??= JSON.parse(readPackaged('digests.json').toString()) as CodeDigests);

/** Of this program, as in its package.json. */
export const programVersion = (): string =>
  (JSON.parse(readPackaged('../package.json').toString()) as { version: string }).version;
