import { keepRelated } from '../keepRelated.ts';
import { dropEmptyLines } from '../lines.ts';
import { relatedLists } from '../genericRules.ts';
import type { Step, StepContext } from '../step.ts';
import { charsOf, countChars, findElements, isElement, textOf, type ElementNode, type TreeNode } from '../tree.ts';

/** Enough for bullets, dates and separators beside the links of a list. */
const maxCharsOutsideLinks = 4;

/**
 * Removes headlines of other articles under or after a label such as 相关阅读, and keeps their links: either a label by
 * itself and the blocks after it that contain only links, or a paragraph of a label and links. A label that is followed
 * by text is a heading of the article.
 *
 * @example `<p>相关阅读：</p><p><a href="…">前文</a></p>` → nothing; related: 前文
 */
export const dropRelatedLists: Step = (body, context) => {
  dropIn(body, context);
  for (const box of findElements(body, ({ tag }) => tag === 'blockquote' || tag === 'aside')) dropIn(box, context);
  dropEmptyLines(body);
};

function dropIn(parent: ElementNode, context: StepContext): void {
  const blocks = parent.children;
  const gone = new Set<TreeNode>();
  for (let index = 0; index < blocks.length; index += 1) {
    const label = labelOf(blocks[index]);
    if (label === null) continue;
    let end = index + 1;
    if (label.isAlone) while (isLinksOnly(blocks[end])) end += 1;
    if (label.isAlone && end === index + 1) continue;
    for (const block of blocks.slice(index, end)) {
      if (!isElement(block)) continue;
      keepRelated(block, context);
      context.found.addRemoval(relatedLists.name, block, charsOf(block), 0);
      gone.add(block);
    }
    index = end - 1;
  }
  if (gone.size > 0) parent.children = blocks.filter((block) => !gone.has(block));
}

/** Null if the block does not begin with a label, or has other text beside its links. */
function labelOf(block: TreeNode | undefined): { readonly isAlone: boolean } | null {
  if (!isElement(block) || !/^(?:p|h[2-4])$/.test(block.tag)) return null;
  const text = textOf(block).trim();
  const label = relatedLists.label.exec(text)?.[0];
  if (label === undefined) return null;
  if (countChars(label) === countChars(text)) return { isAlone: true };
  const besideLinks = charsOf(block, true);
  return besideLinks < charsOf(block) && besideLinks <= countChars(label) + 1 ? { isAlone: false } : null;
}

const isLinksOnly = (block: TreeNode | undefined): boolean =>
  isElement(block) &&
  /^(?:p|ul|ol|blockquote|h[2-4])$/.test(block.tag) &&
  charsOf(block, true) <= maxCharsOutsideLinks &&
  charsOf(block) > maxCharsOutsideLinks;
