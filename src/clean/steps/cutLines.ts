import type { Day } from '../../types.ts';
import { keepRelated } from '../keepRelated.ts';
import { cutLine, dropEmptyLines, linesOf } from '../lines.ts';
import { parseByline, parseCredits, parseSourcedCredits } from '../parseCredits.ts';
import type { CutRule } from '../profiles/profileTypes.ts';
import { genericCuts } from '../profiles/generic.ts';
import { rocDay } from '../rocDay.ts';
import type { Step, StepContext } from '../step.ts';
import { countChars, textOf, type ElementNode } from '../tree.ts';

/**
 * Cuts credits, stamps, notices and header lines out of the text, rule by rule. A rule that looks at the last lines
 * looks at those that the rules before it have left: a profile's order is that of the layers, from the outside in.
 */
export const cutLines: Step = (body, context) => {
  let lines = linesOf(body);
  for (const rule of [...genericCuts, ...(context.profile.cut ?? [])]) {
    const gone = new Set(among(lines, rule).filter((line) => applyRule(line, rule, context)));
    if (gone.size > 0) lines = lines.filter((line) => !gone.has(line));
  }
  dropEmptyLines(body);
};

/** Patterns may take time that grows with the square of a line's length; no line with a credit in it is this long. */
const longestLine = 20_000;

function among(lines: readonly ElementNode[], { among: where }: CutRule): readonly ElementNode[] {
  if (!where) return lines;
  return 'first' in where ? lines.slice(0, where.first) : lines.slice(-where.last);
}

/** @returns true if nothing of the line is left */
function applyRule(line: ElementNode, rule: CutRule, context: StepContext): boolean {
  const text = textOf(line);
  const match = text.length > longestLine ? null : rule.pattern.exec(text);
  if (!match || match[0] === '' || !keepGroups(match.groups ?? {}, context)) return false;
  if (rule.related) keepRelated(line, context);
  const kept = rule.related === true || match.groups !== undefined;
  const chars = countChars(match[0]);
  context.found.addRemoval(rule.name, chars, kept ? 0 : chars);
  return cutLine(line, match.index, match.index + match[0].length);
}

/** Keeps what the named groups hold. @returns false if the match is not what the rule is after: its date is none */
function keepGroups(groups: Readonly<Record<string, string | undefined>>, { post, source, found }: StepContext): boolean {
  const { author, instant, credits, people, sources, stamp, rights } = groups;
  if (stamp !== undefined) {
    const day = rocDay(stamp);
    if (credits === undefined && (day === null || !isNear(day, post.publishedMs))) return false;
    found.stampedDay = day ?? found.stampedDay;
  }
  if (credits !== undefined) found.addCredits(parseCredits(credits));
  if (people !== undefined || sources !== undefined) found.addCredits(parseSourcedCredits(people ?? '', sources ?? ''));
  if (rights !== undefined) found.rights.push(rights.replace(/\s+/g, ' ').trim());
  if (author !== undefined) {
    const byline = parseByline(author);
    const isPublisher = byline.reporter !== null && [source.name, ...source.labels, ...source.agencies].some((name) => byline.reporter?.startsWith(name));
    if (!isPublisher) found.reporter ??= byline.reporter;
    found.addCredits(byline.credits);
  }
  if (instant !== undefined) found.publishedInBodyMs ??= toMs(instant);
  return true;
}

/** Only instants that say in which zone they count. */
function toMs(instant: string): number | null {
  const zoned = /(?:Z|GMT|[+-]\d\d:?\d\d)$/.test(instant.trim());
  const ms = zoned ? Date.parse(instant.trim()) : Number.NaN;
  return Number.isFinite(ms) ? ms : null;
}

const twoMonthsMs = 62 * 86_400_000;

/** Lottery numbers have seven digits too: a bare stamp must be a day near the article's own, where that is known. */
const isNear = (day: Day, publishedMs: number | null): boolean => publishedMs === null || Math.abs(Date.parse(day) - publishedMs) < twoMonthsMs;
