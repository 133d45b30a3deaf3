import { matchElement } from '../matchElement.ts';
import type { Step } from '../step.ts';
import { findElements, textOf } from '../tree.ts';

/** Notes the topics that a publisher's markup names within the text; the text does not change. */
export const collectTags: Step = (body, { profile, found }) => {
  const rules = profile.tags ?? [];
  if (rules.length === 0) return;
  for (const rule of rules) {
    for (const element of findElements(body, (inner) => matchElement(inner, rule.match))) {
      const name = toTagName(textOf(element));
      if (rule.nameLike?.test(name) !== false) found.addTag(name, rule.origin);
    }
  }
};

/** Folds white space and removes number signs at the ends: ` #香港 ` → `香港`. */
export const toTagName = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[\s#＃]+|[\s#＃]+$/g, '');
