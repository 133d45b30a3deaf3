import { readFileSync } from 'node:fs';

/** A fenced block of a document. */
export interface CodeBlock {
  readonly lang: string;
  /** What stands behind the language: the file that the block is, or nothing. */
  readonly file: string;
  readonly code: string;
}

/** Every fenced block of a Markdown file, in order. */
export const codeBlocksOf = (document: string): CodeBlock[] =>
  [...readFileSync(document, 'utf8').matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, lang = '', file = '', code = '']) => ({ lang, file, code }),
  );
