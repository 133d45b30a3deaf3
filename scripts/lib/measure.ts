import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

export interface Measured {
  readonly seconds: number;
  /** Peak resident memory of the largest process that the command started, in MB; 0 where /proc is missing. */
  readonly peakMb: number;
  readonly exitCode: number | null;
  readonly output: string;
}

const sampleMs = 50;

/** Runs a command to its end, and measures its time and the memory of all its processes. */
export function measure(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, { detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  child.stdout.on('data', (text: Buffer) => output.push(text.toString()));
  child.stderr.on('data', (text: Buffer) => output.push(text.toString()));
  let peakKb = 0;
  const timer = setInterval(() => {
    peakKb = Math.max(peakKb, ...processesOf(child.pid!).map(peakOf));
  }, sampleMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearInterval(timer);
      resolve({
        seconds: (performance.now() - start) / 1000,
        peakMb: Math.round(peakKb / 1024),
        exitCode,
        output: output.join(''),
      });
    });
  });
}

/** Processes of the session that the command leads. */
function processesOf(session: number): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => sessionOf(pid) === session);
  } catch {
    return [];
  }
}

/** Field 6 of `/proc/N/stat`, counted after the command's name, which may hold anything. */
function sessionOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3]);
  } catch {
    return -1;
  }
}

function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
