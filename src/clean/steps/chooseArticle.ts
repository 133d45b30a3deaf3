import { isWholePage } from '../../load/readHead.ts';
import type { Step } from '../step.ts';
import { charsOf, findElements, hasClass, isElement, rewriteElements, type ElementNode } from '../tree.ts';

/** What a page names as its article, the surest first. */
const articleLike: readonly ((element: ElementNode) => boolean)[] = [
  ({ tag }) => tag === 'article',
  ({ attributes }) => /^articleBody$/i.test(attributes['itemprop'] ?? ''),
  ({ classes }) => classes.includes('hentry') || classes.includes('h-entry'),
  ({ tag, attributes }) => tag === 'main' || attributes['role'] === 'main',
];

/** The names that systems give to the text in an article. */
const textClasses: readonly string[] = [
  ...['entry-content', 'e-content', 'post-content', 'article-content', 'article-body', 'post-body', 'story-body'],
  ...['td-post-content', 'page__content', 'post__content', 'article__content', 'article__body', 'postArticle-content'],
  ...['entry', 'entry-body', 'post-entry', 'post_content', 'rich_media_content', 'Post-RichText'],
];

/** The same by id: what holds the article, and maybe more. */
const textIds = /^(?:main-?|page-?|article-?|post-?)?(?:content|article|body)$|^(?:main|js_content)$/i;

/** Elements around the article, wherever they stand; its own footer may name author and topics. */
const around: ReadonlySet<string> = new Set(['nav', 'aside', 'form', 'dialog']);

/** The article holds so much of the page's text outside of links, or the page has several, or it was not found. */
const minShare = 0.5;
/** The same where the page names only one. */
const minShareOfOnly = 0.2;

/**
 * Takes the article out of a whole saved page. If the page names none, or several of them, everything stays but what is
 * named as something else: it is better to show a menu than to lose a text.
 */
export const chooseArticle: Step = (body, { post, found }) => {
  if (!isWholePage(post.bodyHtml)) return;
  const before = charsOf(body);
  const article = findArticle(body);
  if (article) body.children = [article];
  else if (charsWithin(body) * 2 >= charsOf(body, true)) dropHeaders(body);
  else return;
  rewriteElements(body, (element) => (around.has(element.tag) && !isText(element) ? [] : undefined));
  const chars = before - charsOf(body);
  if (chars > 0) found.addRemoval('generic/around-article', '', chars, 0);
};

/** Removes the footer of a whole page's article, when what it says of the article has been read. */
export const dropFooters: Step = (body, { post, found }) => {
  if (!isWholePage(post.bodyHtml)) return;
  rewriteElements(body, (element) => {
    // in a quotation it says who is quoted
    if (element.tag === 'blockquote' || element.tag === 'figure') return 'leave';
    if (element.tag !== 'footer') return undefined;
    found.addRemoval('generic/around-article', element, charsOf(element), 0);
    return [];
  });
};

function findArticle(body: ElementNode): ElementNode | null {
  const page = charsWithin(body);
  const texts = findElements(body, (element) => textClasses.some((name) => hasClass(element, name)));
  const byText = (element: ElementNode): boolean => texts.includes(element);
  const byId = ({ attributes }: ElementNode): boolean => textIds.test(attributes['id'] ?? '');
  for (const accept of [...articleLike, byText, byId]) {
    const [longest, other] = findOutermost(body, accept)
      .map((element) => ({ element, chars: charsWithin(element) }))
      .toSorted((one, other) => other.chars - one.chars);
    const least = other || accept === byId ? minShare : minShareOfOnly;
    if (longest && longest.chars > 0 && longest.chars >= page * least) return longest.element;
  }
  return null;
}

/** Removes the headers of a page, but not one that has the headline. */
function dropHeaders(body: ElementNode): void {
  rewriteElements(body, (element) => {
    if (element.tag !== 'header') return undefined;
    return findElements(element, ({ tag }) => tag === 'h1').length > 0 ? 'leave' : [];
  });
}

function findOutermost(parent: ElementNode, accept: (element: ElementNode) => boolean): ElementNode[] {
  return parent.children.flatMap((child) => {
    if (!isElement(child)) return [];
    return accept(child) ? [child] : findOutermost(child, accept);
  });
}

/** Characters outside of links and of what stands around an article. */
function charsWithin(element: ElementNode): number {
  let chars = 0;
  for (const child of element.children) {
    if (!isElement(child)) chars += charsOf(child);
    else if (child.tag !== 'a' && !around.has(child.tag) && !/^(?:head|foot)er$/.test(child.tag))
      chars += charsWithin(child);
  }
  return chars;
}

/** A form around the whole page, as ASP.NET writes it, is no form to fill in. */
const isText = (element: ElementNode): boolean =>
  element.tag === 'form' && findElements(element, ({ tag }) => tag === 'p').length > 2;
