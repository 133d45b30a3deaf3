/**
 * Packs: files to which records and texts of posts are appended, one JSON line each, and from which they are read by
 * position. One file for each article would cost more time than the articles (`docs/decisions/store.md`).
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

/** Where a line lies. */
export interface PackRef {
  /** Number of the pack. */
  readonly pack: number;
  readonly offset: number;
  readonly length: number;
}

export interface PackWriter {
  /** @param json - what `JSON.stringify` gives: without a line break */
  append(json: string): PackRef;
  /** What was appended can be read from now on. */
  flush(): void;
  close(): void;
}

const fileOf = (folder: string, pack: number): string => join(folder, `${pack}.jsonl`);

/** How much is gathered before it is written. */
const blockBytes = 1 << 20;

/** Opens a pack for appending; one process at a time may. What a killed build left at its end is never referred to. */
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

/** Reads lines back; keeps the packs it has met open until `close`. */
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

/** Whether packs reach as far as is said of them. */
export const packsReach = (folder: string, ends: ReadonlyMap<number, number>): boolean =>
  [...ends].every(([pack, end]) => (statSync(fileOf(folder, pack), { throwIfNoEntry: false })?.size ?? 0) >= end);

/** Drops packs that nothing refers to. */
export function dropPacks(folder: string, isUsed: (pack: number) => boolean): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!isUsed(Number.parseInt(name, 10))) rmSync(join(folder, name), { force: true });
}
