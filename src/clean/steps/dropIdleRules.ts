import type { Step } from '../step.ts';
import { findElements, isElement, type ElementNode, type TreeNode } from '../tree.ts';

/**
 * Removes horizontal rules that divide nothing: before the first text, after the last one, or beside another rule.
 * (The feed's footer leaves one behind in one of five posts.)
 */
export const dropIdleRules: Step = (body) => {
  dropIn(body);
  for (const box of findElements(body, ({ children }) => children.some((child) => isElement(child, 'hr')))) dropIn(box);
};

function dropIn(parent: ElementNode): void {
  const blocks = parent.children;
  // in a gallery, rules divide pictures
  const isText = blocks.some((block) => isElement(block) && !isElement(block, 'hr') && !isElement(block, 'figure'))
    ? (block: TreeNode): boolean => !isElement(block, 'hr') && !isElement(block, 'figure')
    : (block: TreeNode): boolean => !isElement(block, 'hr');
  const first = blocks.findIndex(isText);
  const last = blocks.findLastIndex(isText);
  if (!blocks.some((block) => isElement(block, 'hr'))) return;
  parent.children = blocks.filter(
    (block, index) => !isElement(block, 'hr') || (index > first && index < last && !isElement(blocks[index - 1], 'hr')),
  );
}
