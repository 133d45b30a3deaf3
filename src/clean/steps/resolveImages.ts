import type { Findings } from '../findings.ts';
import { genericPictures } from '../genericRules.ts';
import { resolveImage } from '../resolveUrl.ts';
import type { Step } from '../step.ts';
import { isBlank, makeText, rewriteElements, type ElementNode, type TreeNode } from '../tree.ts';

/** Attributes that may have a picture's address: not `src` if it loads late (4,267 images in 1,967 CNA files). */
const addressNames = ['src', 'data-src', 'data-original', 'data-lazy-src', 'data-full-url'];

/**
 * Gives every picture one absolute address, that of its publisher, and removes pictures that show nothing: without an
 * address (152 DW files), one pixel wide, that a rule knows, or the same one twice in a row (Economist: proxy and
 * original, 1,257 files).
 */
export const resolveImages: Step = (body, { post, profile, found }) => {
  const rules = [...genericPictures, ...(profile.pictures ?? [])];
  rewriteElements(body, (element) => {
    if (element.tag !== 'img') return undefined;
    const sign = emojiOf(element);
    if (sign !== null) return [makeText(sign)];
    const src = addressNames
      .map((name) => resolveImage(element.attributes[name], post.url))
      .find((address) => address !== null);
    const rule = src === undefined ? undefined : rules.find(({ address }) => address.test(src));
    if (rule !== undefined) {
      found.addRemoval(rule.name, element, 0, 0);
      return [];
    }
    if (src !== undefined && !isPixel(element)) {
      element.attributes['src'] = src;
      return 'leave';
    }
    found.addRemoval(src === undefined ? 'generic/image-without-address' : 'generic/tracking-pixel', element, 0, 0);
    return [];
  });
  dropRepeats(body, found);
};

/** WordPress shows emoji as pictures (74 CDT files); the character is in `alt`. */
function emojiOf({ classes, attributes }: ElementNode): string | null {
  const drawn =
    classes.includes('wp-smiley') ||
    classes.includes('emoji') ||
    /^(?:https?:)?\/\/s\.w\.org\/images\/core\/emoji\//.test(attributes['src'] ?? '');
  const alt = attributes['alt'] ?? '';
  return drawn && alt !== '' && alt.length <= 16 ? alt : null;
}

const isPixel = ({ attributes }: ElementNode): boolean =>
  [attributes['width'], attributes['height']].some((size) => /^[01](?:px)?$/.test(size ?? ''));

/** Of the same picture twice without text between, keeps the one in a figure, because it has the caption. */
function dropRepeats(body: ElementNode, found: Findings): void {
  const surplus = new Set<TreeNode>();
  let last: { readonly image: ElementNode; readonly inFigure: boolean } | null = null;
  const visit = (nodes: readonly TreeNode[], inFigure: boolean): void => {
    for (const node of nodes) {
      if (node.kind === 'text') last = isBlank(node.text) ? last : null;
      else if (node.tag !== 'img') visit(node.children, inFigure || node.tag === 'figure');
      else if (!last || last.image.attributes['src'] !== node.attributes['src']) last = { image: node, inFigure };
      else if (inFigure && !last.inFigure) {
        surplus.add(last.image);
        last = { image: node, inFigure };
      } else surplus.add(node);
    }
  };
  visit(body.children, false);
  if (surplus.size === 0) return;
  rewriteElements(body, (element) => {
    if (!surplus.has(element)) return undefined;
    found.addRemoval('generic/repeated-image', element, 0, 0);
    return [];
  });
}
