/**
 * Those who carry out a build's tasks: as many processes as the machine has cores, or this process alone where there
 * is little to do.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { taskPerformer } from './performTask.ts';
import type { Perform, TaskKind, Tasks, WorkerSetup } from './tasks.ts';
import type { FromWorker, ToWorker } from './worker.ts';

export interface Crew {
  readonly size: number;
  readonly perform: Perform;
  close(): void;
}

export type CrewSetup = Omit<WorkerSetup, 'number'>;

/** Below this many posts to read or pages to render, other processes cost more than they bring. */
const worthACrew = 300;

/** Asks for hands, for a number of posts or pages. Who was hired stays until the work is done. */
export type Hire = (work: number) => Crew;

/** Does a piece of work with as many hands as it turns out to need, and sends them home at its end. */
export async function withCrew<T>(setup: CrewSetup, work: (hire: Hire) => Promise<T>): Promise<T> {
  const hired: Crew[] = [];
  const hire: Hire = (size) => {
    const crew = hired.at(-1);
    if (crew !== undefined && (crew.size > 1 || size < worthACrew)) return crew;
    hired.push(size < worthACrew ? hireNobody(setup) : hireCrew(setup));
    return hired.at(-1)!;
  };
  try {
    return await work(hire);
  } finally {
    for (const crew of hired) crew.close();
  }
}

/** This process alone: starting others takes about half a second each. */
function hireNobody(setup: CrewSetup): Crew {
  const performer = taskPerformer({ ...setup, number: 0 });
  return { size: 1, perform: performer.perform, close: performer.close };
}

interface Waiting {
  readonly kind: TaskKind;
  readonly given: Tasks[TaskKind]['given'];
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** One process a core. Tasks are handed out in the order in which they come, to whoever is free. */
function hireCrew(setup: CrewSetup, size: number = availableParallelism()): Crew {
  const waiting: Waiting[] = [];
  const idle: ChildProcess[] = [];
  const busy = new Map<ChildProcess, Waiting>();
  let broken: Error | null = null;

  const assign = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.shift()!;
      const task = waiting.shift()!;
      busy.set(worker, task);
      worker.send({ task: 0, kind: task.kind, given: task.given } satisfies ToWorker);
    }
  };
  const giveUp = (error: Error): void => {
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
      if (busy.has(worker)) giveUp(new Error(`a worker process ended (${signal ?? code}) before its task was done`));
    });
    idle.push(worker);
    return worker;
  });

  return {
    size,
    perform: (kind, given) =>
      new Promise((resolve, reject) => {
        if (broken) {
          reject(broken);
          return;
        }
        waiting.push({ kind, given, resolve, reject });
        assign();
      }),
    close() {
      for (const worker of workers) if (worker.connected) worker.disconnect();
    },
  };
}
