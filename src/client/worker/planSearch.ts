/** Plans what each shard is asked for a request: terms, spellings, days. Nothing is fetched here. */
import { expandNames, type Spelling } from '../../search/names/expandNames.ts';
import { parseQuery } from '../../search/query/parseQuery.ts';
import { isText, spanOfQuery, textTerms, type Query, type TextTerm } from '../../search/query/query.ts';
import { intersect, type DaySpan } from '../../search/query/readDates.ts';
import { fold } from '../../search/text/fold.ts';
import type { OfferedName } from '../messages.ts';
import { spanOfFilters, type SearchRequest } from '../searchRequest.ts';
import type { SpellingsOf } from './matchShard.ts';

export interface SearchPlan {
  readonly request: SearchRequest;
  readonly query: Query;
  readonly names: readonly OfferedName[];
  readonly spellingsOf: SpellingsOf;
  /** Everything that shards are asked for. */
  readonly literals: readonly Spelling[];
  /** The terms in one piece, only for the ranking. */
  readonly phrase: string | null;
  /** What to highlight, as typed; other spellings are folded. */
  readonly marked: readonly string[];
  /** The days that the query allows; null if there is no such day. */
  readonly querySpan: DaySpan | null;
  /** The days that query and filters allow; null if there is no such day. */
  readonly span: DaySpan | null;
}

/** @returns null if the request asks for nothing */
export function planSearch(request: SearchRequest): SearchPlan | null {
  const query = parseQuery(request.query);
  if (query === null) return null;
  const wanted = query.groups.flat().filter(isText);
  const removed = new Set(request.without);
  const names = new Map<string, OfferedName>();
  const variants = new Map<string, readonly Spelling[]>();
  for (const { literal, quoted } of wanted) {
    // Quotation marks ask for this spelling only, and so does an exact request.
    if (quoted || request.exact) continue;
    for (const { name, from } of expandNames(literal).variants)
      names.set(name, { name, from, used: request.names && !removed.has(name) });
    const { alternatives } = expandNames(literal, removed);
    if (request.names) variants.set(literal, alternatives);
  }
  const variantsOf = ({ literal, quoted }: TextTerm): readonly Spelling[] =>
    quoted ? [] : (variants.get(literal) ?? []);
  const phrase = phraseOf(query);
  const own = [...textTerms(query).map(({ literal }) => literal), ...(phrase === null ? [] : [phrase])];
  const querySpan = spanOfQuery(query);
  return {
    request,
    query,
    names: [...names.values()],
    spellingsOf: (term) => [term.literal, ...variantsOf(term).map(({ literal }) => literal)],
    phrase,
    literals: [
      ...new Map(
        [...wanted.flatMap(variantsOf), ...own.map((literal): Spelling => ({ literal, not: [] }))].map((spelling) => [
          spelling.literal,
          spelling,
        ]),
      ).values(),
    ],
    marked: [...new Set(wanted.flatMap((term) => [term.typed, ...variantsOf(term).map(({ literal }) => literal)]))],
    querySpan,
    span: querySpan && intersect(querySpan, spanOfFilters(request)),
  };
}

/** `武漢 肺炎` → 武汉肺炎, `Hong Kong` → hong kong: Latin words keep their space. */
function phraseOf({ groups }: Query): string | null {
  const words = groups
    .flatMap((group) => (group.length === 1 ? group : []))
    .filter(isText)
    .map(({ typed }) => typed);
  if (words.length < 2) return null;
  const joined = words.reduce(
    (before, word) =>
      before + (/[\p{Script=Latin}\d]$/u.test(before) && /^[\p{Script=Latin}\d]/u.test(word) ? ' ' : '') + word,
  );
  return fold(joined).trim();
}
