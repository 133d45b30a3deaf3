/**
 * Those who carry out a build's tasks: a process for each task up to one a core, or this process alone where there is
 * little to do.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { taskRunner } from './runTask.ts';
import type { RunTask, TaskKind, Tasks, WorkerSetup } from './tasks.ts';
import type { FromWorker, ToWorker } from './worker.ts';

export interface Pool {
  /** Number of processes besides this one. */
  readonly size: number;
  readonly run: RunTask;
  /** Has what a kind of task needs loaded before the first comes. */
  preload(kind: TaskKind): void;
  close(): void;
}

export type PoolSetup = Omit<WorkerSetup, 'number'>;

/** Below this many posts to read or pages to render, other processes cost more than they bring. */
export const minPoolWork = 300;

/** Asks for hands, for a number of posts or pages in so many tasks. Who was hired stays until the work is done. */
export type AcquirePool = (work: number, tasks: number) => Pool;

/** Does a piece of work with as many hands as it turns out to need, and sends them home at its end. */
export async function withPools<T>(setup: PoolSetup, work: (acquire: AcquirePool) => Promise<T>): Promise<T> {
  const pools: Pool[] = [];
  const acquire: AcquirePool = (size, tasks) => {
    const wanted = size < minPoolWork ? 0 : Math.min(tasks, availableParallelism());
    const known = pools.find(({ size: own }) => (wanted === 0 ? own === 0 : own >= wanted));
    if (known !== undefined) return known;
    const pool = wanted === 0 ? inProcessPool(setup) : processPool(setup, wanted);
    pools.push(pool);
    return pool;
  };
  try {
    return await work(acquire);
  } finally {
    for (const pool of pools) pool.close();
  }
}

/** This process alone: starting others takes about half a second each. */
function inProcessPool(setup: PoolSetup): Pool {
  const runner = taskRunner({ ...setup, number: 0 });
  return { size: 0, run: runner.run, preload: () => undefined, close: runner.close };
}

interface Waiting extends Answer {
  readonly kind: TaskKind;
  readonly given: Tasks[TaskKind]['given'];
}

interface Answer {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** Processes of their own. Tasks are handed out in the order in which they come, to whoever is free. */
function processPool(setup: PoolSetup, size: number): Pool {
  const waiting: Waiting[] = [];
  const idle: ChildProcess[] = [];
  const busy = new Map<ChildProcess, Answer>();
  let broken: Error | null = null;
  let closed = false;

  const assign = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.shift()!;
      const { kind, given, ...answer } = waiting.shift()!;
      // what was sent is let go: a task may hold megabytes
      busy.set(worker, answer);
      worker.send({ task: 0, kind, given } satisfies ToWorker);
    }
  };
  const failAll = (error: Error): void => {
    broken ??= error;
    for (const task of [...busy.values(), ...waiting.splice(0)]) task.reject(error);
    busy.clear();
  };

  const workers = Array.from({ length: size }, (_, number) => {
    const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)), { serialization: 'advanced' });
    worker.send({ setup: { ...setup, number } } satisfies ToWorker);
    worker.on('message', (message: FromWorker) => {
      const task = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      if ('error' in message) task?.reject(new Error(message.error));
      else task?.resolve(message.result as never);
      assign();
    });
    worker.on('exit', (code, signal) => {
      if (!closed) failAll(new Error(`a worker process ended (${signal ?? code}) before its work was done`));
    });
    idle.push(worker);
    return worker;
  });

  return {
    size,
    run: (kind, given) =>
      new Promise((resolve, reject) => {
        if (broken) {
          reject(broken);
          return;
        }
        waiting.push({ kind, given, resolve, reject });
        assign();
      }),
    preload(kind) {
      for (const worker of workers) worker.send({ ready: kind } satisfies ToWorker);
    },
    close() {
      closed = true;
      for (const worker of workers) if (worker.connected) worker.disconnect();
    },
  };
}
