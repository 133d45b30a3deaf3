/** Small archives of plain values: what `src/plan/` is given, without a post, a store or a built site. */
import { digestOf } from '../../src/digest.ts';
import type { PostRecord } from '../../src/enrich/describePost.ts';
import { groupVersions, toArticle } from '../../src/enrich/groupVersions.ts';
import { arrangeArchive, type Archive } from '../../src/plan/archive.ts';
import type { PageGroup, PagePlan } from '../../src/plan/pagePlan.ts';
import type { Page, PageKind } from '../../src/plan/pages.ts';
import { planArticles } from '../../src/plan/planArticles.ts';
import { planDates } from '../../src/plan/planDates.ts';
import { planFront } from '../../src/plan/planFront.ts';
import { planSite } from '../../src/plan/planSite.ts';
import { planTopicIndexes, planTopics } from '../../src/plan/planTopics.ts';
import type { Source } from '../../src/sources/source.ts';
import { toEntry } from '../../src/store/postEntry.ts';
import type { ArticleId, Day } from '../../src/types.ts';

const publishers = {
  qinglan: { sourceName: '青嵐通訊社', offset: '+08:00' },
  yuanyu: { sourceName: '遠嶼之聲', offset: '+01:00' },
} as const;

export type Publisher = keyof typeof publishers;

/** The settings' own knowledge of them: of the second no home is known. */
export const sampleSources = [
  { id: 'qinglan', hosts: ['news.qinglan.example', 'qinglan.example'] },
  { id: 'yuanyu', hosts: [] as string[] },
] as unknown as readonly Source[];

type Changes = Partial<Omit<PostRecord, 'id' | 'linkIds'>> & { readonly linksTo?: readonly string[] };

/**
 * One post of an invented publisher.
 *
 * @param name - `qinglan-7`: the publisher and the number that make the article's id
 * @param at - day and time on the publisher's own clock: `2021-01-08 13:07`
 */
export function samplePost(name: string, at: string, { linksTo = [], ...changes }: Changes = {}): PostRecord {
  const source = name.split('-')[0] as Publisher;
  const { sourceName, offset } = publishers[source];
  const [day = '', time = ''] = at.split(' ');
  const published = `${day}T${time}:00${offset}`;
  const title = changes.title ?? `${name} 的標題`;
  const described = {
    id: name as ArticleId,
    story: name,
    sketch: '',
    file: `${name}@${at}.md`,
    rawSha256: digestOf('file', name, at, title),
    source,
    sourceName,
    url: null,
    title,
    published,
    publishedMs: Date.parse(published),
    day: day as Day,
    lang: 'zh-Hant',
    tags: [],
    series: null,
    lead: `${name} 的頭一句。`,
    linkIds: linksTo as readonly ArticleId[],
    textSha256: digestOf('text', title),
    textChars: 100,
    words: 90,
    ...changes,
  } satisfies Omit<PostRecord, 'digest'>;
  return { ...described, digest: digestOf(JSON.stringify(described)) };
}

/** So many articles of one day, one a minute from its beginning. @param from - number of the first */
export const sampleDay = (
  source: Publisher,
  day: string,
  count: number,
  from = 0,
  changes: Changes = {},
): PostRecord[] =>
  Array.from({ length: count }, (_, index) => {
    const time = `${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
    return samplePost(`${source}-${from + index}`, `${day} ${time}`, changes);
  });

/** The archive that posts make; posts of one id are versions of one article. */
export function sampleArchive(posts: readonly PostRecord[], sources: readonly Source[] = sampleSources): Archive {
  const recordOf = new Map(
    posts.map((record, index) => [
      toEntry(record, 0, {
        record: { pack: 0, offset: index * 100, length: 40 },
        text: { pack: 0, offset: index * 100 + 40, length: 60 },
      }),
      record,
    ]),
  );
  const { articles } = groupVersions([...recordOf.keys()]);
  return arrangeArchive(articles, sources, (article) =>
    toArticle(
      article,
      article.posts.map((entry) => recordOf.get(entry)!),
    ),
  );
}

export const articleGroups = (archive: Archive): PageGroup[] => [...planArticles(archive)];
export const topicGroups = (archive: Archive): PageGroup[] => [...planTopics(archive)];
export const siteGroups = (archive: Archive): PageGroup[] => [...planSite(archive)];
export const datePlans = (archive: Archive): PagePlan[] => [...planDates(archive)];
export const indexPlans = (archive: Archive): PagePlan[] => [...planTopicIndexes(archive)];
export const frontPlans = (archive: Archive): PagePlan[] => [...planFront(archive, [])];
export const plansOf = (groups: readonly PageGroup[]): PagePlan[] => groups.flatMap((group) => [...group.pages()]);

export const filesOf = (plans: readonly PagePlan[]): string[] => plans.map(({ file }) => file);

type PageOf<Kind extends PageKind, P = Page> = P extends Page ? (Kind extends P['kind'] ? P : never) : never;

/**
 * The one page of this file as it is known before texts are read; of articles and versions what comes of them lacks.
 */
export function pageOf<Kind extends PageKind>(
  plans: readonly PagePlan[],
  kind: Kind,
  file = plans.find((plan) => plan.kind === kind)?.file,
): PageOf<Kind> {
  const plan = plans.find((candidate) => candidate.kind === kind && candidate.file === file);
  if (plan === undefined) throw new Error(`no ${kind} page ${file} in ${filesOf(plans).join(' ')}`);
  return plan.draft().page as PageOf<Kind>;
}
