import { matchElement } from '../matchElement.ts';
import type { Step } from '../step.ts';
import { rewriteElements } from '../tree.ts';

/** Replaces elements whose class says what they are: `div.floatImg` is a figure, `div.picinfo` its caption. */
export const retagElements: Step = (body, { profile }) => {
  const rules = profile.retag ?? [];
  if (rules.length === 0) return;
  rewriteElements(body, (element) => {
    const rule = rules.find(({ match }) => matchElement(element, match));
    if (rule) element.tag = rule.to;
  });
};
