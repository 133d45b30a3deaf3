/**
 * Highlights in an article what a reader searched for, and leads from one match to the next. The article's markup is
 * not changed: the browser gets ranges (CSS Custom Highlight API). In browsers without that, `<mark>` elements are
 * inserted.
 */
import { button, element } from '../element.ts';
import { matchFinder, type FindMatches } from '../findMatches.ts';
import { readHighlightFragment } from '../highlightFragment.ts';
import { highlightWords } from '../words/highlight.ts';

/** Blocks that the index keeps apart: no match crosses from one to another. */
const blocks = 'h1, h2, h3, h4, p, li, td, th, figcaption, blockquote, pre, dt, dd, summary';

/** A way to highlight ranges, each of which can extend over several text nodes. */
interface Marker {
  show(current: number): void;
  clear(): void;
}

let closeHighlights: (() => void) | null = null;

/** @param hash - of the article's address, such as `#q=渡輪` */
export function highlightMatches(hash: string): void {
  closeHighlights?.();
  const article = document.querySelector('article.clipping');
  const { literals, exact } = readHighlightFragment(hash);
  if (article === null || literals.length === 0) return;
  const ranges = rangesIn(article, matchFinder(literals, exact));
  const marker = typeof Highlight === 'function' && 'highlights' in CSS ? markFromOutside(ranges) : markInside(ranges);
  let current = 0;

  const status = element('span', { role: 'status' });
  const go = (to: number): void => {
    current = (to + ranges.length) % ranges.length;
    marker.show(current);
    status.textContent = highlightWords.matchOf(current + 1, ranges.length);
    const range = ranges[current];
    const target = range?.startContainer.parentElement;
    target?.closest('details')?.setAttribute('open', '');
    target?.scrollIntoView({ block: 'center' });
  };
  const close = button(highlightWords.closeMatches, () => closeHighlights?.());
  const bar = element(
    'div',
    { class: 'match-bar', role: 'region', 'aria-label': highlightWords.matchesHere },
    status,
    ...(ranges.length > 0
      ? [
          button(highlightWords.earlierMatch, () => go(current - 1)),
          button(highlightWords.laterMatch, () => go(current + 1)),
        ]
      : []),
    close,
  );
  document.body.append(bar);
  closeHighlights = () => {
    marker.clear();
    bar.remove();
    closeHighlights = null;
  };
  if (ranges.length > 0) go(0);
  else status.textContent = highlightWords.noMatchHere;
}

function rangesIn(article: Element, findMatches: FindMatches): Range[] {
  const found: Range[] = [];
  const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const byBlock = new Map<Element, Text[]>();
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const block = text.parentElement?.closest(blocks) ?? article;
    byBlock.set(block, [...(byBlock.get(block) ?? []), text]);
  }
  for (const nodes of byBlock.values()) {
    const whole = nodes.map(({ data }) => data).join('');
    let end = 0;
    for (const {
      range: [start, stop],
    } of findMatches(whole)) {
      // Inside an earlier match, it is highlighted already.
      if (start < end) continue;
      end = stop;
      const range = document.createRange();
      range.setStart(...pointAt(nodes, start, false));
      range.setEnd(...pointAt(nodes, stop, true));
      found.push(range);
    }
  }
  return found;
}

/** The text node and the offset in it for an offset in the joined text; an end belongs to the node before it. */
function pointAt(nodes: readonly Text[], offset: number, isEnd: boolean): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  const last = nodes.at(-1)!;
  return [last, last.length];
}

function markFromOutside(ranges: readonly Range[]): Marker {
  CSS.highlights.set('search', new Highlight(...ranges));
  return {
    show: (current) => {
      const highlight = new Highlight(...ranges.slice(current, current + 1));
      highlight.priority = 1;
      CSS.highlights.set('search-current', highlight);
    },
    clear: () => {
      CSS.highlights.delete('search');
      CSS.highlights.delete('search-current');
    },
  };
}

/** Wraps the texts of each range in `<mark>` elements; when these are removed, the article is as it was. */
function markInside(ranges: readonly Range[]): Marker {
  // From the last to the first: splitting a text never moves what is still to be marked.
  const marks = ranges
    .map((range) => ({ range, pieces: piecesOf(range) }))
    .reverse()
    .map(({ range, pieces }) => {
      const made = pieces.reverse().map(([text, start, end]) => {
        const mark = element('mark');
        const part = text.splitText(start);
        part.splitText(end - start);
        part.replaceWith(mark);
        mark.append(part);
        return mark;
      });
      const [first] = made.slice(-1);
      if (first?.firstChild) range.setStart(first.firstChild, 0);
      return made;
    })
    .reverse();
  return {
    show: (current) => {
      for (const [index, made] of marks.entries())
        for (const mark of made) mark.classList.toggle('current', index === current);
    },
    clear: () => {
      for (const mark of marks.flat()) {
        const parent = mark.parentNode;
        mark.replaceWith(...mark.childNodes);
        parent?.normalize();
      }
    },
  };
}

function piecesOf(range: Range): [Text, number, number][] {
  const root = range.commonAncestorContainer;
  if (root instanceof Text) return [[root, range.startOffset, range.endOffset]];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: [Text, number, number][] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!range.intersectsNode(text)) continue;
    const start = text === range.startContainer ? range.startOffset : 0;
    const end = text === range.endContainer ? range.endOffset : text.length;
    if (end > start) pieces.push([text, start, end]);
  }
  return pieces;
}
