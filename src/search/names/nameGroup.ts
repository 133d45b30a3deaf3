/** What one entry of the list of name variants says (`nameVariantGroups.ts`), and what it rests on. */

/** What it rests on that the spellings of a group mean the same. */
export const nameSources = {
  cldr: 'Unicode CLDR 48: names of territories and exemplar cities in zh-Hant, zh-Hans and zh-Hant-HK',
  opencc: 'OpenCC: dictionaries TWPhrases and TWPhrasesRev',
  mediawiki:
    'MediaWiki: maintenance/language/zhtable, toTW.manual and toHK.manual, the conversion tables of Chinese Wikipedia',
  posts: 'the surveyed posts: at least two of the spellings are printed with the same Latin name in brackets',
  public: 'public texts, looked up one by one for at least two of the spellings: docs/name-evidence.md',
} as const satisfies Record<string, string>;

export interface NameGroup {
  readonly kind: 'person' | 'country' | 'city' | 'place' | 'institution' | 'term';
  /** In English, so that reviewers of any region read it alike. */
  readonly meaning: string;
  /** In Traditional characters as printed, at most nine. Readers see the others in this order. */
  readonly names: readonly string[];
  /** Longer strings in which one of the names is something else: 韓國瑜 for 韓國. Each holds a name of its group. */
  readonly not?: readonly string[];
  readonly source: keyof typeof nameSources;
}
