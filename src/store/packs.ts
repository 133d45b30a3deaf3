/**
 * Packs: files to which texts of articles are appended, one JSON line each, and from which they are read by position.
 * One file for each article would cost more time than the articles (`docs/decisions/store.md`).
 */
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Where a text lies. */
export interface TextRef {
  /** File name in the pack folder. */
  readonly pack: string;
  readonly offset: number;
  readonly length: number;
}

export interface PackWriter {
  append(value: unknown): TextRef;
  /** What was appended can be read from now on. */
  flush(): void;
  close(): void;
}

/** How much is gathered before it is written. */
const blockBytes = 1 << 20;

/** Opens a pack for appending; one process at a time may. What a killed build left at its end is never referred to. */
export function openPack(folder: string, pack: string): PackWriter {
  mkdirSync(folder, { recursive: true });
  const descriptor = openSync(join(folder, pack), 'a');
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let offset = fstatSync(descriptor).size;
  const flush = (): void => {
    if (waitingBytes > 0) writeSync(descriptor, Buffer.concat(waiting));
    waiting = [];
    waitingBytes = 0;
  };
  return {
    append(value) {
      const line = Buffer.from(`${JSON.stringify(value)}\n`);
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
  read(ref: TextRef): unknown;
  close(): void;
}

/** Reads texts back; keeps the packs it has met open until `close`. */
export function readPacks(folder: string): PackReader {
  const open = new Map<string, number>();
  return {
    read(ref) {
      let descriptor = open.get(ref.pack);
      if (descriptor === undefined) {
        descriptor = openSync(join(folder, ref.pack), 'r');
        open.set(ref.pack, descriptor);
      }
      const bytes = Buffer.allocUnsafe(ref.length);
      const count = readSync(descriptor, bytes, 0, ref.length, ref.offset);
      return JSON.parse(bytes.toString('utf8', 0, count)) as unknown;
    },
    close() {
      for (const descriptor of open.values()) closeSync(descriptor);
      open.clear();
    },
  };
}
