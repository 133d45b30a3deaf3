import { keepAuthor } from '../keepGroups.ts';
import { readHead } from '../../load/readHead.ts';
import { matchElement } from '../matchElement.ts';
import type { Step } from '../step.ts';
import { findElements, textOf } from '../tree.ts';

/** A longer text is not a name, but a line of several things. */
const maxNameChars = 40;

/** Reads the author where a page's markup names one, then its head; the first rule that finds a name counts. */
export const readBylines: Step = (body, context) => {
  if (!context.profile.bylines) return;
  for (const { match } of context.profile.bylines) {
    for (const element of findElements(body, (inner) => matchElement(inner, match))) {
      const name = textOf(element)
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^(?:by |文[／/] ?|撰文 ?[／/：:] ?)/i, '');
      if (context.found.reporter === null && name !== '' && name.length <= maxNameChars) keepAuthor(name, context);
    }
  }
  if (context.found.reporter !== null) return;
  const { author } = readHead(context.post.bodyHtml);
  if (author !== null && author.length <= maxNameChars) keepAuthor(author, context);
};
