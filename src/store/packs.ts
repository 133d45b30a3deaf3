/**
 * Packs: files with records and texts of posts, one JSON line each. Lines are appended, and read by their position. A
 * file for each article would take more time than the article itself (`docs/decisions/store.md`).
 */
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** The position of a line. */
export interface PackRef {
  /** Number of the pack. */
  readonly pack: number;
  readonly offset: number;
  readonly length: number;
}

export interface PackWriter {
  /** @param json - what `JSON.stringify` gives: without a line break */
  append(json: string): PackRef;
  /** Writes what was appended, so that it can be read. */
  flush(): void;
  close(): void;
}

const fileOf = (folder: string, pack: number): string => join(folder, `${pack}.jsonl`);

/** This much is collected before it is written. */
const blockBytes = 1 << 20;

/** Opens a pack for one process to append to. Lines that a killed build left at its end are never referred to. */
export function openPack(folder: string, pack: number): PackWriter {
  mkdirSync(folder, { recursive: true });
  const descriptor = openSync(fileOf(folder, pack), 'a');
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let offset = fstatSync(descriptor).size;
  const flush = (): void => {
    if (waitingBytes > 0) writeSync(descriptor, Buffer.concat(waiting));
    waiting = [];
    waitingBytes = 0;
  };
  return {
    append(json) {
      const line = Buffer.from(`${json}\n`);
      const ref = { pack, offset, length: line.length };
      offset += line.length;
      waiting.push(line);
      waitingBytes += line.length;
      if (waitingBytes >= blockBytes) flush();
      return ref;
    },
    flush,
    close() {
      flush();
      closeSync(descriptor);
    },
  };
}

export interface PackReader {
  read(ref: PackRef): unknown;
  close(): void;
}

/** Opens packs to read lines from; each stays open until `close`. */
export function readPacks(folder: string): PackReader {
  const open = new Map<number, number>();
  return {
    read({ pack, offset, length }) {
      let descriptor = open.get(pack);
      if (descriptor === undefined) {
        descriptor = openSync(fileOf(folder, pack), 'r');
        open.set(pack, descriptor);
      }
      const bytes = Buffer.allocUnsafe(length);
      const count = readSync(descriptor, bytes, 0, length, offset);
      return JSON.parse(bytes.toString('utf8', 0, count)) as unknown;
    },
    close() {
      for (const descriptor of open.values()) closeSync(descriptor);
      open.clear();
    },
  };
}

/** Whether packs are at least as long as `ends` says. */
export const packsReach = (folder: string, ends: ReadonlyMap<number, number>): boolean =>
  [...ends].every(([pack, end]) => (statSync(fileOf(folder, pack), { throwIfNoEntry: false })?.size ?? 0) >= end);

/** Deletes packs that nothing refers to. */
export function dropPacks(folder: string, isUsed: (pack: number) => boolean): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!isUsed(Number.parseInt(name, 10))) rmSync(join(folder, name), { force: true });
}
