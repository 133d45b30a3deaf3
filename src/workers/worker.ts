/** A worker process: told its setup, then given one task after another over the channel to its parent. */
import { taskRunner } from './runTask.ts';
import type { TaskKind, Tasks, WorkerSetup } from './tasks.ts';

export type ToWorker =
  | { readonly setup: WorkerSetup }
  | { readonly ready: TaskKind }
  | { readonly task: number; readonly kind: TaskKind; readonly given: Tasks[TaskKind]['given'] };
export type FromWorker =
  | { readonly task: number; readonly result: Tasks[TaskKind]['result'] }
  | { readonly task: number; readonly error: string };

let runner: ReturnType<typeof taskRunner> | null = null;

process.on('message', (message: ToWorker) => {
  if ('setup' in message) {
    runner = taskRunner(message.setup);
    return;
  }
  if ('ready' in message) {
    // What cannot be loaded is told by the first task that needs it.
    runner!.preload(message.ready).catch(() => undefined);
    return;
  }
  const { task, kind, given } = message;
  runner!.run(kind, given as never).then(
    (result) => answer({ task, result }),
    (error: unknown) =>
      answer({ task, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});

/** A parent that has given up no longer listens. */
const answer = (message: FromWorker): void => {
  if (process.connected) process.send!(message);
};

process.on('disconnect', () => process.exit(0));
