import { load } from 'cheerio';
import type { Element } from 'domhandler';
import { boundMarkup } from './boundMarkup.ts';
import { isInline } from './tagPolicy.ts';
import { makeElement, makeText, type ElementNode, type TreeNode } from './tree.ts';

/** Real posts are at most 21 levels deep. What lies deeper moves up to this level, so that steps may recurse. */
export const maxDepth = 100;

/**
 * The element in which every body is parsed: a template, so that a fragment can begin with any element, and without
 * scripting, so that the image in a noscript is an element and not text. It is shared by all posts, because each `load`
 * makes a new class that keeps the parsed tree until the next full collection: that took three quarters of the time.
 */
const workbench = load('<template></template>', { scriptingEnabled: false }, false)('template');

type Parsed = Element['children'];

export interface ParsedBody {
  readonly body: ElementNode;
  /** Whether the markup was too costly to be parsed as a whole, which never happens with real posts. */
  readonly inPieces: boolean;
}

/** Nodes still to be copied, and where to. */
interface Frame {
  readonly nodes: Parsed;
  next: number;
  readonly into: ElementNode;
  readonly level: number;
  /** Write a line break after it: it was a block that is too deep to be kept, and the next words must be separate. */
  readonly breakAfter: boolean;
}

/**
 * Parses a body once, as browsers would (unclosed quotes, surplus `</div>`, unknown elements), into a plain tree of
 * bounded depth without comments.
 *
 * @example parseBody('<p>一<b>二').body.children // [p: ['一', b: ['二']]]
 */
export function parseBody(html: string): ParsedBody {
  const body = makeElement('body');
  const pieces = boundMarkup(closeQuotes(html));
  for (const piece of pieces) {
    const [parsed] = workbench.html(piece);
    if (parsed) copy(parsed.children, body);
  }
  return { body, inPieces: pieces.length > 1 };
}

/**
 * Closes the quote of an address that runs into the end of its tag. Unclosed, it swallows the text up to the next
 * quote, wherever that is (7 CNA digests).
 */
const closeQuotes = (html: string): string =>
  html.replace(/(\s(?:href|src)=(["']))((?:https?:)?\/\/[^"'<>\s]*)>/g, '$1$3$2>');

/** Iterative: the parsed tree may be as deep as the post is long. */
function copy(nodes: Parsed, root: ElementNode): void {
  const frames: Frame[] = [{ nodes, next: 0, into: root, level: 0, breakAfter: false }];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const node = frame.nodes[frame.next];
    frame.next += 1;
    if (!node) {
      if (frame.breakAfter) frame.into.children.push(makeElement('br'));
      frames.pop();
    } else if (node.nodeType === 3) {
      frame.into.children.push(makeText(node.data));
    } else if ('attribs' in node) {
      const tag = node.name.toLowerCase();
      const tooDeep = frame.level >= maxDepth;
      const copied: TreeNode = makeElement(tag, [], node.attribs);
      if (!tooDeep || node.children.length === 0) frame.into.children.push(copied);
      frames.push({
        nodes: node.children,
        next: 0,
        into: tooDeep ? frame.into : copied,
        level: frame.level + 1,
        breakAfter: tooDeep && !isInline(tag),
      });
    }
  }
}
