/** Describes in words how a search ended. */
import type { FromWorker } from '../messages.ts';
import { searchWords } from '../words/search.ts';

/** The messages that end a search. */
export type EndMessage = FromWorker & { readonly type: 'done' | 'unavailable' };

export interface Ending {
  readonly state: 'done' | 'failed';
  /** Read aloud. */
  readonly text: string;
  /** Shown above the hits if they are not all: why, and how to go on. */
  readonly notice: { readonly text: string; readonly way: 'go-on' | 'retry' } | null;
}

/**
 * @param total - hits found
 * @param online - whether the browser thinks that it has a network
 * @example describeEnding(stoppedAt('2021-01-01'), 3, '渡輪', true).text // 找到 3 篇。已停止，只找了2021年1月1日。
 */
export function describeEnding(message: EndMessage, total: number, query: string, online: boolean): Ending {
  if (message.type === 'unavailable') {
    const text = online ? searchWords.unavailable : searchWords.offline;
    return { state: 'failed', text, notice: { text, way: 'retry' } };
  }
  const { stopped, searched, failed } = message;
  if (stopped) {
    const text = searchWords.stopped(searched && searchWords.span(searched.firstDay, searched.lastDay));
    return {
      state: 'done',
      text: `${searchWords.found(total)}${searchWords.fullStop}${text}`,
      notice: { text, way: 'go-on' },
    };
  }
  if (failed.length > 0) {
    const text = searchWords.failed(failed.map(({ firstDay, lastDay }) => searchWords.span(firstDay, lastDay)));
    return {
      state: 'failed',
      text: `${searchWords.found(total)}${searchWords.fullStop}${text}`,
      notice: { text, way: 'retry' },
    };
  }
  return { state: 'done', text: total === 0 ? searchWords.noneFits(query) : searchWords.found(total), notice: null };
}
