import { linesOf } from '../lines.ts';
import { datelinePattern, parseDateline } from '../parseDateline.ts';
import type { Step, StepContext } from '../step.ts';
import { textOf } from '../tree.ts';

/** In 12,410 of 12,756 CNA posts the first paragraph begins with it; a headline or a byline may come before that. */
const linesToTry = 4;

/** Reads reporter and place; the dateline itself is part of the article and stays. */
export const readDateline: Step = (body, context) => {
  const patterns = patternsFor(context);
  for (const line of patterns.length === 0 ? [] : linesOf(body).slice(0, linesToTry)) {
    const text = textOf(line).trim();
    for (const pattern of patterns) {
      const dateline = parseDateline(text, pattern);
      if (!dateline) continue;
      context.found.reporter ??= dateline.reporter;
      context.found.place ??= dateline.place;
      return;
    }
  }
};

/** By source: a source always has the same datelines, even where a post is cleaned without its profile's rules. */
const cache = new WeakMap<StepContext['source'], readonly RegExp[]>();

function patternsFor({ source, profile }: StepContext): readonly RegExp[] {
  const known = cache.get(source);
  if (known) return known;
  const patterns = (profile.datelines ?? [])
    .map((dateline) => datelinePattern(dateline, source.agencies))
    .filter((pattern) => pattern !== null);
  cache.set(source, patterns);
  return patterns;
}
