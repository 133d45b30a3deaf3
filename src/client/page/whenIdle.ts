/** Runs some work when the browser has nothing more urgent to do, at the latest after this time. */
const patienceMs = 100;

export function whenIdle(work: () => void): void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: patienceMs });
  else setTimeout(work, 0);
}
