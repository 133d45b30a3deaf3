import { diffArrays } from 'diff';
import { toAddress } from '../addresses.ts';
import type { LinkToArticleId } from '../enrich/linkToArticleId.ts';
import { localiseLinks } from '../enrich/localiseLinks.ts';
import { nameEmbeds } from '../enrich/nameEmbeds.ts';
import { format } from '../locales/format.ts';
import type { ArticleDraft, PageDraft, VersionDraft } from '../plan/pagePlan.ts';
import type { ArticlePage, DiffPart, Page, RelatedItem, SiteInfo, VersionPage } from '../plan/pages.ts';
import type { PostReader } from '../store/postReader.ts';
import type { RelatedLink } from '../types.ts';
import { diffTexts } from './diffTexts.ts';

/** What is needed to complete pages. */
export interface Completing {
  readonly posts: PostReader;
  readonly linkId: LinkToArticleId;
  readonly site: Pick<SiteInfo, 'basePath' | 'locale'>;
}

/** Makes a page of a draft: reads the stored texts and adds them. */
export function completePage(draft: PageDraft, completing: Completing): Page {
  switch (draft.kind) {
    case 'article':
      return completeArticle(draft, completing);
    case 'version':
      return completeVersion(draft, completing.posts);
    case 'listing':
      return draft.page;
  }
}

function completeArticle({ page, text, locals }: ArticleDraft, { posts, linkId, site }: Completing): ArticlePage {
  const stored = posts.readText(text);
  const localPath = (url: string): string | null => {
    const id = linkId(url, page.article.url);
    return (id === null ? undefined : locals[id]) ?? null;
  };
  return {
    ...page,
    bodyHtml: nameEmbeds(
      localiseLinks(stored.bodyHtml, (url) => {
        const path = localPath(url);
        return path === null ? null : toAddress(site.basePath, path);
      }),
      (kind, host) => format(site.locale, site.locale.embeds[kind], { host }),
    ),
    reporter: stored.reporter,
    place: stored.place,
    credits: stored.credits,
    rights: stored.rights,
    isCutOff: stored.isCutOff,
    related: stored.related.map((link) => toRelatedItem(link, localPath(link.url))),
    removed: stored.removed,
    profile: stored.profile,
  };
}

const toRelatedItem = ({ title, url }: RelatedLink, path: string | null): RelatedItem =>
  path === null ? { title, href: url, local: false } : { title, href: path, local: true };

function completeVersion({ page, text, nextText }: VersionDraft, posts: PostReader): VersionPage {
  const before = posts.readText(text);
  const after = posts.readText(nextText);
  return {
    ...page,
    titleDiff: diffTexts(page.title, page.next.title),
    paragraphs: diffParagraphs(before.paragraphs, after.paragraphs),
  };
}

/** If more paragraphs differ, the texts are shown one after the other, because comparing them takes too long. */
const maxParagraphEdits = 2_000;

/**
 * Compares two texts. Paragraphs that both have are shown as they are. Between these, the first paragraph removed is
 * compared with the first one added, character by character, and so on.
 */
function diffParagraphs(before: readonly string[], after: readonly string[]): VersionPage['paragraphs'] {
  const runs = diffArrays([...before], [...after], { maxEditLength: maxParagraphEdits }) ?? [
    { removed: true, value: [...before] },
    { added: true, value: [...after] },
  ];
  const paragraphs: (readonly DiffPart[])[] = [];
  let gone: string[] = [];
  const endRun = (come: readonly string[]): void => {
    const count = Math.max(gone.length, come.length);
    for (let index = 0; index < count; index += 1) paragraphs.push(diffPair(gone[index], come[index]));
    gone = [];
  };
  for (const { removed, added, value } of runs) {
    if (removed) {
      gone = value;
      continue;
    }
    endRun(added ? value : []);
    if (!added) for (const text of value) paragraphs.push([{ kind: 'same', text }]);
  }
  endRun([]);
  return paragraphs;
}

function diffPair(before: string | undefined, after: string | undefined): readonly DiffPart[] {
  if (before === undefined) return [{ kind: 'added', text: after ?? '' }];
  return after === undefined ? [{ kind: 'removed', text: before }] : diffTexts(before, after);
}
