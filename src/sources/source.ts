import type { Profile } from './profile.ts';

/** A publisher: how posts name it, how it names its articles, and how its markup is read. */
export interface Source {
  /** Short and permanent: it is part of every address. Letters and digits, lower case. */
  readonly id: string;
  /** As readers see it. */
  readonly name: string;
  /** Host names of the publisher's articles, without `www.`; of several sources with one host the first wins. */
  readonly hosts: readonly string[];
  /** What bots write as author, tag and category of its posts. */
  readonly labels: readonly string[];
  /** IANA zone in which the publisher counts its days. */
  readonly zone: string;
  /** Finds the publisher's article id in an address: the first group. Null: addresses carry none. */
  readonly articleId: RegExp | null;
  /** How the publisher writes its own name in datelines: `中央社` in （中央社記者廖禹揚首爾13日專電）. */
  readonly agencies: readonly string[];
  /** What its markup holds besides the article. */
  readonly profile: Profile;
}
