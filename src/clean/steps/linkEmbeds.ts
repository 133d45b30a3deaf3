import { toPublicPage } from '../embedKinds.ts';
import { matchElement } from '../matchElement.ts';
import { resolveLink } from '../resolveUrl.ts';
import type { Step } from '../step.ts';
import { embedTags } from '../tagPolicy.ts';
import {
  findElements,
  hasClass,
  isBlank,
  isElement,
  lastShown,
  makeElement,
  makeMarked,
  makeText,
  rewriteElements,
  textOf,
  type ElementNode,
  type TreeNode,
} from '../tree.ts';

/**
 * Turns everything that would load a foreign page or player into a plain link; its text (a quoted tweet, a chart's
 * title) becomes the caption. (3,541 iframes in 2,499 files; CNA also embeds posts of Facebook and Twitter that are
 * empty without their scripts.)
 */
export const linkEmbeds: Step = (body, { post, profile }) => {
  const linkRules = profile.embedLinks ?? [];
  rewriteElements(body, (element, before) => {
    if (isSignature(element)) {
      const shown = lastShown(before);
      return isElement(shown) && shown.mark === 'embed' ? [] : undefined;
    }
    const embed = linkRules.some(({ match }) => matchElement(element, match))
      ? readLinkedEmbed(element)
      : readEmbed(element);
    if (!embed) return undefined;
    const resolved = resolveLink(embed.address, post.url);
    if (resolved === null || resolved.startsWith('mailto:')) {
      // a quotation without an address is still a quotation
      return embedTags.has(element.tag) ? [] : undefined;
    }
    const url = toPublicPage(resolved);
    const link = makeElement('a', [], { href: url });
    const caption = embed.caption.some((node) => !isBlank(textOf(node)))
      ? [makeElement('figcaption', [...embed.caption])]
      : [];
    return [makeMarked('figure', 'embed', [link, ...caption])];
  });
};

interface Embed {
  readonly address: string | undefined;
  readonly caption: readonly TreeNode[];
}

function readEmbed(element: ElementNode): Embed | null {
  const { tag, attributes } = element;
  if (tag === 'iframe' || tag === 'embed') return { address: attributes['src'] || attributes['data-src'], caption: [] };
  if (tag === 'object') return { address: attributes['data'], caption: [] };
  if (tag === 'video' || tag === 'audio') return { address: playerAddress(element), caption: [] };
  if (tag === 'blockquote') return readQuotedPost(element);
  if (tag === 'figure' && hasClass(element, 'embed')) return readOwnEmbed(element);
  if (hasClass(element, 'fb-post') || hasClass(element, 'fb-video'))
    return { address: attributes['data-href'], caption: element.children };
  if (hasClass(element, 'infogram-embed')) {
    return {
      address: `https://infogram.com/${attributes['data-id'] ?? ''}`,
      caption: [makeText(attributes['data-title'] ?? '')],
    };
  }
  if (hasClass(element, 'flourish-embed'))
    return { address: `https://public.flourish.studio/${attributes['data-src'] ?? ''}`, caption: [] };
  if (hasClass(element, 'gie-single')) return { address: attributes['href'], caption: [] };
  return null;
}

function playerAddress(player: ElementNode): string | undefined {
  const source = findElements(player, ({ tag }) => tag === 'source')[0];
  return player.attributes['src'] || source?.attributes['src'];
}

/** A link that stands for a player or chart, or the paragraph around it. */
function readLinkedEmbed(element: ElementNode): Embed {
  const link = element.tag === 'a' ? element : findElements(element, ({ tag }) => tag === 'a')[0];
  return { address: link?.attributes['href'], caption: [] };
}

/** The words that Instagram's markup has in every post. */
const instagramWords = /^\s*(?:在 Instagram (?:查看這則貼文|查看这篇帖子)|View this post on Instagram)\s*$/;

/** A post that was quoted in full: its address is in an attribute, or that of the last link. */
function readQuotedPost(quote: ElementNode): Embed | null {
  if (hasClass(quote, 'instagram-media')) {
    const caption = findElements(quote, (inner) => inner.tag === 'p').flatMap((line) => line.children);
    return {
      address: quote.attributes['data-instgrm-permalink'],
      caption: caption.filter((node) => !instagramWords.test(textOf(node))),
    };
  }
  if (!hasClass(quote, 'twitter-tweet') && !hasClass(quote, 'twitter-video')) return null;
  const address = findElements(quote, ({ tag }) => tag === 'a').findLast((link) =>
    /\/status(?:es)?\//.test(link.attributes['href'] ?? ''),
  );
  return { address: address?.attributes['href'], caption: quote.children };
}

/** A figure that an earlier cleaning made of an embed; its link has no words yet. */
function readOwnEmbed(figure: ElementNode): Embed | null {
  const [link, ...rest] = figure.children.filter((child) => child.kind === 'element' || !isBlank(child.text));
  if (!isElement(link, 'a') || link.children.length > 0) return null;
  const caption = rest.flatMap((node) => (isElement(node, 'figcaption') ? node.children : []));
  return { address: link.attributes['href'], caption };
}

/** Infogram's signature under its charts: two links in a styled box (364 files). */
function isSignature(box: ElementNode): boolean {
  if (box.tag !== 'div') return false;
  const shown = box.children.filter((child) => (child.kind === 'text' ? !isBlank(child.text) : child.tag !== 'br'));
  return (
    shown.length > 0 &&
    shown.every(
      (child) => isElement(child, 'a') && /^https?:\/\/infogram\.com(?:\/|$)/.test(child.attributes['href'] ?? ''),
    )
  );
}
