/** Called with the number of items of a stage that were done since the last call, and the number of all its items. */
export type Progress = (stage: string, done: number, total: number) => void;

/** Shows nothing. */
export const noProgress: Progress = () => undefined;

/** Lines for each long stage, where there is no terminal. */
const linesInStage = 10;
const longStage = 5_000;

const barChars = 30;

/**
 * Shows progress on the error stream: a bar on a terminal, plain lines elsewhere.
 *
 * @param isTerminal - whether lines can be written over
 */
export function showProgress(write: (text: string) => void, isTerminal: boolean): Progress {
  const counts = new Map<string, number>();
  return (stage, done, total) => {
    const before = counts.get(stage) ?? 0;
    const now = before + done;
    counts.set(stage, now);
    if (isTerminal) {
      const filled = Math.round((now / total) * barChars);
      const bar = '█'.repeat(filled) + '·'.repeat(barChars - filled);
      write(`\r${stage.padEnd(7)} ${bar} ${now} of ${total}${now >= total ? '\u001b[K\n' : ''}`);
    } else if (
      total >= longStage &&
      Math.floor((now / total) * linesInStage) > Math.floor((before / total) * linesInStage)
    ) {
      write(`${stage}: ${now} of ${total}\n`);
    }
  };
}
