import { keepAuthor } from '../keepGroups.ts';
import { matchElement } from '../matchElement.ts';
import type { Step } from '../step.ts';
import { findElements, textOf } from '../tree.ts';

/** A longer text is not a name, but a line of several things. */
const maxNameChars = 40;

/** Reads the author where a page's markup names one; the first rule that finds a name is trusted most. */
export const readBylines: Step = (body, context) => {
  for (const { match } of context.profile.bylines ?? []) {
    for (const element of findElements(body, (inner) => matchElement(inner, match))) {
      const name = textOf(element)
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:by |文[／/] ?|撰文 ?[／/：:] ?)/i, '');
      if (context.found.reporter === null && name !== '' && name.length <= maxNameChars) keepAuthor(name, context);
    }
  }
};
