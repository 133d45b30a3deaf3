/**
 * Limits the time that parsing takes. The HTML standard's algorithm is quadratic on some markup that no publisher
 * writes: 10,000 nested `b` with different attributes took parse5 11 s, 100,000 `blockquote` 42 s, one tag with
 * 100,000 attributes 22 s. A post like that is cut into pieces that are parsed one by one: it keeps its text, not its
 * structure.
 */

/** Elements that cannot be nested deeply: `p`, `li`, table cells end by themselves, void elements never open. */
const endsByItself = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd option tr td th tbody thead tfoot rt rp'
  ).split(' '),
);

/** For each start tag the number of elements open at it, summed up. The largest sum of 14,346 real posts is 6,107. */
const maxNesting = 500_000;

/** The library around the parser moves siblings one by one. Real posts have at most about 10,000 tags. */
const maxTags = 30_000;

/** The longest tag of the survey is shorter than that. */
const maxTagChars = 20_000;

/** Each attribute is compared with all before it in its tag. Real tags have at most 13. */
const maxAttributes = 300;

/** The time for a piece grows with the square of its length; at this length it is at most about 3 ms. */
const pieceLength = 4_000;

const tagStart = /<(\/?)([a-z][^\s/>]*)/gi;

/**
 * Cuts costly markup at tag starts, and leaves ordinary markup whole.
 *
 * @example boundMarkup('<p>金正恩</p>') // ['<p>金正恩</p>']
 */
export function boundMarkup(html: string): readonly string[] {
  if (html.length <= pieceLength || !isCostly(html)) return [html];
  const pieces: string[] = [];
  for (let start = 0; start < html.length; ) {
    const limit = start + pieceLength;
    const piece = html.slice(start, limit);
    const cut = limit >= html.length ? 0 : piece.lastIndexOf('<');
    pieces.push(cut > 0 ? piece.slice(0, cut) : piece);
    start += cut > 0 ? cut : pieceLength;
  }
  return pieces;
}

function isCostly(html: string): boolean {
  let open = 0;
  let nesting = 0;
  let tags = 0;
  for (const match of html.matchAll(tagStart)) {
    tags += 1;
    if (tags > maxTags || isCostlyTag(html, match.index + match[0].length)) return true;
    const ends = match[1] === '/';
    const piles = !endsByItself.has((match[2] ?? '').toLowerCase());
    if (ends) open -= piles && open > 0 ? 1 : 0;
    else {
      open += piles ? 1 : 0;
      nesting += open;
      if (nesting > maxNesting) return true;
    }
  }
  return false;
}

/** An equals sign with its value (a `>` in its quotes does not end the tag), or a name, or the space between. */
const tagPart = /=\s*(?:"[^"]*"?|'[^']*'?)?|[^\s>=]+|\s+/y;

/** @param start - right after the tag's name */
function isCostlyTag(html: string, start: number): boolean {
  let names = 0;
  tagPart.lastIndex = start;
  for (let part = tagPart.exec(html); part; part = tagPart.exec(html)) {
    if (!/^[\s=]/.test(part[0])) names += 1;
    if (names > maxAttributes || tagPart.lastIndex - start > maxTagChars) return true;
  }
  return false;
}
