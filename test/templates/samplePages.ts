/** One page of every kind, of our own invention, as `src/plan/` would give them. */
import { resolveLocale } from '../../src/locales/locale.ts';
import type {
  AboutPage,
  AliasPage,
  ArticlePage,
  DayCount,
  DayList,
  DayPage,
  HomePage,
  ListItem,
  MonthCount,
  MonthPage,
  NotFoundPage,
  Page,
  Link,
  SearchPage,
  SiteInfo,
  TopicIndexPage,
  TopicMonthPage,
  TopicPage,
  VersionPage,
  YearPage,
} from '../../src/plan/pages.ts';
import type { Article, ArticleId, Day, Lang, SafeHtml, SiteLang } from '../../src/types.ts';

export const sampleSite: SiteInfo = {
  title: '剪報',
  description: '存下來的新聞，每一篇都找得到。',
  lang: 'zh-Hant',
  locale: resolveLocale('zh-Hant'),
  basePath: '/',
  origin: 'https://jianbao.example',
  contact: 'rights@jianbao.example',
  menu: [],
  titlePicture: null,
  favicon: null,
  ownStyles: false,
};

/** The same site in another language. */
export const sampleSiteIn = (lang: SiteLang): SiteInfo => ({ ...sampleSite, lang, locale: resolveLocale(lang) });

const day = (text: string): Day => text as Day;

const qinglan: Link = { name: '青嵐通訊社', path: '/sources/qinglan/' };
const yuanyu: Link = { name: '遠嶼之聲', path: '/sources/yuanyu/' };

const stories: readonly (readonly [title: string, lead: string, lang: Lang, source: Link])[] = [
  [
    '渡輪「白鷺號」復航首日載客逾千人　船長：像回家',
    '停航四個月的白鷺號3日清晨駛離青嵐港，甲板上坐滿了提著魚籃的居民，汽笛響起時岸上有人揮起毛巾。',
    'zh-Hant',
    qinglan,
  ],
  [
    '霧角鎮圖書館夜間開放，第一晚借出312本書',
    '霧角鎮立圖書館自本週起開放至晚間10時，館長鹿野清表示，夜班漁民終於能在收工後還書。',
    'zh-Hant',
    qinglan,
  ],
  [
    '远屿电车三号线试运行 老司机重返驾驶台',
    '停驶十九年的三号线周二清晨试运行，七十一岁的退休司机受邀开出第一班车，沿线居民在站台鼓掌。',
    'zh-Hans',
    yuanyu,
  ],
  [
    '颱風「山茶」轉向　QX-7號浮標測得陣風每秒41公尺',
    '青嵐氣象台表示，颱風山茶夜間轉向東北，外海的QX-7號浮標測得今年最大陣風，漁船已全數返港。',
    'zh-Hant',
    qinglan,
  ],
  [
    '棋王柳澄江讓子指導小學生：輸了要先看天空',
    '剛拿下島際棋賽冠軍的柳澄江回到母校，與十六名學童同時對弈，最後三局刻意下成和局。',
    'zh-Hant',
    yuanyu,
  ],
  [
    'Harbour museum reopens with a room for lost umbrellas',
    'The museum of Mistpoint reopened on Tuesday after two years of repairs; ' +
      'its newest room shows 94 umbrellas left on ferries.',
    'en',
    yuanyu,
  ],
  ['天文台公布雙彗星照片', '', 'zh-Hant', qinglan],
];

const listItem = (number: number, onDay: string): ListItem => {
  const [title, lead, lang, source] = stories[number % stories.length]!;
  const time = `${String(22 - (number % 20)).padStart(2, '0')}:${String((number * 17) % 60).padStart(2, '0')}`;
  return {
    path: `/${onDay.replaceAll('-', '/')}/qinglan-${onDay.replaceAll('-', '')}${String(number).padStart(4, '0')}.html`,
    title,
    lang,
    source,
    lead,
    time,
    day: day(onDay),
    published: `${onDay}T${time}:00+08:00`,
  };
};

const listItems = (count: number, onDay: string): readonly ListItem[] =>
  Array.from({ length: count }, (_, number) => listItem(number, onDay));

const dayList = (onDay: string, shown: number, count = shown): DayList => ({
  day: day(onDay),
  path: `/${onDay.replaceAll('-', '/')}/`,
  count,
  items: listItems(shown, onDay),
});

const dayCount = (text: string, count: number): DayCount => ({
  day: day(text),
  path: `/${text.replaceAll('-', '/')}/`,
  count,
});
const monthCount = (month: string, count: number): MonthCount => ({
  month,
  path: `/${month.replace('-', '/')}/`,
  count,
});
const two = (number: number): string => String(number).padStart(2, '0');

const daysOf = (month: string): readonly DayCount[] =>
  Array.from({ length: 28 }, (_, index) => index + 1)
    .filter((number) => number % 9 !== 4)
    .map((number) => dayCount(`${month}-${two(number)}`, 1 + ((number * number * 7) % 123)));

const monthsOf = (year: number, from = 1, to = 12): readonly MonthCount[] =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    monthCount(`${year}-${two(to - index)}`, 1 + (((to - index) * year * 13) % 2400)),
  );

const sources = [
  { ...qinglan, count: 12756, firstDay: day('2014-01-01'), lastDay: day('2023-09-13') },
  { ...yuanyu, count: 3475, firstDay: day('2016-05-02'), lastDay: day('2023-09-12') },
  {
    name: '潮汐小報',
    path: '/sources/tidewater.example/',
    count: 1,
    firstDay: day('2020-02-29'),
    lastDay: day('2020-02-29'),
  },
];

const tagNames = [
  '渡輪',
  '霧角鎮',
  '柳澄江',
  '颱風山茶',
  '電車三號線',
  '圖書館',
  '島際棋賽',
  '漁業合作社',
  'COVID-19',
  '鹿野清',
  '青嵐港',
  '天文台',
  '跨海大橋',
  '鎮長選舉',
  '燈塔',
];
const tags = tagNames.map((name, place) => ({
  name,
  path: `/tags/${encodeURIComponent(name)}/`,
  count: Math.max(1, Math.floor(420 / (place * place + 1))),
  firstDay: day('2020-02-29'),
  lastDay: day('2023-09-13'),
}));

const sampleArticle: Article = {
  id: 'qinglan-202309130119' as ArticleId,
  path: '/2023/09/13/qinglan-202309130119.html',
  file: '2023-09-13-渡輪「白鷺號」復航.md',
  rawSha256: '5f1d7a84db00d2fce00b31a7fc73224f5f1d7a84db00d2fce00b31a7fc73224f',
  source: 'qinglan',
  sourceName: '青嵐通訊社',
  url: 'https://news.qinglan.example/news/aloc/202309130119.aspx',
  title: '渡輪「白鷺號」復航首日載客逾千人　船長：像回家',
  published: '2023-09-13T13:07:00+08:00',
  publishedMs: 1694581620000,
  day: day('2023-09-13'),
  updated: '2023-09-13T16:40:00+08:00',
  lang: 'zh-Hant',
  tags: ['渡輪', '青嵐港', '霧角鎮'],
  lead: '停航四個月的渡輪白鷺號今晨駛離青嵐港，甲板上坐滿了提著魚籃的居民，汽笛響起時岸上有人揮起毛巾。',
  versions: [],
  linkIds: [],
  textSha256: '0b31a7fc73224f5f1d7a84db00d2fce00b31a7fc73224f5f1d7a84db00d2fce0',
  textChars: 745,
  words: 702,
  series: '潮間帶',
  digest: '0b31a7fc73224f5f1d7a84db',
};

const sampleBody = [
  '',
  '<figure><img src="https://img.qinglan.example/www/2023/09/13/ferry.jpg" alt="" ' +
    'loading="lazy" decoding="async" referrerpolicy="no-referrer">' +
    '<figcaption>渡輪白鷺號13日清晨駛離青嵐港，船身在整修時重新漆成白色。（青嵐港務所提供）</figcaption></figure>',
  '<p>（青嵐社記者汪令儀霧角13日電）停航四個月的渡輪白鷺號今晨駛離青嵐港，' +
    '甲板上坐滿了提著魚籃的居民，汽笛響起時岸上有人揮起毛巾。' +
    '船長<strong>許望川</strong>說，聽到那一聲，就知道自己回家了。</p>',
  '<p>白鷺號5月因輪機故障停航，居民改搭每日兩班的QX-7號快艇，票價是原來的1.8倍。' +
    '霧角鎮公所統計，這段期間往返兩岸的人次減少<em>近四成</em>，鎮上的早市也因此提早一小時收攤。</p>',
  '<h2>「像是少了一座橋」</h2>',
  '<p>「對我們來說，船就是橋。」在碼頭賣了三十年豆花的沈阿桂說，停航的時候，' +
    '<a href="https://news.qinglan.example/news/aloc/202305020033.aspx" ' +
    'rel="noopener nofollow" referrerpolicy="no-referrer">對岸的學生</a>' +
    '只好住校，週末的渡口安靜得聽得見海鷗走路。' +
    '她今天一早煮了平常兩倍的份量，不到9時就賣完。</p>',
  '<blockquote><p>船不只載人，也載消息。停航這幾個月，我們連對岸誰家辦喜事都不知道。</p></blockquote>',
  '<p>港務所公布的復航班次如下，國定假日另增一班：</p>',
  '<table><thead>' +
    '<tr><th>班次</th><th>青嵐港開</th><th>霧角渡口開</th><th>全票</th><th>半票</th><th>附註</th></tr>' +
    '</thead><tbody>' +
    '<tr><td>第一班</td><td>06:20</td><td>07:10</td><td>45元</td><td>20元</td><td>每日</td></tr>' +
    '<tr><td>第二班</td><td>11:30</td><td>12:20</td><td>45元</td><td>20元</td><td>每日</td></tr>' +
    '<tr><td>第三班</td><td>17:00</td><td>17:50</td><td>45元</td><td>20元</td><td>逢週三停駛</td></tr>' +
    '</tbody></table>',
  '<ul><li>單車可以上船，每輛10元。</li><li>籠裝的雞鴨請放在後甲板。</li></ul>',
  '<figure class="embed"><a href="https://video.example/watch/9" ' +
    'rel="noopener nofollow" referrerpolicy="no-referrer">YouTube 影片</a>' +
    '<figcaption>白鷺號復航的汽笛聲</figcaption></figure>',
  '<p>港務所主任季明遠表示，整修費用2,300萬元由島際航運基金支應；' +
    '輪機改用低硫燃料（low-sulphur fuel）後，航程將由50分鐘縮短為42分鐘。' +
    '他說，下一步是讓船票能在鎮上的郵局買到。</p>',
  '<aside class="glossary"><p><strong>島際航運基金</strong></p>' +
    '<p>由六個沿海鄉鎮共同出資，補助離峰班次與老船整修，每年春天公布帳目。</p></aside>',
  '<details class="gallery"><summary>圖集：白鷺號的一天</summary>' +
    '<figure><img src="https://img.qinglan.example/a.jpg" alt="" loading="lazy">' +
    '<figcaption>06:20，第一班船。</figcaption></figure>' +
    '<figure><img src="https://img.qinglan.example/b.jpg" alt="" loading="lazy">' +
    '<figcaption>午後的甲板。</figcaption></figure>' +
    '</details>',
].join('\n') as SafeHtml;

const articlePage: ArticlePage = {
  kind: 'article',
  file: sampleArticle.path,
  path: sampleArticle.path,
  article: sampleArticle,
  source: qinglan,
  tags: tags.slice(0, 3),
  bodyHtml: sampleBody,
  reporter: '汪令儀',
  place: '霧角',
  credits: [
    { role: '編輯', names: ['高以安'] },
    { role: '核稿', names: ['方見微', '陸行舟'] },
  ],
  rights: '青嵐通訊社版權所有，未經同意請勿轉載。',
  isCutOff: false,
  related: [
    { title: '白鷺號輪機故障　霧角渡口停航', href: '/2023/05/02/qinglan-202305020033.html', local: true },
    {
      title: '島際航運基金公布年度帳目',
      href: 'https://news.qinglan.example/news/aloc/202304010007.aspx',
      local: false,
    },
  ],
  removed: [
    { rule: 'cna/subscription', count: 1, chars: 23 },
    { rule: 'cna/related-block', count: 2, chars: 1041 },
  ],
  profile: 'cna',
  versions: [
    {
      title: '渡輪「白鷺號」復航',
      published: '2023-09-13T13:07:00+08:00',
      path: '/2023/09/13/qinglan-202309130119.v1.html',
    },
  ],
  neighbours: {
    earlier: { name: '棋王柳澄江讓子指導小學生：輸了要先看天空', path: '/2023/09/13/yuanyu-66780001.html' },
    later: { name: '颱風「山茶」轉向　QX-7號浮標測得陣風每秒41公尺', path: '/2023/09/13/qinglan-202309130140.html' },
  },
  sourceNeighbours: {
    earlier: { name: '霧角鎮圖書館夜間開放，第一晚借出312本書', path: '/2023/09/13/qinglan-202309130101.html' },
    later: { name: '颱風「山茶」轉向　QX-7號浮標測得陣風每秒41公尺', path: '/2023/09/13/qinglan-202309130140.html' },
  },
  dayPath: '/2023/09/13/',
};

/** A short Simplified article that tells almost nothing of itself. */
const bareArticlePage: ArticlePage = {
  ...articlePage,
  path: '/2023/09/13/yuanyu-66780002.html',
  file: '/2023/09/13/yuanyu-66780002.html',
  article: {
    ...sampleArticle,
    path: '/2023/09/13/yuanyu-66780002.html',
    title: '远屿电车三号线试运行 老司机重返驾驶台',
    lang: 'zh-Hans',
    url: null,
    updated: null,
    lead: '',
    source: 'yuanyu',
    sourceName: '遠嶼之聲',
  },
  source: yuanyu,
  tags: [],
  bodyHtml: ('<p>（远屿之声中文网）停驶十九年的三号线周二清晨试运行，七十一岁的退休司机受邀开出第一班车，' +
    '沿线居民在站台鼓掌。他说，“扶手还是那么凉。”</p>' +
    '<p>电车公司计划在年底前恢复全线营运。</p>') as SafeHtml,
  reporter: null,
  place: null,
  credits: [],
  rights: null,
  related: [],
  removed: [],
  profile: 'generic',
  versions: [],
  neighbours: { earlier: null, later: null },
  sourceNeighbours: { earlier: null, later: null },
};

const versionPage: VersionPage = {
  kind: 'version',
  file: '/2023/09/13/qinglan-202309130119.v1.html',
  path: '/2023/09/13/qinglan-202309130119.v1.html',
  article: sampleArticle,
  source: qinglan,
  title: '渡輪「白鷺號」復航',
  published: '2023-09-13T13:07:00+08:00',
  number: 1,
  total: 2,
  next: { title: sampleArticle.title, published: '2023-09-13T16:40:00+08:00', path: sampleArticle.path },
  titleDiff: [
    { kind: 'same', text: '渡輪「白鷺號」復航' },
    { kind: 'added', text: '首日載客逾千人　船長：像回家' },
  ],
  paragraphs: [
    [
      { kind: 'same', text: '（青嵐社記者汪令儀霧角13日電）停航' },
      { kind: 'removed', text: '三' },
      { kind: 'added', text: '四' },
      { kind: 'same', text: '個月的渡輪白鷺號今晨駛離青嵐港，甲板上坐滿了提著魚籃的居民。' },
    ],
    [{ kind: 'added', text: '港務所傍晚統計，首日載客1,024人次，是停航前平均的兩倍。' }],
    [{ kind: 'same', text: '船長許望川說，聽到那一聲，就知道自己回家了。' }],
  ],
  rawSha256: 'd2fce00b31a7fc73224f5f1d7a84db000b31a7fc73224f5f1d7a84db00d2fce0',
};

const aliasPage: AliasPage = {
  kind: 'alias',
  file: '/2023/09/12/qinglan-202309130119.html',
  path: '/2023/09/12/qinglan-202309130119.html',
  target: { name: sampleArticle.title, path: sampleArticle.path },
};

const dayPage: DayPage = {
  kind: 'day',
  file: '/2023/09/13/index.html',
  path: '/2023/09/13/',
  day: day('2023-09-13'),
  groups: [
    { source: { ...qinglan, count: 7 }, items: listItems(7, '2023-09-13') },
    { source: { ...yuanyu, count: 4 }, items: listItems(4, '2023-09-13') },
  ],
  count: 11,
  neighbours: { earlier: dayCount('2023-09-12', 96), later: dayCount('2023-09-14', 103) },
  otherYears: [dayCount('2022-09-13', 88), dayCount('2021-09-13', 120), dayCount('2020-09-13', 71)],
};

const monthPage: MonthPage = {
  kind: 'month',
  file: '/2023/09/index.html',
  path: '/2023/09/',
  month: '2023-09',
  count: 1480,
  days: daysOf('2023-09'),
  sources,
  tags,
  neighbours: { earlier: monthCount('2023-08', 2210), later: monthCount('2023-10', 1907) },
};

const yearPage: YearPage = {
  kind: 'year',
  file: '/2023/index.html',
  path: '/2023/',
  year: '2023',
  count: 12756,
  months: Array.from({ length: 12 }, (_, index) => `2023-${two(index + 1)}`).map((month) => ({
    ...monthCount(month, 1063),
    days: daysOf(month),
  })),
  neighbours: { earlier: { name: '2022', path: '/2022/', count: 11020 }, later: null },
};

const tagPage: TopicPage = {
  kind: 'tag',
  file: '/tags/渡輪/index.html',
  path: '/tags/%E6%B8%A1%E8%BC%AA/',
  name: '渡輪',
  count: 420,
  homeUrl: null,
  firstDay: day('2020-02-29'),
  lastDay: day('2023-09-13'),
  days: [dayList('2023-09-13', 4), dayList('2023-09-02', 3), dayList('2023-08-30', 2)],
  complete: false,
  months: [...monthsOf(2023, 1, 9), ...monthsOf(2022, 3, 11), ...monthsOf(2020, 2, 6)],
};

const sourcePage: TopicPage = {
  ...tagPage,
  kind: 'source',
  file: '/sources/qinglan/index.html',
  path: qinglan.path,
  name: qinglan.name,
  count: 9,
  homeUrl: 'https://news.qinglan.example/',
  complete: true,
};

const tagMonthPage: TopicMonthPage = {
  kind: 'tag-month',
  file: '/tags/渡輪/2023-09/index.html',
  path: '/tags/%E6%B8%A1%E8%BC%AA/2023-09/',
  topic: { name: '渡輪', path: tagPage.path },
  period: '2023-09',
  count: 7,
  days: [dayList('2023-09-13', 4), dayList('2023-09-02', 3)],
  split: [],
  neighbours: { earlier: monthCount('2023-08', 12), later: monthCount('2023-10', 9) },
};

const sourceMonthPage: TopicMonthPage = {
  ...tagMonthPage,
  kind: 'source-month',
  file: '/sources/qinglan/2023-09/index.html',
  path: '/sources/qinglan/2023-09/',
  topic: qinglan,
  count: 1480,
  days: [],
  split: daysOf('2023-09'),
};

const tagIndexPage: TopicIndexPage = { kind: 'tag-index', file: '/tags/index.html', path: '/tags/', topics: tags };
const sourceIndexPage: TopicIndexPage = {
  kind: 'source-index',
  file: '/sources/index.html',
  path: '/sources/',
  topics: sources,
};

const homePage: HomePage = {
  kind: 'home',
  file: '/index.html',
  path: '/',
  count: 16232,
  firstDay: day('2014-01-01'),
  lastDay: day('2023-09-13'),
  days: [dayList('2023-09-13', 6, 122), dayList('2023-09-12', 5)],
  years: [2023, 2022, 2021, 2020].map((year) => ({
    year: String(year),
    path: `/${year}/`,
    count: 11020,
    months: monthsOf(year, year === 2020 ? 7 : 1, year === 2023 ? 9 : 12),
  })),
  sources,
  tags,
};

const searchPage: SearchPage = {
  kind: 'search',
  file: '/search/index.html',
  path: '/search/',
  years: [
    { name: '2023', path: '/2023/', count: 12756 },
    { name: '2022', path: '/2022/', count: 11020 },
  ],
};
const aboutPage: AboutPage = {
  kind: 'about',
  file: '/about/index.html',
  path: '/about/',
  count: 16232,
  firstDay: day('2014-01-01'),
  lastDay: day('2023-09-13'),
  sources,
};
const notFoundPage: NotFoundPage = { kind: 'not-found', file: '/404.html', path: '/404.html' };

/** By a name for the test's message; every kind at least once. */
export const samplePages = {
  article: articlePage,
  'article without metadata': bareArticlePage,
  version: versionPage,
  alias: aliasPage,
  day: dayPage,
  month: monthPage,
  year: yearPage,
  tag: tagPage,
  source: sourcePage,
  'tag-month': tagMonthPage,
  'source-month': sourceMonthPage,
  'tag-index': tagIndexPage,
  'source-index': sourceIndexPage,
  home: homePage,
  search: searchPage,
  about: aboutPage,
  'not-found': notFoundPage,
} as const satisfies Record<string, Page>;
