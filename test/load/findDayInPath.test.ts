import { describe, expect, it } from 'vitest';
import { findDayInPath, findDayInUrl } from '../../src/load/findDayInPath.ts';
import type { WrittenDate } from '../../src/types.ts';

const show = (date: WrittenDate | null): string | null =>
  date?.kind === 'day' ? new Date(date.wallMs).toISOString().slice(0, 10) : null;

describe('the day of a path', () => {
  it.each([
    ...[
      '2020-08-03-渡輪.md',
      '2020-8-3-a.md',
      '20200803-渡輪.md',
      '2020年8月3日渡輪.md',
      '2020.08.03.md',
      '2020_08_03 a',
    ],
    ...[
      '渡輪-2020-08-03.md',
      '新聞聯播20200803.md',
      '渡輪 (2020-08-03).md',
      '渡輪_20200803_復航.md',
      '109年8月3日-a.md',
    ],
    ...['[2020-08-03] 渡輪.txt', '20200803213000.md', '2020-08-03T21-30-00.md', '２０２０－０８－０３.md'],
    ...[
      '2020/08/03.md',
      '2020/8/3/渡輪.md',
      '2020/08/03-渡輪.md',
      '2020年/8月/3日.md',
      '2020-08/03.md',
      '2020/0803-a.md',
    ],
    ...['202008/03.md', 'archived/2020-08-03/渡輪.md', 'daily/2020/08/03.md', '2019-01-01/2020-08-03-渡輪.md'],
  ])('%s', (file) => {
    expect(show(findDayInPath(file))).toBe('2020-08-03');
  });

  it.each([
    ...['a.md', '2020/08/a.md', '2020-02-30-a.md', '回顧2019.12.31事件.md', '1596461400.md', '399877_看完.md'],
    ...['2020-08.md', '18500803-a.md', '12345678901234567890.md'],
  ])('is not in %s', (file) => {
    expect(findDayInPath(file)).toBeNull();
  });
});

describe('the day of an address', () => {
  it.each([
    'https://news.qinglan.example/news/aloc/202008030031.aspx',
    'https://tidewater.example/2020/08/03/ferry/',
    'https://tidewater.example/2020-08-03/ferry',
    'https://tidewater.example/ferry-20200803.html',
    'https://tidewater.example/n1/2020/0803/c1001-31808888.html',
    'https://tidewater.example/2020-08/03/c_1126.htm',
    'https://tidewater.example/story20200803-1074656?ref=2021-01-01',
    'https://web.archive.org/web/20210101000000/https://tidewater.example/2020/08/03/ferry',
  ])('%s', (url) => {
    expect(show(findDayInUrl(url))).toBe('2020-08-03');
  });

  it.each([
    'https://tidewater.example/2020/08/ferry',
    'https://tidewater.example/2249/ferries/',
    'https://tidewater.example/12345678',
    'https://20200803.example/a',
    'https://tidewater.example/a?day=20200803',
    'https://web.archive.org/web/20210101000000/https://tidewater.example/ferry',
  ])('is not in %s', (url) => {
    expect(findDayInUrl(url)).toBeNull();
  });
});
