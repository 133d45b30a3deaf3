import type { Step } from '../step.ts';
import { isElement } from '../tree.ts';

/**
 * A horizontal rule divides: at an end, or beside another, there is nothing that it could divide. (The feed's footer
 * leaves one behind in one post of five.)
 */
export const dropIdleRules: Step = (body) => {
  const blocks = body.children;
  const last = blocks.findLastIndex((block) => !isElement(block, 'hr'));
  const first = blocks.findIndex((block) => !isElement(block, 'hr'));
  body.children = blocks.filter((block, index) => !isElement(block, 'hr') || (index > first && index < last && !isElement(blocks[index - 1], 'hr')));
};
