/**
 * Sources that Jianbao knows without being told, and how each one's addresses name an article. Hosts, labels and
 * patterns are from a survey of 64,542 saved posts; settings add sources of their own or replace these by id.
 */

/** A publisher, as posts name it. Which markup profile reads its posts is a choice of its own. */
export interface Source {
  /** Short and for ever: it is part of every address. Letters and digits, lower case. */
  readonly id: string;
  /** As readers see it. */
  readonly name: string;
  /** Host names of the publisher's articles, without `www.`. */
  readonly hosts: readonly string[];
  /** What bots write as author, tag and category of its posts. */
  readonly labels: readonly string[];
  /** The markup profile that reads its posts: a name from `src/sources/`. */
  readonly profile: string;
  /** IANA zone in which the publisher counts its days. */
  readonly zone: string;
  /** Finds the publisher's article id in an address: the first group. Null: addresses carry none. */
  readonly articleId: RegExp | null;
  /** How the publisher writes its own name in datelines: `中央社` in （中央社記者廖禹揚首爾13日專電）. */
  readonly agencies: readonly string[];
}

/** How each publishing system's addresses name an article, by profile; a source of the settings inherits its profile's. */
export const articleIdByProfile: Readonly<Record<string, RegExp>> = {
  // one id under several sections in 103 groups of posts
  cna: /\/news\/[a-z]+\/(\d{12})\.aspx/i,
  // the title is part of the address and changes: 211 groups of posts share only the number.
  // The API's addresses (seen in 380 posts as links) name the same number.
  dw: /\/(?:a-|api\/detail\/article\/)(\d{5,})/,
  rfi: /\/(\d{8}-[^/?#]+)$/,
  zaobao: /\/story(\d{8}-\d+)/,
  reuters: /-id([A-Z0-9]{8,})$/i,
  epoch: /\/n(\d{6,})\.html?/,
  voa: /\/(\d{5,})\.html/,
  bbc: /-(\d{7,9})$/,
  rti: /\/id\/(\d+)/,
  rfa: /\/([a-z0-9]+-\d{14})\.html/,
  solidot: /[?&]sid=(\d+)/,
};

/** Host names compare without `www.`; of several sources with one host the first wins. */
const source = (
  id: string,
  name: string,
  host: string,
  label: string,
  zone: string,
  more: Partial<Source> = {},
): Source => ({
  id,
  name,
  hosts: [host],
  labels: [label],
  profile: id,
  zone,
  articleId: articleIdByProfile[id] ?? null,
  agencies: [],
  ...more,
});

export const knownSources: readonly Source[] = [
  source('cna', '中央社', 'cna.com.tw', '(臺)中央社CNA', 'Asia/Taipei', { agencies: ['中央社'] }),
  source('dw', '德國之聲', 'dw.com', '德国之声', 'Europe/Berlin', {
    hosts: ['dw.com', 'api.dw.com'],
    labels: ['德国之声', '德國之聲'],
  }),
  source('rfi', '法廣', 'rfi.fr', '法广', 'Europe/Paris'),
  source('zaobao', '聯合早報', 'zaobao.com', '联合早报', 'Asia/Singapore'),
  source('reuters', '路透', 'cn.reuters.com', '路透', 'Asia/Shanghai'),
  source('epoch', '大紀元', 'epochtimes.com', '大纪元', 'America/New_York'),
  source('voa', '美國之音', 'voachinese.com', '美国之音', 'America/New_York'),
  source('bbc', 'BBC 中文', 'bbc.com', 'BBC', 'Europe/London'),
  source('rti', '中央廣播電臺', 'rti.org.tw', 'RTI 中央廣播電臺', 'Asia/Taipei'),
  source('rfa', '自由亞洲電台', 'rfa.org', '自由亚洲电台', 'America/New_York'),
  source('cdt', '中國數字時代', 'chinadigitaltimes.net', '中国数字时代', 'America/Los_Angeles'),
  source('solidot', 'Solidot', 'solidot.org', 'Solidot', 'Asia/Shanghai'),
  source('economist', 'The Economist', 'economist.com', '经济学人en', 'Europe/London'),
  source('neist', 'Nei.st', 'nei.st', 'Nei.st', 'Asia/Shanghai'),
  source('nyt', '紐約時報中文網', 'cn.nytimes.com', '纽约时报', 'Asia/Shanghai'),
  source('wqw', '維權網', 'wqw2010.blogspot.com', '维权网', 'Asia/Shanghai'),
  source('bitterwinter', '寒冬', 'zh.bitterwinter.org', '寒冬', 'Europe/Rome'),
  source('cctv', 'CCTV 新聞聯播', 'cn.govopendata.com', 'CCTV新闻联播', 'Asia/Shanghai'),
  source('ft', 'FT 中文網', 'ftchinese.com', '金融时报', 'Asia/Shanghai'),
];
