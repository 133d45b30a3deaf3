import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../templates/renderPage.tsx';
import { samplePages, sampleSite, sampleSiteIn } from './samplePages.ts';

const open = (page: keyof typeof samplePages, lang = sampleSite.lang) =>
  load(renderPage(samplePages[page], sampleSiteIn(lang)));

describe('lists of articles', () => {
  it('give each item its language, time, source, title and first words', () => {
    const $ = open('tag');
    const item = $('.items li').eq(2);
    expect(item.attr('lang')).toBe('zh-Hans');
    expect($('.items li').eq(0).attr('lang')).toBeUndefined();
    expect(item.find('time').text()).toBe('20:34');
    expect(item.children('a').text()).toBe('遠嶼之聲');
    // the source is named in the site's language
    expect(item.children('a').attr('lang')).toBe('zh-Hant');
    expect(item.find('h3 a').text()).toContain('远屿电车三号线');
    expect(item.find('p').text()).toContain('停驶十九年');
  });

  it('say that a clock time is that of collecting', () => {
    const page = samplePages.tag;
    const days = page.days.map((day) => ({
      ...day,
      items: day.items.map((item) => (item.time === '20:34' ? { ...item, collected: true as const } : item)),
    }));
    const $ = load(renderPage({ ...page, days }, sampleSite));
    expect($('.items time').eq(2).text()).toBe('收錄 20:34');
    expect($('.items time').eq(1).text()).not.toContain('收錄');
  });

  it('leave out what the heading says already, and first words that are not there', () => {
    const $ = open('day');
    expect($('.group h2 a').eq(0).text()).toBe('青嵐通訊社');
    expect($('.items li > a')).toHaveLength(0);
    expect($('.items li').eq(6).find('p')).toHaveLength(0);
  });
});

describe('day', () => {
  const $ = open('day');

  it('names its weekday, leads up, back, forth, and to other years', () => {
    expect($('h1').text()).toBe('2023年9月13日 星期三');
    expect(
      $('.trail a')
        .toArray()
        .map((link) => $(link).attr('href')),
    ).toEqual(['/2023/', '/2023/09/']);
    expect($('a[rel=prev]').first().attr('href')).toBe('/2023/09/12/');
    expect($('a[rel=next]').first().text()).toBe('2023年9月14日 103 篇');
    expect($('.other-years h2').text()).toBe('歷年的9月13日');
    expect(
      $('.other-years a')
        .toArray()
        .map((link) => $(link).text()),
    ).toEqual(['2022年', '2021年', '2020年']);
  });
});

describe('calendars', () => {
  it('are tables with captions, whose full days are links and whose empty days are text', () => {
    const $ = open('month');
    const table = $('table.cal');
    expect(table.find('caption').text()).toBe('2023年9月');
    expect(
      table
        .find('th[scope=col]')
        .toArray()
        .map((head) => $(head).text())
        .join(''),
    ).toBe('日一二三四五六');
    expect(table.find('a').first().text()).toBe('2023年9月1日，8 篇');
    expect(table.find('a').first().attr('href')).toBe('/2023/09/01/');
    // 1 September 2023 was a Friday: the sixth column of weeks that begin with Sunday
    expect(
      table
        .find('tbody tr')
        .first()
        .find('td')
        .toArray()
        .map((cell) => $(cell).text() !== ''),
    ).toEqual([false, false, false, false, false, true, true]);
    const empty = table
      .find('td')
      .toArray()
      .filter((cell) => ['4', '13', '22', '29', '30'].includes($(cell).text()));
    expect(empty).toHaveLength(5);
  });

  it('begin with Monday where the language has it so, and are named in its order', () => {
    const $ = open('month', 'en');
    expect($('.cal th').first().text()).toBe('Mon');
    expect($('.cal a').first().text()).toBe('1 September 2023, 8 articles');
    expect($('.cal tbody tr').first().find('td').eq(4).text()).toContain('1 September');
  });

  it('of a year are twelve, shaded by one scale, each leading to its month', () => {
    const $ = open('year');
    expect($('.cal')).toHaveLength(12);
    expect($('.cal caption a').first().attr('href')).toBe('/2023/01/');
    expect($('.heat-5').length).toBeGreaterThan(0);
    expect($('[class="heat-0"]')).toHaveLength(0);
  });

  it('of years show twelve months each, with a link for each month that has articles', () => {
    const $ = open('home');
    const newest = $('.years > li').first();
    expect(newest.find('h3 a').attr('href')).toBe('/2023/');
    expect(newest.find('ol > li')).toHaveLength(12);
    expect(newest.find('ol a')).toHaveLength(9);
    expect(newest.find('ol > li').last().text()).toBe('12月');
  });
});

describe('topics', () => {
  it('that are not complete lead to all their months, the others list everything', () => {
    expect(open('tag')('nav .years > li')).toHaveLength(3);
    expect(open('source')('.years')).toHaveLength(0);
  });

  it('name the publisher’s site', () => {
    expect(open('source')('.page-head a[rel~=nofollow]').attr('href')).toBe('https://news.qinglan.example/');
  });

  it('lead to the days of a month that is too full for one page', () => {
    const $ = open('source-month');
    expect($('.cal a').length).toBeGreaterThan(20);
    expect($('.items')).toHaveLength(0);
  });

  it('are listed by frequency', () => {
    const $ = open('tag-index');
    expect(
      $('h2')
        .toArray()
        .map((heading) => $(heading).text()),
    ).toEqual(['100 篇以上 2', '10 至 99 篇 5', '2 至 9 篇 8']);
    expect($('.counted a')).toHaveLength(15);
  });
});

describe('front', () => {
  it('says what is here, and leads to the whole of a day that it cuts', () => {
    const $ = open('home');
    expect($('h1').text()).toBe('存下來的新聞，每一篇都找得到。');
    expect($('.front p').text()).toContain('收錄 2014年1月1日至2023年9月13日的報導 16,232 篇');
    expect($('.whole a')).toHaveLength(1);
    expect($('.whole a').text()).toBe('看2023年9月13日全部 122 篇');
    expect($('#years')).toHaveLength(1);
  });

  it('of an empty archive says so', () => {
    const empty = {
      ...samplePages.home,
      count: 0,
      firstDay: null,
      lastDay: null,
      days: [],
      years: [],
      sources: [],
      tags: [],
    };
    expect(load(renderPage(empty, { ...sampleSite, description: '' }))('.front').text()).toContain(
      '還沒有收錄任何報導。',
    );
  });
});

describe('version', () => {
  it('marks what the next version took out and put in', () => {
    const $ = open('version');
    expect($('.text del').text()).toBe('三');
    expect($('.text ins').first().text()).toBe('四');
    expect($('.clipping').attr('lang')).toBe('zh-Hant');
    expect($('.onward a').first().attr('href')).toBe('/2023/09/13/qinglan-202309130119.html');
  });
});
