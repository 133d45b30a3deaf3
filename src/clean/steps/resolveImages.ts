import { resolveImage } from '../resolveUrl.ts';
import type { Step } from '../step.ts';
import { isBlank, isElement, makeText, replaceChild, textOf, walkElements, type ElementNode, type TreeNode } from '../tree.ts';

/** Where a picture's address may stand: pages that load late keep it out of `src` (4,267 images in 1,967 CNA files). */
const addressNames = ['src', 'data-src', 'data-original', 'data-lazy-src', 'data-full-url'];

/**
 * Gives every picture one absolute address, its publisher's own, and takes out those that show nothing: without an
 * address (152 DW files), one pixel wide, or the same picture twice in a row (Economist: proxy and original, 1,257 files).
 */
export const resolveImages: Step = (body, { post, found }) => {
  walkElements(body, (element, parent) => {
    if (element.tag !== 'img') return;
    const sign = emojiOf(element);
    if (sign !== null) return replaceChild(parent, element, makeText(sign));
    const src = addressNames.map((name) => resolveImage(element.attributes[name], post.url)).find((address) => address !== null);
    if (src === undefined || isPixel(element)) {
      replaceChild(parent, element);
      found.addRemoval(src === undefined ? 'generic/image-without-address' : 'generic/tracking-pixel', 0, 0);
    } else element.attributes['src'] = src;
  });
  dropRepeats(body, found);
};

/** WordPress draws emoji as pictures (74 CDT files): `alt` holds the character. */
function emojiOf({ classes, attributes }: ElementNode): string | null {
  const drawn = classes.includes('wp-smiley') || classes.includes('emoji') || /^(?:https?:)?\/\/s\.w\.org\/images\/core\/emoji\//.test(attributes['src'] ?? '');
  const alt = attributes['alt'] ?? '';
  return drawn && alt !== '' && alt.length <= 16 ? alt : null;
}

const isPixel = ({ attributes }: ElementNode): boolean =>
  [attributes['width'], attributes['height']].some((size) => /^[01](?:px)?$/.test(size ?? ''));

function dropRepeats(body: ElementNode, found: Parameters<Step>[1]['found']): void {
  let last: { image: ElementNode; parent: ElementNode; inFigure: boolean } | null = null;
  const visit = (nodes: readonly TreeNode[], parent: ElementNode, inFigure: boolean): void => {
    for (const node of [...nodes]) {
      if (node.kind === 'text') {
        if (!isBlank(node.text)) last = null;
      } else if (node.tag === 'img') {
        const previous = last;
        last = { image: node, parent, inFigure };
        if (previous?.image.attributes['src'] !== node.attributes['src']) continue;
        // the one in a figure has the caption
        const surplus = inFigure && !previous?.inFigure ? previous : last;
        if (!surplus || !previous) continue;
        replaceChild(surplus.parent, surplus.image);
        if (surplus === last) last = previous;
        found.addRemoval('generic/repeated-image', 0, 0);
      } else visit(node.children, node, inFigure || node.tag === 'figure');
    }
  };
  visit(body.children, body, false);
}

