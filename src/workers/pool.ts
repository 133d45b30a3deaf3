/**
 * Pools that run a build's tasks: in worker threads, as many as there are cores, or in this thread if there is little
 * to do. Threads share nothing with each other but files.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { packagedUrl } from '../packaged.ts';
import { taskRunner } from './runTask.ts';
import type { RunTask, TaskKind, WorkerRequest, WorkerSetup } from './tasks.ts';

export interface Pool {
  /** How many tasks run at once. */
  readonly size: number;
  readonly run: RunTask;
  /** Makes a worker load what a kind of task needs, before the first task of that kind. */
  preload(kind: TaskKind): void;
}

/** Gives the pool for an amount of work: the number of posts to read or pages to render. */
export type AcquirePool = (work: number) => Pool;

/** For fewer posts to read or pages to render, starting threads takes more time than it saves. */
export const minPoolWork = 300;

/** Does some work with pools of workers, which are started when they are needed and ended with the work. */
export async function withPools<T>(setup: WorkerSetup, work: (acquire: AcquirePool) => Promise<T>): Promise<T> {
  const here = inProcessPool(setup);
  let workers: Promise<Piscina> | null = null;
  const threads = threadPool(() => (workers ??= startWorkers(setup)));
  try {
    return await work((size) => (size < minPoolWork ? here : threads));
  } finally {
    here.close();
    await (workers as Promise<Piscina> | null)?.then((started) => started.destroy());
  }
}

function inProcessPool(setup: WorkerSetup): Pool & { close(): void } {
  const runner = taskRunner(setup, 0);
  return { size: 1, run: runner.run, preload: () => undefined, close: runner.close };
}

async function startWorkers(workerData: WorkerSetup): Promise<Piscina> {
  const { Piscina: Workers } = await import('piscina');
  return new Workers({
    filename: fileURLToPath(packagedUrl('worker.js')),
    workerData,
    minThreads: 0,
    maxThreads: availableParallelism(),
    idleTimeout: Infinity,
    atomics: 'disabled',
  });
}

const threadPool = (workers: () => Promise<Piscina>): Pool => ({
  size: availableParallelism(),
  run: async (kind, given) => (await workers()).run({ kind, given } satisfies WorkerRequest),
  // If loading fails, the first task that needs it reports the error.
  preload: (kind) =>
    void workers()
      .then((started) => started.run({ preload: kind } satisfies WorkerRequest))
      .catch(() => undefined),
});
