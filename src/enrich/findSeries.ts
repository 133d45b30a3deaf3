import type { SeenTag } from '../types.ts';
import { columnNames, editorialMark } from './columnNames.ts';

/** 【一线采访】 before a headline: 1,704 Epoch and CDT posts, 141 names. */
const bracketed = /^\s*【([^【】]{2,12})】/;

/** 早安世界》, 專訪／, 长平观察： */
const prefixed = /^\s*([^》／：:|｜/]{2,8})\s*[》／：:|｜/]/;

/** 【專訪】 after a headline (21 CNA posts). */
const suffixed = /【([^【】]{2,8})】\s*$/;

/**
 * Finds the column or series that an article belongs to, in its topic box, in words that a rule took for one, or in
 * its headline; null if none of them names one. The headline is not changed.
 *
 * @example findSeries('早安世界》渡輪復航', []) // '早安世界'
 * @example findSeries('【潮間帶】渡輪復航', []) // '潮間帶'
 */
export function findSeries(title: string, tags: readonly SeenTag[]): string | null {
  const marked = tags.find(({ origin }) => origin === 'topic-box') ?? tags.find(({ origin }) => origin === 'series');
  if (marked) return marked.name;
  const inBrackets = bracketed.exec(title)?.[1]?.trim();
  if (inBrackets !== undefined && !editorialMark.test(inBrackets)) return inBrackets;
  const names = [prefixed.exec(title)?.[1]?.trim(), suffixed.exec(title)?.[1]?.trim()];
  return names.find((name) => name !== undefined && columnNames.has(name)) ?? null;
}
