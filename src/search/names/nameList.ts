/**
 * Name variants: what may stand in the list (`nameVariantGroups.ts`), and the list made ready to look names up.
 *
 * A group holds the spellings of one name. The spellings of one group stand for each other, and for nothing else:
 *
 * - Every spelling alone must mean what the others mean. 獅子山 is Sierra Leone in Taipei but a hill in Hong Kong, 強生
 *   is Boris Johnson in Taipei but a company in Beijing, 他信 is Thaksin but stands in 其他信息 too: such a spelling
 *   enters with a first name, an office or the full name of the state (獅子山共和國, 首相強生, 總理他信), or not at
 *   all.
 * - A surname may stand alone where every spelling is a transcription of that same surname (柯林頓, 克林頓).
 * - A name that holds another is told apart by its length (索馬利蘭 is never 索馬利亞). Other words that hold it by
 *   chance are its `not`: 阿拉斯加州 is no 加州.
 * - Spellings that differ in script only need no entry: `fold.ts` makes them the same.
 */
import { fold } from '../text/fold.ts';

/** The evidence that the spellings of a group mean the same. */
export const nameSources = {
  cldr: 'Unicode CLDR 48: names of territories and exemplar cities in zh-Hant, zh-Hans and zh-Hant-HK',
  opencc: 'OpenCC: dictionaries TWPhrases and TWPhrasesRev',
  mediawiki:
    'MediaWiki: maintenance/language/zhtable, toTW.manual and toHK.manual, the conversion tables of Chinese Wikipedia',
  posts: 'the surveyed posts: at least two of the spellings are printed with the same Latin name in brackets',
  public: 'public texts, looked up one by one for at least two of the spellings: docs/name-evidence.md',
} as const satisfies Record<string, string>;

/** One entry of the list. */
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

/** A longer string around a name in which the name does not count: 四 before 川普. Folded. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** One spelling of one group, ready for search. */
export interface KnownName {
  /** As the data prints it. */
  readonly printed: string;
  readonly folded: string;
  /** Index into the groups. */
  readonly group: number;
  readonly not: readonly Surroundings[];
}

export interface NameList {
  /** By folded spelling. */
  readonly names: ReadonlyMap<string, KnownName>;
  /** The spellings of each group, in the order of the data. */
  readonly groups: readonly (readonly KnownName[])[];
  /** UTF-16 units of the longest folded spelling. */
  readonly maxNameLength: number;
}

/**
 * Makes groups ready for search. The names of other groups that hold a name are added to its `not`: 法屬圭亞那 for
 * 圭亞那.
 *
 * @example toNameList(groups).names.get(fold('普京')) // { printed: '普京', group: 1, … }
 */
export function toNameList(groups: readonly NameGroup[]): NameList {
  const known = groups.map((group, index) =>
    group.names.map((printed): Draft => ({ printed, folded: fold(printed), group: index, not: [] })),
  );
  const names = new Map(known.flat().map((name) => [name.folded, name]));
  const maxNameLength = Math.max(0, ...[...names.keys()].map((name) => name.length));
  for (const [index, { not = [] }] of groups.entries()) {
    for (const text of not) addSurroundings(fold(text), (name) => name.group === index);
  }
  for (const { folded, group } of names.values()) addSurroundings(folded, (name) => name.group !== group);
  return { names, groups: known, maxNameLength };

  function addSurroundings(text: string, concerns: (name: Draft) => boolean): void {
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const name = names.get(text.slice(start, end));
        if (name && concerns(name)) name.not.push({ before: text.slice(0, start), after: text.slice(end) });
      }
    }
  }
}

/** A known name whose surroundings are still being collected. */
interface Draft extends KnownName {
  readonly not: Surroundings[];
}
