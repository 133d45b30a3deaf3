import { describe, expect, it } from 'vitest';
import { describeEnding, type EndMessage } from '../../../src/client/page/describeEnding.ts';
import type { Day } from '../../../src/types.ts';

const day = '2021-01-01' as Day;
const span = { firstDay: day, lastDay: day };
const done: EndMessage & { readonly type: 'done' } = {
  type: 'done',
  search: 1,
  failed: [],
  stopped: false,
  searched: span,
  best: [],
  bytes: 0,
};

describe('the end of a search', () => {
  it('says how many were found, or that nothing fits', () => {
    expect(describeEnding(done, 1234, '渡輪', true)).toEqual({ state: 'done', text: '找到 1,234 篇', notice: null });
    expect(describeEnding(done, 0, '渡輪', true)).toEqual({
      state: 'done',
      text: '沒有一篇符合「渡輪」',
      notice: null,
    });
  });

  it('says how far a search came that was stopped, and offers to go on', () => {
    const { state, text, notice } = describeEnding({ ...done, stopped: true }, 3, '渡輪', true);
    expect([state, text, notice?.way]).toEqual(['done', '找到 3 篇。已停止，只找了2021年1月1日。', 'go-on']);
    expect(describeEnding({ ...done, stopped: true, searched: null }, 0, '渡輪', true).notice?.text).toBe(
      '已停止，還沒有找。',
    );
  });

  it('names what could not be read, and offers to try again', () => {
    const { state, notice } = describeEnding({ ...done, failed: [span] }, 3, '渡輪', true);
    expect([state, notice]).toEqual(['failed', { text: '2021年1月1日的索引讀不到，結果不完整。', way: 'retry' }]);
  });

  it('tells a missing network from a missing index', () => {
    expect(describeEnding({ type: 'unavailable', search: 1 }, 0, '渡輪', true).text).toBe('搜尋索引讀不到。');
    expect(describeEnding({ type: 'unavailable', search: 1 }, 0, '渡輪', false).text).toBe(
      '現在沒有網路，讀不到搜尋索引。',
    );
  });
});
