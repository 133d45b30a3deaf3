import type { Step } from '../step.ts';
import { findElements, isBlank, isElement, makeElement, type ElementNode, type TreeNode } from '../tree.ts';

/**
 * Joins a picture or an embed with its caption, the `div > small` right after it (6,052 pairs in 3,018 DW files). That
 * is a caption even if its picture has no address.
 */
export const pairCaptions: Step = (body, { profile }) => {
  if (!profile.smallCaptions) return;
  pairIn(body);
  for (const element of findElements(body, () => true)) pairIn(element);
};

function pairIn(parent: ElementNode): void {
  const paired: TreeNode[] = [];
  for (const child of parent.children) {
    const caption = smallCaption(child);
    if (!caption) {
      paired.push(child);
      continue;
    }
    const before = paired.findLastIndex((node) => node.kind === 'element' || !isBlank(node.text));
    const shown = paired[before];
    const figcaption = makeElement('figcaption', caption.children);
    if (isElement(shown, 'img')) paired.splice(before, 1, makeElement('figure', [shown, figcaption]));
    else if (isElement(shown) && shown.mark === 'embed') shown.children.push(figcaption);
    else paired.push(makeElement('figure', [figcaption]));
  }
  parent.children = paired;
}

/** The `small` of a `div` that contains nothing else. */
function smallCaption(node: TreeNode): ElementNode | null {
  if (!isElement(node, 'div')) return null;
  const [only, ...rest] = node.children.filter((child) => child.kind === 'element' || !isBlank(child.text));
  return isElement(only, 'small') && rest.length === 0 ? only : null;
}
