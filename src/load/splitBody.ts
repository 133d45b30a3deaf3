/** The parts after the front matter; each may be missing. */
export interface BodyParts {
  /** The number of `<!--1694581620000-->`, or other text of that comment (`NaN` in 157 posts of one archive). */
  readonly stamp: string | null;
  readonly headingTitle: string | null;
  readonly headingUrl: string | null;
  /** The heading's line as it stands, if only its form says that it is one: no comment before, no dashes after. */
  readonly looseHeading: string | null;
  /** Everything after the heading, with the wrapper element: in 1,283 RFI posts, the article is outside it. */
  readonly bodyHtml: string;
}

/**
 * Splits comment with timestamp and `[title](url)` heading off a post's text. Titles can have brackets (`[影]` in 462
 * CNA headings), so the heading is split at the last `](` of its line.
 *
 * @example splitBody('<!--1-->\n[落成[影]](https://a.example/1)\n------\n\n<p>…')
 * // { stamp: '1', headingTitle: '落成[影]', headingUrl: 'https://a.example/1', bodyHtml: '<p>…' }
 */
export function splitBody(text: string): BodyParts {
  let rest = text.replace(/^\s+/, '');
  const stamp = /^<!--\s*(-?\w+(?:\.\d+)?)\s*-->/.exec(rest);
  if (stamp) rest = rest.slice(stamp[0].length).replace(/^\s+/, '');
  const lineEnd = rest.indexOf('\n');
  const line = lineEnd === -1 ? rest : rest.slice(0, lineEnd);
  const heading = splitHeading(line.trimEnd());
  const below = heading ? rest.slice(line.length) : rest;
  if (heading) rest = below.replace(/^\s*-{3,}[ \t]*(?:\n|$)/, '');
  return {
    stamp: stamp?.[1] ?? null,
    headingTitle: heading?.title ?? null,
    headingUrl: heading?.url ?? null,
    looseHeading: heading && !stamp && rest === below ? line.trimEnd() : null,
    bodyHtml: rest.trim(),
  };
}

/** Not by a pattern, which would try every `](` of a line with every `)`: hours for a line with a million of them. */
function splitHeading(line: string): { readonly title: string; readonly url: string } | null {
  const middle = line.lastIndexOf('](');
  if (!line.startsWith('[') || !line.endsWith(')') || middle === -1) return null;
  return { title: line.slice(1, middle), url: line.slice(middle + 2, -1) };
}
