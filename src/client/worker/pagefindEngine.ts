/**
 * Pagefind's engine: its WebAssembly, unchanged, without its script. That script decides by itself which files it reads
 * and when; if one fails, it answers as if its words were nowhere; and it starts again for every part of an index. The
 * interface of the engine is that of wasm-bindgen: a text or bytes go in as pointer and length of memory that the
 * engine has allocated and then owns; a text comes out as pointer and length of memory that we must free.
 */
import { CborWriter } from '../../search/format/cbor.ts';
import { pageIndex, pageName, pagefindVersion } from '../../search/format/pagefindFormat.ts';

/** For each document with a token, its positions; empty for one character that is not in the title. */
export type TokenPositions = ReadonlyMap<number, readonly number[]>;

export interface PagefindEngine {
  /** @param count - documents of the index */
  open(count: number): PagefindIndex;
  /** Makes the browser compile the engine's code, so that the first query need not wait for it: 15 ms. */
  rehearse(): void;
}

/** The index of a shard, with those of its chunks that were loaded. */
export interface PagefindIndex {
  /**
   * @param chunk - content of a `.pf_index`, without the signature
   * @throws if it is something else; after that, every call throws
   */
  load(chunk: Uint8Array): void;
  /** @param token - its chunk must be loaded */
  find(token: string): TokenPositions;
}

/** A type alias and not an interface, so that it is a kind of `WebAssembly.Exports`. */
type Exports = {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (length: number, align: number) => number;
  readonly __wbindgen_free: (pointer: number, length: number, align: number) => void;
  readonly init_pagefind: (pointer: number, length: number) => number;
  readonly set_ranking_weights: (index: number, pointer: number, length: number) => number;
  readonly load_index_chunk: (index: number, pointer: number, length: number) => number;
  /** Query as Pagefind normalises it and as typed, filters as JSON, sort, whether quoted, whether accents count. */
  readonly search: (index: number, ...texts: readonly number[]) => readonly [pointer: number, length: number];
};

/** The parts of Pagefind's answer that we use. */
interface Answer {
  readonly results: readonly {
    /** Page. */
    readonly p: string;
    /** Locations. */
    readonly l: readonly { readonly l: number }[];
  }[];
}

/** @param wasm - content of `wasm.unknown.pagefind`, without the signature */
export async function startPagefind(wasm: Uint8Array<ArrayBuffer>): Promise<PagefindEngine> {
  // The only function that it imports prepares a table for JavaScript objects; we never pass it one.
  const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => undefined } };
  const { instance } = await WebAssembly.instantiate(wasm, imports);
  const engine = instance.exports as Exports;
  engine.__wbindgen_start();

  const give = (bytes: Uint8Array): [pointer: number, length: number] => {
    const pointer = engine.__wbindgen_malloc(bytes.length, 1) >>> 0;
    // A new view each time: when the memory grows, earlier views become invalid.
    new Uint8Array(engine.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length];
  };
  const giveText = (text: string): [pointer: number, length: number] => give(new TextEncoder().encode(text));
  const takeText = ([pointer, length]: readonly [number, number]): string => {
    const text = new TextDecoder().decode(new Uint8Array(engine.memory.buffer, pointer >>> 0, length));
    engine.__wbindgen_free(pointer, length, 1);
    return text;
  };

  const open = (count: number): PagefindIndex => {
    const opened = orThrow(engine.init_pagefind(...give(metadataOf(count))), 'metadata');
    let index = orThrow(engine.set_ranking_weights(opened, ...giveText(ranking)), 'weights');
    return {
      load: (chunk) => {
        orThrow(index, 'a chunk');
        // Zero if it was refused: then the engine has dropped the whole index.
        index = engine.load_index_chunk(index, ...give(chunk)) >>> 0;
        orThrow(index, 'a chunk');
      },
      find: (token) => {
        orThrow(index, 'a chunk');
        const { results } = JSON.parse(
          takeText(
            engine.search(index, ...giveText(token), ...giveText(token), ...giveText('{}'), ...giveText(''), 0, 0),
          ),
        ) as Answer;
        return new Map(
          results.map(({ p: page, l: locations }) => [pageIndex(page), locations.map(({ l: location }) => location)]),
        );
      },
    };
  };

  return {
    open,
    rehearse: () => {
      const index = open(rehearsedDocuments);
      index.load(chunkOf(rehearsedWord, rehearsedDocuments));
      index.find(rehearsedWord);
    },
  };
}

/**
 * Scores are not used. With these weights they are round numbers, and a word in 10,000 documents takes half the time:
 * the answer is shorter.
 */
const ranking = JSON.stringify({
  term_similarity: 0,
  page_length: 0,
  term_saturation: 0,
  term_frequency: 1,
  diacritic_similarity: 0,
});

const rehearsedWord = 'x';
const rehearsedDocuments = 300;

/** A chunk with one word, which stands at the start of every document. */
function chunkOf(word: string, documents: number): Uint8Array {
  const cbor = new CborWriter();
  for (const length of [1, 1, 2]) cbor.array(length);
  cbor.ascii(word);
  cbor.array(documents);
  for (let document = 0; document < documents; document += 1) {
    cbor.array(2);
    cbor.unsigned(Math.min(document, 1));
    cbor.array(1);
    cbor.unsigned(0);
  }
  return cbor.take();
}

/** The engine returns a null pointer for something that it does not understand. */
function orThrow(index: number, what: string): number {
  if (index === 0) throw new Error(`Pagefind does not understand ${what}`);
  return index >>> 0;
}

/**
 * Pagefind's metadata of an index: `[version, [[page, words, group] …], [[from, to, chunk] …], [filters], [sorts],
 * [metadata fields]]`. It has no chunks, because a token itself says which chunk it is in, and the number of words is
 * always 1, because Pagefind only ranks by it.
 */
function metadataOf(count: number): Uint8Array {
  const cbor = new CborWriter();
  cbor.array(6);
  cbor.ascii(pagefindVersion);
  cbor.array(count);
  for (let index = 0; index < count; index += 1) {
    cbor.array(3);
    cbor.ascii(pageName(index));
    cbor.unsigned(1);
    cbor.ascii('');
  }
  for (const _ of ['chunks', 'filters', 'sorts', 'fields']) cbor.array(0);
  return cbor.take();
}
