import { gunzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { getPagefindEngine } from '../../../scripts/package/getPagefindEngine.ts';
import { startPagefind, type PagefindEngine } from '../../../src/client/worker/pagefindEngine.ts';
import { CborWriter } from '../../../src/search/format/cbor.ts';
import { pagefindSignature } from '../../../src/search/format/pagefindFormat.ts';

let engine: PagefindEngine;
beforeAll(async () => {
  const { bytes } = await getPagefindEngine();
  engine = await startPagefind(new Uint8Array(gunzipSync(bytes)).slice(pagefindSignature.length));
});

/** A chunk with one word that every third document has at positions 7 and 1,000. */
function chunkWith(word: string, documents: number): Uint8Array {
  const cbor = new CborWriter();
  for (const length of [1, 1, 3]) cbor.array(length);
  cbor.ascii(word);
  cbor.array(Math.ceil(documents / 3));
  for (let document = 0; document < documents; document += 3) {
    cbor.array(3);
    cbor.unsigned(Math.min(document, 3));
    cbor.array(2);
    cbor.unsigned(7);
    cbor.unsigned(993);
    cbor.array(0);
  }
  cbor.array(0);
  return cbor.take();
}

test('a word is found in all its documents, at all its positions', () => {
  const index = engine.open(30_000);
  index.load(chunkWith('0j0b0p27', 30_000));
  const found = index.find('0j0b0p27');
  expect([...found.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 10_000 }, (_, at) => at * 3));
  expect(new Set([...found.values()].map(String))).toEqual(new Set(['7,1000']));
  expect(index.find('0j0b0p28').size).toBe(0);
});

test('indexes know nothing of each other', () => {
  const [one, other] = [engine.open(9), engine.open(9)];
  one.load(chunkWith('0j0b0p27', 9));
  expect([one, other].map((index) => index.find('0j0b0p27').size)).toEqual([3, 0]);
});

test('what is not a chunk is refused, and its index gives no wrong answers afterwards', () => {
  const [broken, whole] = [engine.open(9), engine.open(9)];
  whole.load(chunkWith('0j0b0p27', 9));
  expect(() => broken.load(new TextEncoder().encode('<!doctype html>'))).toThrow('a chunk');
  expect(() => broken.find('0j0b0p27')).toThrow('a chunk');
  expect(() => broken.load(chunkWith('0j0b0p27', 9))).toThrow('a chunk');
  expect(whole.find('0j0b0p27').size).toBe(3);
});

test('a rehearsal leaves no trace', () => {
  engine.rehearse();
  expect(engine.open(3).find('x').size).toBe(0);
});
