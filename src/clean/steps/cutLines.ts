import { keepRelatedLink } from '../keepRelated.ts';
import { keepGroups } from '../keepGroups.ts';
import { cutLine, dropEmptyLines, linesOf, linksWithin } from '../lines.ts';
import type { CutRule } from '../../sources/profile.ts';
import { genericCuts } from '../genericRules.ts';
import type { Step, StepContext } from '../step.ts';
import { charsOf, countChars, findElements, textOf, type ElementNode } from '../tree.ts';

/**
 * Cuts credits, stamps, notices and header lines out of the text, rule by rule. A rule for the last lines sees those
 * that earlier rules have left, so a profile's rules are in the order of the layers, from the outside in.
 */
export const cutLines: Step = (body, context) => {
  const rules = [...genericCuts, ...(context.profile.cut ?? [])];
  cutIn(
    linesOf(body),
    rules.filter((rule) => rule.of === undefined),
    context,
  );
  const ofCaptions = rules.filter((rule) => rule.of === 'captions');
  if (ofCaptions.length > 0) cutIn(captionsOf(body), ofCaptions, context);
  dropEmptyLines(body);
};

function cutIn(elements: readonly ElementNode[], rules: readonly CutRule[], context: StepContext): void {
  let lines = elements.map((element): Line => ({ element, text: readableText(element) }));
  for (const rule of rules) {
    const gone = new Set(among(lines, rule).filter((line) => applyRule(line, rule, context)));
    if (gone.size > 0) lines = lines.filter((line) => !gone.has(line));
  }
}

const captionsOf = (body: ElementNode): ElementNode[] => findElements(body, ({ tag }) => tag === 'figcaption');

/** The time of a pattern may grow with the square of a line's length; no line with credits is this long. */
const maxLineChars = 20_000;

/** The same for a run of white space, full stops or number signs: each `\s*` of a pattern walks over it again. */
const longRun = /[\s。#＃]{60}/;

/** For a rule that cuts every match: no paragraph has more biographies or wire references. */
const maxCutsInLine = 20;

interface Line {
  readonly element: ElementNode;
  /** Read once for all rules; null if patterns could take too long over it. */
  text: string | null;
}

function readableText(element: ElementNode): string | null {
  const text = textOf(element);
  return text.length > maxLineChars || longRun.test(text) ? null : text;
}

function among(lines: readonly Line[], { among: where }: CutRule): readonly Line[] {
  if (!where) return lines;
  return 'first' in where ? lines.slice(0, where.first) : lines.slice(-where.last);
}

/** @returns true if nothing of the line is left */
function applyRule(line: Line, rule: CutRule, context: StepContext): boolean {
  for (let cuts = rule.every ? maxCutsInLine : 1; cuts > 0; cuts -= 1) {
    const { element, text } = line;
    const match = text === null ? null : rule.pattern.exec(text);
    if (text === null || match === null || match[0] === '' || !keepGroups(match.groups ?? {}, context)) return false;
    const end = match.index + match[0].length;
    const links = linksWithin(element, match.index, end);
    if (rule.related) for (const link of links) keepRelatedLink(link, aboutLink(text, match.index, link), context);
    const kept = rule.related === true || match.groups !== undefined;
    if (rule.paywall) context.found.isCutOff = true;
    const chars = countChars(match[0]);
    const ofLinks = links.reduce((sum, link) => sum + charsOf(link), 0);
    context.found.addRemoval(rule.name, match[0], chars, kept ? 0 : chars - ofLinks);
    if (cutLine(element, match.index, end)) return true;
    line.text = readableText(element);
  }
  return false;
}

const maxTitleChars = 60;

/** The sentence that a link follows: what （看完整報導） at its end leads to. */
function aboutLink(text: string, cutAt: number, link: ElementNode): string {
  const before = text.slice(0, cutAt).trim() || text.replace(textOf(link), '');
  return (/^[^。！？\n]*/.exec(before.trim())?.[0] ?? '').replace(/[\s：:，,（(]+$/, '').slice(0, maxTitleChars);
}
