import { groupBlocks } from '../groupBlocks.ts';
import type { Step } from '../step.ts';
import { isElement } from '../tree.ts';

/** From here on the body is a list of blocks, every line of text an element of its own. */
export const shapeBlocks: Step = (body) => {
  body.children = groupBlocks(body.children);
  const [first, ...rest] = body.children;
  const leads = isElement(first, 'figure') && !first.mark && first.children.some((child) => isElement(child, 'img'));
  if (leads && rest.some((block) => isElement(block, 'p'))) first.mark = 'lead-picture';
};
