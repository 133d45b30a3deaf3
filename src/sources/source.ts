import type { Profile } from './profile.ts';

/** In which form the bodies of posts are written. */
export type BodyKind = 'html' | 'markdown' | 'text';

/** Of all posts, or of those of a span of days, first and last included: `{ from: '2020-01-01', to: '2020-12-31' }`. */
export type CollectedTimes = 'collected' | { readonly from?: string; readonly to?: string };

/** A publisher: how posts name it, how it names its articles, and how its markup is read. */
export interface Source {
  /** Short and permanent: it is part of every address. Letters and digits, lower case. */
  readonly id: string;
  /** The name that readers see. */
  readonly name: string;
  /** Host names of the publisher's articles, without `www.`; of several sources with one host the first wins. */
  readonly hosts: readonly string[];
  /** The names that bots write as author, tag and category of its posts. */
  readonly labels: readonly string[];
  /** IANA time zone of the publisher's days. */
  readonly zone: string;
  /** That the feed's times are those of collecting: always, or for a span of days. */
  readonly times?: CollectedTimes;
  /** Its first group finds the publisher's article id in an address; null if addresses have none. */
  readonly articleId: RegExp | null;
  /**
   * Its groups find, in the decoded path of an address, what is the same in all addresses of one story: publishers file
   * a story under two sections, or under two days. Posts of one story that are a few days apart are one article.
   */
  readonly sameStory?: RegExp;
  /** The publisher's name in datelines: `中央社` in （中央社記者廖禹揚首爾13日專電）. */
  readonly agencies: readonly string[];
  /** In which form its bodies are written; if it is not given, each body decides. */
  readonly body?: BodyKind | undefined;
  /** What its markup contains besides the article. */
  readonly profile: Profile;
}
