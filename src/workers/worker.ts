/** A worker thread, which runs one task after another. */
import { threadId } from 'node:worker_threads';
import { workerData } from 'piscina';
import { taskRunner } from './runTask.ts';
import type { WorkerRequest, WorkerSetup } from './tasks.ts';

const runner = taskRunner(workerData as WorkerSetup, threadId);

export default function answer(request: WorkerRequest): Promise<unknown> {
  if ('preload' in request) return runner.preload(request.preload);
  return runner.run(request.kind, request.given);
}
