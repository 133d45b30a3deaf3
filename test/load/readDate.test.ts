import { describe, expect, it } from 'vitest';
import { placeDate } from '../../src/load/placeDate.ts';
import { readDate, vaguenessOf } from '../../src/load/readDate.ts';

const inTaipei = (text: string): string | null => {
  const date = readDate(text);
  return date === null ? null : new Date(placeDate(date, 'Asia/Taipei')).toISOString();
};
const evening = '2020-08-03T13:30:00.000Z';
const noon = '2020-08-03T04:00:00.000Z';

describe('an instant', () => {
  it.each([
    ...['2020-08-03T13:30:00.000Z', '2020-08-03T13:30Z', '2020-08-03T21:30:00+08:00', '20200803T133000Z'],
    ...['2020-08-03 13:30:00Z', '2020-08-03 21:30 +0800', '2020-08-03 21:30:00+08:00', '2020-08-03 21:30:00 +08'],
    ...['2020-08-03 13:30:00 GMT', '2020-08-03 13:30 UTC', '2020-08-03 21:30 UTC+8', '2020-08-03 09:30 -0400'],
    ...['2020-08-03 21:30:00 Asia/Taipei', '2020-08-03 14:30:00 Europe/London', '2020-08-03 21:30（北京時間）'],
    ...['2020-08-03T21:30:00+08:00[Asia/Taipei]', '2020-08-03 13:30:00.000000+00:00'],
    ...['Mon, 03 Aug 2020 13:30:00 GMT', 'Mon, 3 Aug 20 21:30 +0800', '3 Aug 2020 09:30:00 EDT'],
    ...['Mon, 03 Aug 2020 21:30:00 +0800 (CST)', 'Mon Aug  3 13:30:00 UTC 2020'],
    ...['Mon Aug 03 2020 21:30:00 GMT+0800', 'Mon Aug 03 2020 21:30:00 GMT+0800 (台北標準時間)'],
    ...['1596461400', '1596461400.0', '1596461400000', '1596461400000.25', '1596461400000000'],
  ])('%s', (text) => {
    expect(inTaipei(text)).toBe(evening);
  });

  it('keeps milliseconds and drops what is finer', () => {
    expect(inTaipei('2020-08-03 13:30:00.123456+00:00')).toBe('2020-08-03T13:30:00.123Z');
    expect(inTaipei('1596461400.5')).toBe('2020-08-03T13:30:00.500Z');
  });
});

describe('a clock time without a zone is the publisher’s', () => {
  it.each([
    ...['2020-08-03T21:30:00', '2020-08-03 21:30', '2020-8-3 21:30:00', '2020/8/3 21:30', '2020.08.03 21:30'],
    ...['2020年8月3日 21:30', '2020年8月3日21時30分', '2020年8月3日 下午9:30', '2020年8月3日（星期一）晚上9點30分'],
    ...['２０２０年８月３日　２１：３０', '民國109年8月3日 21:30', '109/08/03 21:30', '202008032130'],
    ...['August 3, 2020 9:30 PM', 'Aug. 3rd, 2020 at 9:30pm', '3 Aug 2020 21:30', '21:30, 3 August 2020'],
    ...['Mon Aug  3 21:30:00 2020', '2020-W32-1T21:30', '03/08/2020 - 21:30', '2020-08-03 21:30 CST'],
  ])('%s', (text) => {
    expect(inTaipei(text)).toBe(evening);
  });

  it.each([
    ['2020-08-03 9:30', '01:30'],
    ['2020年8月3日 上午9:30', '01:30'],
    ['2020年8月3日 凌晨12:30', '16:30'],
    ['2020年8月3日 中午12:30', '04:30'],
    ['2020年8月3日 上午10時', '02:00'],
    ['2020-08-03 12:30 AM', '16:30'],
    ['2020-08-03 12:30 PM', '04:30'],
  ])('%s is %s UTC', (text, time) => {
    expect(inTaipei(text)?.slice(11, 16)).toBe(time);
  });

  it('follows the clocks of the zone', () => {
    const at = (text: string): string => new Date(placeDate(readDate(text)!, 'America/New_York')).toISOString();
    expect(at('2020-08-03 21:30')).toBe('2020-08-04T01:30:00.000Z');
    expect(at('2020-12-03 21:30')).toBe('2020-12-04T02:30:00.000Z');
    expect(at('2020-12-03 21:30 CST')).toBe('2020-12-04T03:30:00.000Z');
  });
});

describe('a day is its noon in the publisher’s zone', () => {
  it.each([
    ...['2020-08-03', '2020-8-3', '2020/08/03', '2020/8/3', '2020.8.3', '20200803', '2020-08-03+08:00'],
    ...['2020年8月3日', '2020 年 8 月 3 日', '2020年8月3號', '二〇二〇年八月三日', '民國109年8月3日', '109年8月3日'],
    ...['109/08/03', '109.8.3', '中華民國109年8月3日', '2020-W32-1', '2020W321', '2020-216'],
    ...['August 3, 2020', 'Monday, August 3, 2020', '3 August 2020', '3-Aug-2020', 'Aug 3 2020'],
  ])('%s', (text) => {
    expect(inTaipei(text)).toBe(noon);
  });

  it.each(['Pacific/Auckland', 'America/New_York', 'Asia/Taipei', 'Pacific/Kiritimati'])('in %s', (zone) => {
    const ms = placeDate(readDate('2020/12/03')!, zone);
    expect(new Date(ms).toLocaleString('sv-SE', { timeZone: zone })).toBe('2020-12-03 12:00:00');
  });

  it('counts years of the Republic only where they are plainly meant', () => {
    expect(inTaipei('民國99年8月3日')).toBe('2010-08-03T04:00:00.000Z');
    expect(readDate('99年8月3日')).toBeNull();
  });
});

describe('what is no date', () => {
  it.each([
    ...['', 'yesterday', 'true', '0', '-1', '12345678', '2020-08-03 and more', '2020-08-03 25:00', '2020-08-03 21:60'],
    ...['2020-02-30', '2021-02-29', '2020-13-01', '2020年2月30日', '109/02/30', '20200230', 'February 30, 2020'],
    ...['2020-W54-1', '2020-367', 'Mon, 31 Jun 2020 10:00:00 GMT', '2020-02-30T00:00:00.000Z', '2020-08-03 +2500'],
    // either number may be the month
    ...['03/08/2020', '8/3/2020', '03-08-2020'],
    ...['1850-01-01T00:00:00Z', '9999-01-01', '0001-01-01 00:00:00', '2020-08-03 21:30 Mars/Crater'],
  ])('%s', (text) => {
    expect(readDate(text)).toBeNull();
  });

  it.each([
    ['2020', 'a year'],
    ['2020年', 'a year'],
    ['2020-08', 'a month'],
    ['2020/8', 'a month'],
    ['2020年8月', 'a month'],
    ['August 2020', 'a month'],
    ['2020-W32', 'a week'],
    ['2020-02-30', null],
  ])('%s is %s and no day', (text, vague) => {
    expect(readDate(text)).toBeNull();
    expect(vaguenessOf(text)).toBe(vague);
  });
});
