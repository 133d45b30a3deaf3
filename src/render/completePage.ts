import { toAddress } from '../addresses.ts';
import type { LinkToArticleId } from '../enrich/linkToArticleId.ts';
import { localiseLinks } from '../enrich/localiseLinks.ts';
import { nameEmbeds } from '../enrich/nameEmbeds.ts';
import { format } from '../locales/format.ts';
import type { ArticleDraft, PageDraft, VersionDraft } from '../plan/pagePlan.ts';
import type { ArticlePage, Page, RelatedItem, SiteInfo, VersionPage } from '../plan/pages.ts';
import type { PackReader } from '../store/packs.ts';
import type { CleanPost, RelatedLink } from '../types.ts';
import { diffTexts } from './diffTexts.ts';

/** What pages need besides their drafts. */
export interface Completing {
  readonly texts: PackReader;
  readonly linkId: LinkToArticleId;
  readonly site: Pick<SiteInfo, 'basePath' | 'locale'>;
}

/** Adds the stored texts to a draft. */
export function completePage(draft: PageDraft, completing: Completing): Page {
  switch (draft.kind) {
    case 'article':
      return completeArticle(draft, completing);
    case 'version':
      return completeVersion(draft, completing.texts);
    case 'listing':
      return draft.page;
  }
}

type StoredText = Omit<CleanPost, 'problems'>;

function completeArticle({ page, text, locals }: ArticleDraft, { texts, linkId, site }: Completing): ArticlePage {
  const stored = texts.read(text) as StoredText;
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
    related: stored.related.map((link) => toRelatedItem(link, localPath(link.url))),
    removed: stored.removed,
    profile: stored.profile,
  };
}

const toRelatedItem = ({ title, url }: RelatedLink, path: string | null): RelatedItem =>
  path === null ? { title, href: url, local: false } : { title, href: path, local: true };

function completeVersion({ page, text, nextText }: VersionDraft, texts: PackReader): VersionPage {
  const before = texts.read(text) as StoredText;
  const after = texts.read(nextText) as StoredText;
  return {
    ...page,
    titleDiff: diffTexts(page.title, page.next.title),
    paragraphs: diffParagraphs(before.paragraphs, after.paragraphs),
  };
}

/** Texts of more paragraphs are told apart as wholes: looking for each among all others would take minutes. */
const maxParagraphs = 2_000;

/** Paragraphs that stand in both are shown as they are; what lies between is compared character by character. */
function diffParagraphs(before: readonly string[], after: readonly string[]): VersionPage['paragraphs'] {
  if (before.length + after.length > maxParagraphs) {
    return [
      ...before.map((text) => [{ kind: 'removed' as const, text }]),
      ...after.map((text) => [{ kind: 'added' as const, text }]),
    ];
  }
  const result: VersionPage['paragraphs'][number][] = [];
  let at = 0;
  for (const paragraph of before) {
    const found = after.indexOf(paragraph, at);
    if (found === -1) {
      const candidate = after[at];
      if (candidate !== undefined && !before.includes(candidate)) {
        result.push(diffTexts(paragraph, candidate));
        at += 1;
      } else {
        result.push([{ kind: 'removed', text: paragraph }]);
      }
      continue;
    }
    for (; at < found; at += 1) result.push([{ kind: 'added', text: after[at]! }]);
    result.push([{ kind: 'same', text: paragraph }]);
    at += 1;
  }
  for (; at < after.length; at += 1) result.push([{ kind: 'added', text: after[at]! }]);
  return result;
}
