import { keepAuthor, keepGroups } from '../keepGroups.ts';
import { keepRelated } from '../keepRelated.ts';
import { charsOutsideLinks, matchElement } from '../matchElement.ts';
import { genericDrops } from '../genericRules.ts';
import type { DropRule } from '../../sources/profile.ts';
import type { Step, StepContext } from '../step.ts';
import {
  charsOf,
  findElements,
  hasClass,
  isBlank,
  isElement,
  rewriteElements,
  textOf,
  type ElementNode,
} from '../tree.ts';
import { toTagName } from './collectTags.ts';

/** Titles of related blocks that name no topic: 延伸閱讀 is above all 7,964 of CNA's in 2020. */
const notATopic =
  /^(?:延伸[閱阅][讀读]|相[關关](?:新[聞闻]|報導|报道|[閱阅][讀读])|更多.*|推[薦荐].*|看更多|[熱热][門门].*|今晨最新)$/;
const maxTopicChars = 20;

/** Removes what a system puts around every article; nothing in it is worth keeping but links to other articles. */
export const dropFurniture: Step = (body, context) => {
  if (context.profile.furniture) drop(body, context.profile.furniture, context);
};

/** Removes elements that are not part of the article, and first notes what is worth keeping: links, tags, authors. */
export const dropBoxes: Step = (body, context) => {
  drop(body, [...genericDrops, ...(context.profile.drop ?? [])], context);
};

function drop(body: ElementNode, rules: readonly DropRule[], context: StepContext): void {
  const isFurniture = rules === context.profile.furniture;
  rewriteElements(body, (element) => {
    const rule = rules.find(({ match }) => matchElement(element, match));
    if (!rule) return undefined;
    harvest(element, rule, context);
    const outside = charsOutsideLinks(element, rule.match);
    if (isFurniture) context.found.furnitureChars += outside;
    context.found.addRemoval(rule.name, element, charsOf(element), isFurniture ? 0 : outside);
    return [];
  });
}

function harvest(element: ElementNode, rule: DropRule, context: StepContext): void {
  const groups = rule.match.text?.exec(textOf(element).trim())?.groups;
  if (groups) keepGroups(groups, context);
  if (rule.byline) keepAuthor(rule.byline === 'links' ? wordsOfLinks(element) : firstLine(element), context);
  if (rule.paywall) context.found.isCutOff = true;
  const titles = findElements(
    element,
    (inner) => rule.tagsFrom?.classes.some((name) => hasClass(inner, name)) === true,
  );
  for (const title of titles) {
    const words = toTagName(textOf(title));
    // parts of a series are numbered: 國軍強化後勤體系專題2
    const name = rule.tagsFrom?.numbered ? words.replace(/(?<=\p{Script=Han})\d{1,2}$/u, '') : words;
    if (name.length <= maxTopicChars && !notATopic.test(name)) context.found.addTag(name, rule.tagsFrom?.origin ?? '');
  }
  if (!rule.related) return;
  // a title may link to its topic's page, which is not an article
  for (const child of element.children)
    if (isElement(child) && !titles.includes(child)) keepRelated(child, context, rule.notRelated);
}

/** The authors whose pages are linked, as one line. */
const wordsOfLinks = (element: ElementNode): string =>
  findElements(element, ({ tag }) => tag === 'a')
    .map((link) => textOf(link).replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '')
    .join('、');

/** The first line of text inside: a name. What follows it is an office, a day, or the name in other letters. */
function firstLine(element: ElementNode): string {
  const first = element.children.find((child) => isElement(child) && !isBlank(textOf(child)));
  return (
    textOf(first ?? element)
      .trim()
      .split('\n')[0] ?? ''
  )
    .replace(/[（(][^（()）]*[）)]?|(?<=\p{Script=Han})\s+\p{Script=Latin}.*$/gsu, '')
    .trim();
}
