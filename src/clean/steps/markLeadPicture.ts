import type { Step } from '../step.ts';
import { isElement } from '../tree.ts';

/** Marks the picture above the first paragraph, if there is one: pages show it larger. */
export const markLeadPicture: Step = (body) => {
  const [first, ...rest] = body.children;
  const isPicture =
    isElement(first, 'figure') && !first.mark && first.children.some((child) => isElement(child, 'img'));
  if (isPicture && rest.some((block) => isElement(block, 'p'))) first.mark = 'lead-picture';
};
