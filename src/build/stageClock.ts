import { performance } from 'node:perf_hooks';

/** Seconds of each stage, for the report only. */
export interface StageClock {
  /** Ends the stage that has been running since the last lap. */
  readonly lap: (stage: string) => void;
  readonly stages: () => readonly { readonly stage: string; readonly seconds: number }[];
}

export function startClock(): StageClock {
  let since = performance.now();
  const stages: { stage: string; seconds: number }[] = [];
  return {
    lap(stage) {
      const now = performance.now();
      stages.push({ stage, seconds: (now - since) / 1000 });
      since = now;
    },
    stages: () => stages,
  };
}
