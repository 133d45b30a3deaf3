/**
 * The HTML standard's own algorithm takes quadratic time on some markup that no publisher writes: 10,000 nested
 * `b` with different attributes took parse5 11 s, 100,000 `blockquote` 42 s, one tag with 100,000 attributes 22 s. Such a
 * post is cut into pieces that are parsed one by one: its text stays, its structure was never meant to be read.
 */

/** `p`, `li`, table cells and their like end by themselves and do not pile up; void elements never open. */
const endsByItself = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th tbody thead tfoot rt rp'.split(' '),
);

/** Sum over all start tags of the elements then open. The largest of 14,346 real posts is 6,107. */
const mostNesting = 500_000;

/** The library that wraps the parser moves siblings one by one. The most tags in a real post are some 10,000. */
const mostTags = 30_000;

/** The longest tag of the survey is below 20,000 characters. */
const longestTag = 20_000;

/** Cost within a piece is quadratic in its length; at this length it is about 3 ms at worst. */
const pieceLength = 4_000;

const tagStart = /<(\/?)([a-z][^\s/>]*)/gi;

/**
 * Cuts costly markup at tag starts, and leaves ordinary markup whole.
 *
 * @example boundMarkup('<p>金正恩</p>') // ['<p>金正恩</p>']
 */
export function boundMarkup(html: string): readonly string[] {
  if (!isCostly(html)) return [html];
  const pieces: string[] = [];
  for (let start = 0; start < html.length; ) {
    const limit = start + pieceLength;
    const cut = html.lastIndexOf('<', limit);
    const end = limit >= html.length ? html.length : cut > start ? cut : limit;
    pieces.push(html.slice(start, end));
    start = end;
  }
  return pieces;
}

function isCostly(html: string): boolean {
  let open = 0;
  let nesting = 0;
  let tags = 0;
  let previous = 0;
  for (const match of html.matchAll(tagStart)) {
    if (match.index - previous > longestTag && isLongTag(html, previous)) return true;
    previous = match.index;
    tags += 1;
    if (tags > mostTags) return true;
    const ends = match[1] === '/';
    const piles = !endsByItself.has((match[2] ?? '').toLowerCase());
    if (ends) open -= piles && open > 0 ? 1 : 0;
    else {
      open += piles ? 1 : 0;
      nesting += open;
      if (nesting > mostNesting) return true;
    }
  }
  return html.length - previous > longestTag && isLongTag(html, previous);
}

/** A `>` inside a quoted value hides a long tag from this; what slips through costs time, not safety. */
const isLongTag = (html: string, start: number): boolean => {
  const end = html.indexOf('>', start);
  return (end === -1 ? html.length : end) - start > longestTag;
};
