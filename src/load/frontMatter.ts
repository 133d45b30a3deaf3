/** Reads front matter, the block between `---` lines, so that nothing in it runs as code, changes or gets lost. */
import matter from 'gray-matter';
import { FAILSAFE_SCHEMA, load as loadYaml } from 'js-yaml';
import { joinFoldedLines } from './joinLines.ts';
import { parseLines } from './parseLines.ts';

export interface FrontMatter {
  /** Top-level keys; every scalar is a string as written. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What follows the block. */
  readonly rest: string;
  readonly fault: 'none' | 'broken' | 'code';
}

class RefusedEngine extends Error {}

const refuse = {
  parse: (): never => {
    throw new RefusedEngine();
  },
};

/**
 * Reads all values as strings: YAML's other schemas turn a title of `2020` into a number, `no` into false, and 30
 * February into 1 March.
 */
const yaml = {
  parse: (text: string): object => (loadYaml(joinFoldedLines(text), { schema: FAILSAFE_SCHEMA }) ?? {}) as object,
};

/** gray-matter's `js` engine would evaluate the block, so every language but YAML is refused. */
const engines = {
  yaml,
  json: refuse,
  js: refuse,
  javascript: refuse,
  coffee: refuse,
  coffeescript: refuse,
  toml: refuse,
};

/**
 * gray-matter's time grows with the square of the number of empty lines: an hour for a megabyte of them. The longest
 * block of the survey has 599 characters.
 */
const maxBlockChars = 10_000;

/**
 * Splits front matter off a post. A block that is not valid YAML is read line by line instead and marked as broken; a
 * block in another language is not read at all.
 *
 * @example splitFrontMatter('---\ntitle: "金正恩"\n---\n<p>')
 * // { data: { title: '金正恩' }, rest: '<p>', fault: 'none' }
 */
export function splitFrontMatter(text: string): FrontMatter {
  const opening = /^---[ \t]*([^\s-][^\n]*)?\n/.exec(text);
  if (!opening) return { data: {}, rest: text, fault: 'none' };
  const block = blockOf(text, opening[0].length);
  if (block.length > maxBlockChars) {
    const isCode = Object.entries(engines).some(
      ([language, engine]) => language === opening[1]?.trim() && engine === refuse,
    );
    return {
      data: isCode ? {} : parseLines(block.inner.slice(0, maxBlockChars)),
      rest: block.rest,
      fault: isCode ? 'code' : 'broken',
    };
  }
  const closing = text.indexOf('\n---', 3);
  // only the block is given to gray-matter, which hashes all of its input for its cache
  const end = closing === -1 ? text.length : closing + 4;
  try {
    // with options, gray-matter does not use its cache, where a block that has thrown counts as empty
    const { data } = matter(text.slice(0, end), { engines, language: 'yaml' });
    if (isRecord(data)) {
      return block.closed
        ? { data, rest: text.slice(end).replace(/^\n/, ''), fault: 'none' }
        : { data: parseLines(block.inner), rest: block.rest, fault: 'broken' };
    }
    // text between two lines of dashes: not front matter
    return { data: {}, rest: text, fault: 'none' };
  } catch (error) {
    if (error instanceof RefusedEngine) return { data: {}, rest: block.rest, fault: 'code' };
    return { data: parseLines(block.inner), rest: block.rest, fault: 'broken' };
  }
}

interface Block {
  readonly inner: string;
  readonly rest: string;
  readonly closed: boolean;
  /** The number of characters that gray-matter would read: without a closing line, all of the post. */
  readonly length: number;
}

/** Finds the end of the block: without a closing line, the first line that does not look like `key: value`. */
function blockOf(text: string, start: number): Block {
  const closing = /^---[ \t]*$/m.exec(text.slice(start));
  if (closing) {
    const end = start + closing.index;
    return {
      inner: text.slice(start, end),
      rest: text.slice(end + closing[0].length).replace(/^\n/, ''),
      closed: true,
      length: closing.index,
    };
  }
  const lines = text.slice(start).split('\n');
  const end = lines.findIndex((line) => !/^\s*(?:[\w-]+:(?:\s|$)|- |$)/.test(line));
  const kept = end === -1 ? lines.length : end;
  return {
    inner: lines.slice(0, kept).join('\n'),
    rest: lines.slice(kept).join('\n'),
    closed: false,
    length: text.length - start,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
