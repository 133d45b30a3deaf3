import type { Step } from '../step.ts';
import { isElement, makeElement, textOf, type ElementNode, type TreeNode } from '../tree.ts';

/**
 * Makes a paragraph the caption of the embed beside it, if it is printed as one: `視頻：…` above a player (Bitter
 * Winter), `视频【…】` below one (RFA). Without an embed beside it, such a paragraph stays text.
 */
export const adoptCaptionLines: Step = (body, { profile }) => {
  const rules = profile.captionLines ?? [];
  if (rules.length === 0) return;
  const adopted = new Set<TreeNode>();
  body.children.forEach((block, index, blocks) => {
    if (!isElement(block, 'p')) return;
    const text = textOf(block).trim();
    for (const rule of rules) {
      const embed = blocks[rule.of === 'after' ? index + 1 : index - 1];
      if (!isBareEmbed(embed) || !rule.pattern.test(text)) continue;
      embed.children.push(makeElement('figcaption', block.children));
      adopted.add(block);
      return;
    }
  });
  body.children = body.children.filter((block) => !adopted.has(block));
};

const isBareEmbed = (block: TreeNode | undefined): block is ElementNode =>
  isElement(block, 'figure') &&
  block.mark === 'embed' &&
  !block.children.some((child) => isElement(child, 'figcaption'));
