/**
 * The block between `---` lines, read so that nothing in it can run code, change meaning or vanish.
 */
import matter from 'gray-matter';
import { FAILSAFE_SCHEMA, load as loadYaml } from 'js-yaml';
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
 * Strings only: YAML's other schemas turn a title of `2020` into a number, `no` into false, and let an impossible date
 * roll over (30 February becomes 1 March).
 */
const yaml = { parse: (text: string): object => (loadYaml(text, { schema: FAILSAFE_SCHEMA }) ?? {}) as object };

/** gray-matter's own `js` engine evaluates the block; every language but YAML is refused. */
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
 * gray-matter takes time that grows with the square of a block's empty lines: an hour for a megabyte of them. The
 * longest block of the survey has 599 characters.
 */
const maxBlockChars = 10_000;

/**
 * Splits front matter off a post. A block that is not valid YAML is read line by line instead and marked as broken; a
 * block in another language is not read at all.
 *
 * @example splitFrontMatter('---\ntitle: "金正恩"\n---\n<p>') // { data: { title: '金正恩' }, rest: '<p>', fault: 'none' }
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
  // gray-matter looks up in its cache whatever it is given: a whole post would be hashed for nothing
  const end = closing === -1 ? text.length : closing + 4;
  try {
    // an options object also keeps gray-matter from answering out of its cache, where a block that threw reads as empty
    const { data } = matter(text.slice(0, end), { engines, language: 'yaml' });
    if (isRecord(data)) {
      return block.closed
        ? { data, rest: text.slice(end).replace(/^\n/, ''), fault: 'none' }
        : { data: parseLines(block.inner), rest: block.rest, fault: 'broken' };
    }
    // a rule of dashes around ordinary text: no front matter at all
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
  /** Characters that gray-matter would take for the block: without a closing line, all that follow. */
  readonly length: number;
}

/** Without a closing line the block ends where lines stop looking like `key: value`. */
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
