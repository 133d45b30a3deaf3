import type { Step } from '../step.ts';
import {
  findElements,
  isBlank,
  isElement,
  makeElement,
  makeMarked,
  textOf,
  type ElementNode,
  type TreeNode,
} from '../tree.ts';

/**
 * Makes figures of `div(img + b + text)`, and puts a run of them into a closed `details` under its heading: a gallery
 * after an article is longer than the article, and the same gallery is under up to 26 articles (594 in 569 DW files). A
 * post that consists only of such a run has no heading and stays open (167 files).
 */
export const foldGalleries: Step = (body, { profile }) => {
  const markup = profile.gallery;
  if (!markup) return;
  const fold = (parent: ElementNode): void => {
    const folded: TreeNode[] = [];
    let gallery: ElementNode | null = null;
    for (const child of parent.children) {
      const plate = readPlate(child);
      const last = folded.at(-1);
      if (plate && isElement(last, 'h3') && markup.heading.test(textOf(last).trim())) {
        gallery = makeMarked('details', 'gallery', [makeElement('summary', last.children), plate]);
        folded.splice(-1, 1, gallery);
      } else if (plate) (gallery?.children ?? folded).push(plate);
      else if (child.kind === 'element' || !isBlank(child.text)) {
        gallery = null;
        folded.push(child);
      }
      // white space alone does not end a run
      else if (!gallery && !isElement(last, 'h3')) folded.push(child);
    }
    parent.children = folded;
  };
  fold(body);
  for (const element of findElements(body, () => true)) fold(element);
};

/** A `div` that begins with a picture, or with what is left of one without an address, followed by bold text. */
function readPlate(node: TreeNode): ElementNode | null {
  if (!isElement(node, 'div')) return null;
  const shown = node.children.filter(
    (child) => !isElement(child, 'br') && (child.kind === 'element' || !isBlank(child.text)),
  );
  const image: TreeNode[] = shown.filter((child) => isElement(child, 'img'));
  const text = node.children.filter((child) => !image.includes(child) && !isElement(child, 'br'));
  const bold = shown[image.length];
  if (image.length !== 1 || shown[0] !== image[0] || !isElement(bold, 'b')) return null;
  return makeElement('figure', [...image, makeElement('figcaption', text)]);
}
