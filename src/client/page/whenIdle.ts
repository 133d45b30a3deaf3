const maxWaitMs = 100;

/** Runs some work when the browser has nothing more urgent to do, at the latest after 0.1 seconds. */
export function whenIdle(work: () => void): void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: maxWaitMs });
  else setTimeout(work, 0);
}
