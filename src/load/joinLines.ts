/**
 * Line ends that only lay out the source: white space with a line end between two Chinese characters or marks shows
 * nothing, as CSS Text says (segment break transformation). A blank without a line end is the publisher's own.
 */
import { eastAsianWidthType } from 'get-east-asian-width';

/** `wide`: Chinese or Japanese. `mark`: punctuation that these share with other scripts, such as “, … and —. */
type Kind = 'wide' | 'mark' | 'other';

const hangul = /\p{Script=Hangul}/u;
const markLike = /[\p{P}\p{S}]/u;

function kindOf(code: number): Kind {
  if (code < 0x80) return 'other';
  if (code >= 0x4e00 && code <= 0x9fff) return 'wide';
  const width = eastAsianWidthType(code);
  if (width === 'wide' || width === 'fullwidth' || width === 'halfwidth')
    // Korean has blanks between words
    return hangul.test(String.fromCodePoint(code)) ? 'other' : 'wide';
  return width === 'ambiguous' && markLike.test(String.fromCodePoint(code)) ? 'mark' : 'other';
}

function codeBefore(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  const isLow = last >= 0xdc00 && last <= 0xdfff && end > 1;
  return isLow ? (text.codePointAt(end - 2) ?? last) : last;
}

/** More marks than that in a row are an ornament. */
const maxMarks = 8;

/** Whether the characters before `start` and from `end` on belong together without a blank. */
function isSeamless(text: string, start: number, end: number): boolean {
  const before = kindOf(codeBefore(text, start));
  const after = kindOf(text.codePointAt(end) ?? 0);
  if (before === 'other' || after === 'other') return false;
  if (before === 'wide' || after === 'wide') return true;
  // two marks, as in 。”⏎“: what stands beside them says in which script they are
  let left: Kind = before;
  for (let at = start - 1; at > 0 && left === 'mark' && start - at <= maxMarks; at -= 1)
    left = kindOf(codeBefore(text, at));
  let right: Kind = after;
  for (let at = end + 1; at < text.length && right === 'mark' && at - end <= maxMarks; at += 1)
    right = kindOf(text.codePointAt(at) ?? 0);
  return left === 'wide' && right === 'wide';
}

/**
 * Finds the white space that shows nothing: from-to offsets of runs with a line end between two Chinese characters or
 * marks.
 *
 * @example findSeams('說服並\n  訓練 船員') // [[3, 6]]
 */
export function findSeams(text: string): readonly (readonly [number, number])[] {
  if (!text.includes('\n')) return [];
  const seams: [number, number][] = [];
  for (const { 0: run, index } of text.matchAll(/[ \t\n\r\f]+/g)) {
    const end = index + run.length;
    if (index > 0 && end < text.length && run.includes('\n') && isSeamless(text, index, end)) seams.push([index, end]);
  }
  return seams;
}

/**
 * Takes out the white space that shows nothing; all other stays as it is.
 *
 * @example joinLines('說服並\n訓練 船員\nin Port') // '說服並訓練 船員\nin Port'
 */
export function joinLines(text: string): string {
  let joined = '';
  let at = 0;
  for (const [start, end] of findSeams(text)) {
    joined += text.slice(at, start);
    at = end;
  }
  return at === 0 ? text : joined + text.slice(at);
}

/**
 * Joins lines of YAML over which a value was folded within a Chinese sentence: YAML makes a blank of such a line end,
 * and nobody can tell it from a real one afterwards.
 *
 * @example joinFoldedLines('title: 港務局說服\n  船員改走北線') // 'title: 港務局說服船員改走北線'
 */
export function joinFoldedLines(yaml: string): string {
  if (!/\n[ \t]+[^\x00-\x7f]/.test(yaml)) return yaml;
  const joined: string[] = [];
  for (const line of yaml.split('\n')) {
    const before = (joined.at(-1) ?? '').trimEnd();
    const value = line.trimStart();
    // an indented line with a key of its own belongs to a list or a mapping
    const isFolded = before !== '' && value !== '' && value !== line && !/^[^:]{0,80}:(?:\s|$)/.test(value);
    const [tail, head] = [before.slice(-maxMarks - 2), value.slice(0, maxMarks + 2)];
    if (isFolded && isSeamless(tail + head, tail.length, tail.length)) joined.splice(-1, 1, before + value);
    else joined.push(line);
  }
  return joined.join('\n');
}
