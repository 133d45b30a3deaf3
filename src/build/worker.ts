/** A worker process: told its setup, then given one task after another over the channel to its parent. */
import { taskPerformer } from './performTask.ts';
import type { TaskKind, Tasks, WorkerSetup } from './tasks.ts';

export type ToWorker =
  | { readonly setup: WorkerSetup }
  | { readonly ready: TaskKind }
  | { readonly task: number; readonly kind: TaskKind; readonly given: Tasks[TaskKind]['given'] };
export type FromWorker =
  | { readonly task: number; readonly result: Tasks[TaskKind]['result'] }
  | { readonly task: number; readonly error: string };

let performer: ReturnType<typeof taskPerformer> | null = null;

process.on('message', (message: ToWorker) => {
  if ('setup' in message) {
    performer = taskPerformer(message.setup);
    return;
  }
  if ('ready' in message) {
    // What cannot be loaded is told by the first task that needs it.
    performer!.getReady(message.ready).catch(() => undefined);
    return;
  }
  const { task, kind, given } = message;
  performer!.perform(kind, given as never).then(
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
