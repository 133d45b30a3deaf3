import { performance } from 'node:perf_hooks';

/** Seconds of each stage, for the report only. */
export interface StageTimer {
  /** Ends the stage that has been running since the last mark. */
  readonly mark: (stage: string) => void;
  readonly stages: () => readonly { readonly stage: string; readonly seconds: number }[];
}

/** Starts measuring stages; the first one begins now. */
export function startStageTimer(): StageTimer {
  let since = performance.now();
  const stages: { stage: string; seconds: number }[] = [];
  return {
    mark(stage) {
      const now = performance.now();
      stages.push({ stage, seconds: (now - since) / 1000 });
      since = now;
    },
    stages: () => stages,
  };
}
