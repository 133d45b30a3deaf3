/** A character of a script that writes no spaces, or a run of letters and digits of one that does: `COVID-19`, `o’clock`. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}]|(?<=[\p{L}\p{N}])['’.,-](?=[\p{L}\p{N}]))+/gu;

/**
 * Words as Chinese word processors count them: each Chinese character is one, each run of Latin letters or digits is one.
 *
 * @example countWords('金正恩搭train訪俄') // 6
 */
export const countWords = (text: string): number => text.match(word)?.length ?? 0;
