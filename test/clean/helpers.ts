import { cleanPost } from '../../src/clean/cleanPost.ts';
import { Findings } from '../../src/clean/findings.ts';
import { parseBody } from '../../src/clean/parseBody.ts';
import type { Profile } from '../../src/sources/profile.ts';
import { rebuildSafe } from '../../src/clean/rebuildSafe.ts';
import type { Step } from '../../src/clean/step.ts';
import { cna, dw, generic, knownSources } from '../../src/sources/index.ts';
import type { Source } from '../../src/sources/source.ts';
import type { CleanPost, RawPost } from '../../src/types.ts';

/** A post of nobody's: all names, places and hosts of these tests are invented. */
export const makePost = (bodyHtml: string, more: Partial<RawPost> = {}): RawPost => ({
  file: '2023/post.md',
  rawSha256: '0'.repeat(64),
  title: '霧港燈塔重開',
  url: 'https://news.qinglan.example/news/isle/202309130119.aspx',
  author: null,
  labels: [],
  dates: [{ origin: 'comment', date: { kind: 'instant', ms: Date.parse('2023-09-13T05:07:00Z') } }],
  bodyHtml,
  ...more,
});

const makeSource = (profile: Profile, more: Partial<Source>): Source => ({
  id: 'sample',
  name: '樣本',
  hosts: ['sample.example'],
  labels: [],
  profile,
  zone: 'Asia/Taipei',
  articleId: null,
  agencies: [],
  ...more,
});

export const qinglan = makeSource(cna.profile, {
  id: 'qinglan',
  name: '青嵐通訊社',
  hosts: ['news.qinglan.example'],
  agencies: ['青嵐社'],
});
export const yuanyu = makeSource(dw.profile, {
  id: 'yuanyu',
  name: '遠嶼之聲',
  hosts: ['yuanyu.example', 'api.yuanyu.example'],
  agencies: ['遠嶼之聲', '远屿之声'],
});
export const unknown = makeSource(generic, { id: 'unknown' });

/** A source whose posts have the markup of one that Jianbao knows. */
export const sourceOf = (id: string): Source => knownSources.find((source) => source.id === id) ?? unknown;

export const clean = (html: string, source: Source = unknown, more: Partial<RawPost> = {}): CleanPost =>
  cleanPost(makePost(html, more), source);

/** Body HTML without the attributes that every link and every image has. */
export const bare = (html: string): string =>
  html
    .replaceAll(' loading="lazy" decoding="async" referrerpolicy="no-referrer"', '')
    .replaceAll(' rel="noopener nofollow" referrerpolicy="no-referrer"', '')
    .trim();

/** Runs single steps over a body; what is left is written as the last pass would. */
export function runSteps(
  html: string,
  profile: Profile,
  ...steps: Step[]
): { readonly html: string; readonly found: Findings } {
  const found = new Findings();
  const { body } = parseBody(html);
  for (const step of steps) step(body, { post: makePost(html), source: qinglan, profile, found });
  return { html: bare(rebuildSafe(body.children, null).bodyHtml), found };
}
