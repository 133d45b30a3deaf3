import { describe, expect, it } from 'vitest';
import { cna } from '../../src/sources/index.ts';
import { clean } from '../clean/helpers.ts';

const story = '<p>（中央社記者莫安石霧港12日電）渡輪減為兩班。</p>';
const names = (html: string): string[] => clean(story + html, cna).tags.map(({ name }) => name);
const titles = (html: string): string[] => clean(story + html, cna).related.map(({ title }) => title);
const left = (html: string): readonly string[] => clean(story + html, cna).paragraphs.slice(1);

describe('the timeline of a topic', () => {
  const timeline = (own: string, count = 2): string =>
    '<div class="paragraph moreArticle"><div class="moreArticle-title trailing"><a href="/topic/newstopic/9001.aspx">' +
    `霧港渡輪</a></div><ul class="timeline"><li class="timelineItem isNotLink isLatest"><div class="timelineTitle"><div>${own}` +
    '</div></div><div class="timelineTime"><span>2024/05/12 14:31</span></div></li>' +
    Array.from(
      { length: count },
      (_, index) =>
        `<li class="timelineItem "><div class="timelineTitle"><a href="/news/aloc/20240511008${index}.aspx">前文${index}` +
        '</a></div><div class="timelineTime"><span>2024/05/11 18:20</span></div></li>',
    ).join('') +
    '</ul></div>';

  it.each(['短標題', '渡輪減為兩班 居民籲保留末班船並恢復週日早班 '.repeat(4)])(
    'goes, however long its own title: %s',
    (own) => {
      expect(left(timeline(own))).toEqual([]);
      expect(names(timeline(own))).toEqual(['霧港渡輪']);
      expect(titles(timeline(own))).toEqual(['前文0', '前文1']);
    },
  );

  it('is no loss, even beside a story of one sentence', () => {
    const { paragraphs, problems } = clean(story + timeline('渡輪減為兩班', 9), cna);
    expect([paragraphs.length, problems]).toEqual([1, []]);
  });

  it('goes without the box around it', () => {
    const list = /<ul.*<\/ul>/.exec(timeline('短標題'))?.[0] ?? '';
    expect([left(list), titles(list)]).toEqual([[], ['前文0', '前文1']]);
  });

  it('stays if the article was swept into it', () => {
    const swept = timeline('短標題').replace('</ul>', `</ul><p>${'碼頭的人排了一夜的隊。'.repeat(9)}</p>`);
    expect(left(swept).join('')).toContain('碼頭的人排了一夜的隊。');
  });

  it('does not relate an article to itself', () => {
    const url = 'https://www.cna.com.tw/news/aloc/202405110080.aspx';
    expect(clean(story + timeline('短標題'), cna, { url }).related.map(({ title }) => title)).toEqual(['前文1']);
  });
});

describe('keywords', () => {
  const keywords = (...words: string[]): string =>
    `<div class="articlekeywordGroup">${words.map((word) => `<div class="keywordTag"><a href="/tag/1/">#${word}</a></div>`).join('')}</div>`;

  it('are the topics, numbers too', () => {
    expect(names(keywords('渡輪', '國道5', 'EEZ'))).toEqual(['渡輪', '國道5', 'EEZ']);
    expect(left(keywords('渡輪'))).toEqual([]);
  });
});

describe('the box of the day', () => {
  const list =
    '<div id="TopNews" style="display: none"><div class="item"><a href="/news/aipl/1.aspx"><img src="https://a.example/1.jpg"><span>港務局重申航線不變</span></a></div></div>';

  it.each([
    [
      'whole',
      `<div class="paragraph bottomBox"><div class="topNewsTitle"><a href="/list">聚焦新聞</a></div><div class="topNews">${list}</div></div>`,
    ],
    ['its list', list],
    ['its heading', '<div class="topNewsTitle"><a href="/list">聚焦新聞</a></div>'],
  ])('goes with its pictures and is related to nothing: %s', (_, html) => {
    const { paragraphs, images, related } = clean(story + html, cna);
    expect([paragraphs.length, images, related]).toEqual([1, [], []]);
  });
});

describe('the list of the morning digest', () => {
  const book = (item: string): string =>
    `<div class="book"><div class="book-content"><ul class="book-list"><li>${item}</li></ul></div></div>`;

  it('goes if it leads to other articles', () => {
    expect(left(book('<a href="/news/aopl/1.aspx">兩島恢復通郵</a>'))).toEqual([]);
  });

  it('stays if it is text', () => expect(left(book('四月：塔不亮'))).toEqual(['四月：塔不亮']));
});

it('a label with the sign of a column stands above related articles too', () => {
  const html = '<p>延伸閱讀》<a href="https://www.cna.com.tw/news/aopl/202405020007.aspx">兩島恢復通郵</a></p>';
  expect([left(html), titles(html)]).toEqual([[], ['兩島恢復通郵']]);
});

describe('podcasts', () => {
  it.each([
    '<p>立即收聽：<a href="https://pod.example/1">【潮間帶｜ 2023.09.13】</a></p>',
    '<p>▶相關報導之一：<a href="https://pod.example/2">https://pod.example/2</a><br>▶相關報導之二：<a href="https://pod.example/3">https://pod.example/3</a></p>',
    '<p>▶「潮間帶」IG圈粉／沈汀：搜尋 @tideland<br>▶意見信箱：letters@pod.example</p>',
    '<p>Apple Podcasts：https://pod.example/a<br>▶Spotify：<a href="https://pod.example/b">https://pod.example/b</a></p>',
    '<p>後製團隊：霧港影音中心<br>剪輯：白帆｜文字：高以安</p>',
    '<p>以下平台上午8時同時發布早安世界，給你最精華的新聞摘要！<br><a href="https://a.example/">電子報</a>、<a href="https://b.example/">Facebook</a></p>',
  ])('%s goes', (html) => expect(left(html)).toEqual([]));

  it.each([
    '<p>節目可以立即收聽：他說，按下就有聲音。</p>',
    '<p>讀者投書意見信箱已滿。</p>',
    '<p>他說，請訂閱電子報。</p>',
    '<p>主持人：「你會想念那道樓梯嗎？」</p>',
  ])('%s stays', (html) => expect(left(html)).toHaveLength(1));

  it('have their speakers among the credits, without offices', () => {
    const html = '<p>主持人：沈汀／霧港新聞中心主任<br>與談人：葉舟／海洋大學教授、白帆（漁民）</p><p>正文。</p>';
    const { credits, paragraphs } = clean(html, cna);
    expect([credits, paragraphs]).toEqual([
      [
        { role: '主持人', names: ['沈汀'] },
        { role: '與談人', names: ['葉舟', '白帆'] },
      ],
      ['正文。'],
    ]);
  });
});

it('an advertisement for the monthly goes, and the stamp after it is read', () => {
  const html =
    '<p>訂閱《全球中央》一年12期特價1,280元，請電洽分機896。讀者也可以上網https://shop.example訂購《全球中央》各期電子版，歡迎體驗。1130501</p>';
  const { paragraphs, stampedDay } = clean(story + html, cna, {
    dates: [{ origin: 'comment', date: { kind: 'instant', ms: Date.parse('2024-05-01T00:01:00Z') } }],
  });
  expect([paragraphs.length, stampedDay]).toEqual([1, '2024-05-01']);
});
