/** What the site says to readers, in English. */
import type { CalendarDate } from '../dates.ts';
import type { Strings } from './zhHant.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const en: Strings = {
  /** ISO 8601 weeks begin with Monday. */
  firstWeekday: 1,
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  formatYear: (year: number) => `${year}`,
  formatMonth: (year: number, month: number) => `${months[month - 1]} ${year}`,
  formatDay: ({ year, month, day }: CalendarDate) => `${day} ${months[month - 1]} ${year}`,
  formatMonthOnly: (month: number) => (months[month - 1] ?? '').slice(0, 3),
  formatDayOfYear: (month: number, day: number) => `${day} ${months[month - 1]}`,
  formatWeekday: (weekday: number) =>
    ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][weekday] ?? '',
  formatCount: (count: string) => (count === '1' ? '1 article' : `${count} articles`),
  formatChars: (chars: string) => `${chars} characters`,
  formatNamed: (name: string, count: string) => `${name}, ${count}`,
  aroundDay: (year: number, month: number): readonly [before: string, between: string] => [
    '',
    ` ${months[month - 1]} ${year}, `,
  ],
  aroundMonth: (year: number): readonly [before: string, between: string] => ['', ` ${year}, `],
  afterCount: (count: number): string => (count === 1 ? ' article' : ' articles'),
  joinNames: (names: readonly string[]) => names.join(', '),
  titled: (name: string, part: string) => `${name}: ${part}`,
  untitled: '(untitled)',

  skip: 'Skip to the text',
  siteNav: 'Site',
  dates: 'Dates',
  tags: 'Tags',
  sources: 'Sources',
  about: 'About',
  home: 'Home',
  search: 'Search',
  searchLabel: 'Search all text',
  trail: 'Where you are',
  turn: 'Earlier and later',
  turnAgain: 'Earlier and later, at the end',
  earlier: 'Earlier',
  later: 'Later',
  footer: 'The rights belong to the authors and publishers. Later corrections by the publisher may be missing.',
  contact: 'Rights holders, please write to',

  article: {
    reporter: 'Reporter',
    place: 'Place',
    updated: (instant: string, versions: string) => `Updated ${instant}, ${versions} versions`,
    tags: 'Tags',
    original: 'Original',
    archived: 'Copy',
    archivedName: 'Internet Archive',
    versions: 'Earlier versions',
    rights: 'Rights notice',
    related: 'Related',
    inArchive: 'in this archive',
    more: 'Read on',
    allSources: 'All sources',
    day: (day: string) => `All news of ${day}`,
    provenance: 'Provenance',
    file: 'File',
    profile: 'Cleaning profile',
    removed: 'Removed',
    nothingRemoved: 'nothing',
    removal: (rule: string, count: string, chars: string) => `${rule} × ${count} (${chars} characters)`,
    rawDigest: 'SHA-256 of the file',
    textDigest: 'SHA-256 of the text',
    textChars: 'Length of the text',
  },

  version: {
    heading: (number: string, total: string) => `Version ${number} of ${total}`,
    intro: (instant: string) => `Published ${instant}. Below is what changed from it to the next version.`,
    removed: 'removed by the next version',
    added: 'added by the next version',
    next: 'Next version',
    newest: 'Current version',
    compare: 'Comparison',
  },

  alias: {
    title: 'This address has changed',
    moved: 'The report now stands here:',
  },

  day: {
    sources: 'Sources of the day',
    otherYears: (day: string) => `${day} in other years`,
    description: (day: string, count: string) => `The news of ${day}: ${count}.`,
  },

  month: {
    sources: 'Sources of the month',
    tags: 'Tags of the month',
    description: (month: string, count: string) => `The news of every day of ${month}: ${count}.`,
  },

  topic: {
    tag: 'Tag',
    source: 'Source',
    span: (first: string, last: string) => `${first} to ${last}`,
    homePage: 'Publisher’s site',
    months: 'By month',
    description: (name: string, count: string, span: string) => `Reports on ${name}, ${span}: ${count}.`,
    tagIndex: 'All tags',
    tagIndexNote: 'Tags are the publishers’ own, by number of reports.',
    sourceIndex: 'All sources',
    sourceIndexNote: 'The publishers in this archive, how many reports, and from when to when.',
    name: 'Name',
    count: 'Reports',
    firstDay: 'First',
    lastDay: 'Last',
    atLeast: (count: string) => `${count} or more`,
    between: (low: string, high: string) => `${low} to ${high}`,
    single: '1 report',
  },

  homePage: {
    holdings: (count: string, span: string) =>
      `${count}, ${span}. Each can be searched in full and keeps its address for ever.`,
    empty: 'There are no reports yet.',
    newest: 'Newest',
    wholeDay: (day: string, count: string) => `${day}: all ${count}`,
    years: 'By date',
    sources: 'Sources',
    tags: 'Frequent tags',
    allTags: 'All tags',
  },

  searchPage: {
    description: 'Search titles and texts of all reports.',
    exact: 'Characters exactly as typed',
    sort: 'Order',
    best: 'Best match',
    newest: 'Newest first',
    oldest: 'Oldest first',
    hintsTitle: 'How to search',
    hints: [
      'You find what you type: every report with exactly these characters in its title or text.',
      'One Chinese character is enough, and there is no need to split words.',
      'Traditional and Simplified, capital and small, full-width and half-width letters count as the same.',
      'Words with spaces between them must all occur: ferry harbour. Quotation marks keep the space: "Hong Kong".',
      'A minus excludes: vaccine -flu. OR takes either: typhoon OR earthquake.',
      'Title only title:ferry; source source:cna; tag tag:ferry; reporter reporter:Wang; date on:2021-01, 2021-01..2021-03 or 2021-01-08.',
      'The search runs on your own device, through no search service.',
    ],
    noScript: 'The search runs on your own device and needs JavaScript. Without it, these lead on:',
  },

  aboutPage: {
    description: 'What this site keeps, how to browse it and how to search it.',
    what: 'What this is',
    whatText: [
      'A collection of news clippings: reports that publishers made public, kept one by one for later readers. No report is taken down by age, and no address changes.',
      'Only advertisements, subscription boxes, recommended links and the like are removed. No word is rewritten, converted or re-spaced. What was removed is listed at the end of each report, under “Provenance”.',
      'Dates and times are those of the publisher’s own place.',
    ],
    browse: 'Browsing',
    browseText: [
      '“Dates” leads from year to month to day. The number in a calendar is the number of reports, and a deeper colour means more. A day’s page is grouped by source and leads to the days before and after and to the same day in other years.',
      'Each tag and each source has a page with its newest reports and the way to every month.',
    ],
    searching: 'Searching',
    reading: 'Citing and checking',
    readingText: [
      'Each report gives the original address, a copy at the Internet Archive, and SHA-256 digests of file and text. Reference managers such as Zotero can read its bibliographic data.',
      'Where a publisher changed a report, the earlier versions are kept and the changes are marked.',
    ],
    rights: 'Rights',
    rightsText:
      'The rights in the reports belong to their authors and publishers. There are no advertisements, no cookies and no visitor statistics here; pictures in reports load from their publishers’ sites.',
    holdings: 'Holdings',
  },

  notFound: {
    title: 'No such page',
    text: 'There is nothing at this address. It may be mistyped, or the report may not have been saved. Try searching, or start from dates, tags or sources.',
  },
};
