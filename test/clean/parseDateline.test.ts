import { expect, test } from 'vitest';
import { datelinePattern, parseDateline } from '../../src/clean/parseDateline.ts';
import { cna } from '../../src/sources/cna.ts';

const patterns = (cna.profile.datelines ?? []).map((dateline) => datelinePattern(dateline, ['青嵐社']));

function read(text: string): [string | null, string | null] | null {
  for (const pattern of patterns) {
    const dateline = pattern && parseDateline(text, pattern);
    if (dateline) return [dateline.reporter, dateline.place];
  }
  return null;
}

test.each([
  ['（青嵐社記者林予安霧港3日電）燈塔', ['林予安', '霧港']],
  ['（青嵐社記者林予安首爾13日專電）燈塔', ['林予安', '首爾']],
  ['（青嵐社首爾7日綜合外電報導）燈塔', [null, '首爾']],
  ['（青嵐社台北3日電）燈塔', [null, '台北']],
  ['（青嵐社記者林予桃園2日電）兩字人名', ['林予', '桃園']],
  ['（青嵐社記者林予安、陳海生台北3日電）', ['林予安、陳海生', '台北']],
  ['（青嵐社記者林予安陳海生台北3日電）忘了頓號', ['林予安、陳海生', '台北']],
  ['（青嵐社記者林予安布魯塞爾/倫敦5日專電）', ['林予安', '布魯塞爾/倫敦']],
  ['（青嵐社記者林予安新北27電）少一個字', ['林予安', '新北']],
  ['（青嵐社記者林予安、陳海生5日綜合報導）沒有地名', ['林予安、陳海生', null]],
  ['（青嵐社記者林予安霧港特稿）沒有日子', ['林予安', '霧港']],
  ['（青嵐社記者林予安首爾13日特稿）', ['林予安', '首爾']],
  ['（青嵐社霧港特稿）', [null, '霧港']],
  ['(青嵐社記者林予安霧港3日電)半形括號', ['林予安', '霧港']],
  ['(青嵐社霧港7日綜合外電報導）兩種括號', [null, '霧港']],
  ['（青嵐社記者林予安霧港8月1日電）', ['林予安', '霧港']],
  ['燈塔的一百年專題2（青嵐社記者林予安霧港3日電）', ['林予安', '霧港']],
  ['（青嵐社記者林予安台北、陳海生高雄3日電）', ['林予安、陳海生', '台北、高雄']],
  ['（青嵐社記者林予安台北、記者陳海生高雄3日電）', ['林予安、陳海生', '台北、高雄']],
  ['（青嵐社記者林予安台北、高雄3日電）', ['林予安', '台北、高雄']],
  ['（青嵐社記者林予安加州奧克蘭3日專電）', ['林予安', '加州奧克蘭']],
  ['（青嵐社記者林予加州奧克蘭3日專電）', ['林予', '加州奧克蘭']],
  ['（青嵐社記者林予安索馬利蘭首都哈爾格薩3日專電）', ['林予安', '索馬利蘭首都哈爾格薩']],
  ['（青嵐社記者 林予安 霧港 3日電）', ['林予安', '霧港']],
  ['（青嵐社記者歐陽予安台北3日電）', ['歐陽予安', '台北']],
  ['（青嵐社實習記者林予安台北3日電）', ['林予安', '台北']],
  ['（青嵐社編譯林予安台北3日電）', ['林予安', '台北']],
  ['（特派員看島嶼（青嵐社記者林予安霧港3日電）', ['林予安', '霧港']],
  ['青嵐社駐霧港特派員林予安／8月5日', null],
  ['（青嵐社網站7日電）', null],
  ['（青嵐社）', null],
  ['（別家社記者林予安霧港3日電）', null],
  ['燈塔（青嵐社記者林予安霧港3日電）', null],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('a source without agencies has no dateline that names one', () => {
  expect(datelinePattern('^（(?:{agency})', [])).toBeNull();
});

test('an agency may be named with signs that mean something in patterns', () => {
  expect(datelinePattern('^{agency}$', ['A.B (C)'])?.test('A.B (C)')).toBe(true);
});
