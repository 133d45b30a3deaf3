/**
 * The `fetch` that Pagefind is given. Pagefind swallows the failure of a chunk and then answers as if its words were
 * nowhere, so failures are noted here; and what is known already is answered without asking the server.
 */
import { pagefindEntry, pagefindSignature, pagefindWasm, toPagefindEntry } from '../search/pagefindFormat.ts';
import { shardFolder, type ListedShard } from '../search/shardList.ts';

type Fetch = typeof globalThis.fetch;

export interface IndexFetch {
  readonly fetch: Fetch;
  /** Reads a gzipped file of the index that is not Pagefind's. */
  readText(url: string): Promise<string>;
  /** Reads the engine now. */
  warm(): Promise<void>;
  /** Reads a file now, so that Pagefind's request for it cannot fail. */
  prefetch(url: string): Promise<void>;
  /** Tells whether a file under this address has failed since the last time. */
  takeFailure(folderUrl: string): boolean;
  /** Bytes received, as sent. */
  readonly bytes: number;
}

/** @param indexUrl - of the index folder, with a slash at the end */
export function createIndexFetch(indexUrl: string, shards: readonly ListedShard[], serverFetch: Fetch): IndexFetch {
  const entries = new Map(shards.map((shard) => [`${indexUrl}${shardFolder(shard)}${pagefindEntry}`, toPagefindEntry(shard)]));
  const prefetched = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const failed = new Set<string>();
  let bytes = 0;
  let wasm: Promise<Uint8Array<ArrayBuffer>> | undefined;

  const download = async (url: string): Promise<Uint8Array<ArrayBuffer>> => {
    const response = await serverFetch(url);
    if (!response.ok) throw new Error(`${response.status} for ${url}`);
    const received = new Uint8Array(await response.arrayBuffer());
    bytes += received.length;
    return decompress(received);
  };

  /** Some servers answer a missing file with a page and status 200. */
  const downloadSigned = async (url: string): Promise<Uint8Array<ArrayBuffer>> => {
    const content = await download(url);
    if (new TextDecoder().decode(content.subarray(0, pagefindSignature.length)) !== pagefindSignature) {
      throw new Error(`${url} is no file of Pagefind`);
    }
    return content;
  };

  /** Every shard asks for it under an address of its own; all share one. */
  const readWasm = (): Promise<Uint8Array<ArrayBuffer>> => {
    wasm ??= downloadSigned(`${indexUrl}${pagefindWasm}`);
    wasm.catch(() => (wasm = undefined));
    return wasm;
  };

  const answer = async (url: string): Promise<Response> => {
    const entry = entries.get(url.split('?')[0] ?? url);
    if (entry !== undefined) return new Response(entry);
    if (url.endsWith(`/${pagefindWasm}`)) return new Response(await readWasm());
    const ready = prefetched.get(url);
    prefetched.delete(url);
    return new Response(await (ready ?? downloadSigned(url)));
  };

  return {
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      if (!url.startsWith(indexUrl)) return serverFetch(input, init);
      try {
        return await answer(url);
      } catch (error) {
        failed.add(url);
        throw error;
      }
    },
    readText: async (url) => new TextDecoder().decode(await download(url)),
    warm: async () => void (await readWasm()),
    prefetch: async (url) => {
      const content = downloadSigned(url);
      prefetched.set(url, content);
      try {
        await content;
      } catch (error) {
        prefetched.delete(url);
        throw error;
      }
    },
    takeFailure: (folderUrl) => {
      const urls = [...failed].filter((url) => url.startsWith(folderUrl));
      for (const url of urls) failed.delete(url);
      return urls.length > 0;
    },
    get bytes() {
      return bytes;
    },
  };
}

/** The browser's own inflate is several times faster than the script that Pagefind brings. */
async function decompress(received: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // A server that knows gzip may have declared it, and the browser undone it.
  const gzipped = received[0] === 0x1f && received[1] === 0x8b;
  if (!gzipped) return received;
  const stream = new Blob([received]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
