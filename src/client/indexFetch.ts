/**
 * The `fetch` that Pagefind is given. Pagefind swallows the failure of a chunk and then answers as if its words were
 * nowhere. So it asks for nothing that is not there yet: every file is read before, or made here.
 */
import { gunzipSync } from 'fflate';
import { pagefindSignature, pagefindWasm } from '../search/pagefindFormat.ts';

type Fetch = typeof globalThis.fetch;
type Bytes = Uint8Array<ArrayBuffer>;

export interface IndexFetch {
  readonly fetch: Fetch;
  /** Reads a gzipped file of the index that is not Pagefind's. */
  read(url: string): Promise<Bytes>;
  /** Reads the engine now, so that Pagefind's request for it cannot fail. */
  readEngine(): Promise<void>;
  /** Reads a file of Pagefind's, signature and all. */
  readSigned(url: string): Promise<Bytes>;
  /** What Pagefind gets when it asks for an address, once. */
  offer(url: string, content: Bytes | Blob | string): void;
  /** Bytes received, as sent. */
  readonly bytes: number;
}

/** @param indexUrl - of the index folder, with a slash at the end */
export function createIndexFetch(indexUrl: string, serverFetch: Fetch): IndexFetch {
  const offered = new Map<string, Bytes | Blob | string>();
  let bytes = 0;
  let wasm: Promise<Bytes> | undefined;

  const read = async (url: string): Promise<Bytes> => {
    const response = await serverFetch(url);
    if (!response.ok) throw new Error(`${response.status} for ${url}`);
    const received = new Uint8Array(await response.arrayBuffer());
    bytes += received.length;
    return decompress(received);
  };

  /** Some servers answer a missing file with a page and status 200. */
  const readSigned = async (url: string): Promise<Bytes> => {
    const content = await read(url);
    if (new TextDecoder().decode(content.subarray(0, pagefindSignature.length)) !== pagefindSignature) throw new Error(`${url} is no file of Pagefind`);
    return content;
  };

  /** Every instance asks for it under an address of its own; all share one. */
  const readWasm = (): Promise<Bytes> => {
    wasm ??= readSigned(`${indexUrl}${pagefindWasm}`);
    wasm.catch(() => (wasm = undefined));
    return wasm;
  };

  const answer = async (url: string): Promise<Response> => {
    if (url.endsWith(`/${pagefindWasm}`)) return new Response(await readWasm());
    const content = offered.get(url);
    offered.delete(url);
    if (content === undefined) throw new Error(`nothing is offered for ${url}`);
    return new Response(content);
  };

  return {
    fetch: async (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      return url.startsWith(indexUrl) ? answer(url.split('?')[0] ?? url) : serverFetch(input, init);
    },
    read,
    readEngine: async () => void (await readWasm()),
    readSigned,
    offer: (url, content) => void offered.set(url, content),
    get bytes() {
      return bytes;
    },
  };
}

/** The browser's own inflate is a stream: for a file of 2 KB its way there and back takes longer than the work. */
function decompress(received: Bytes): Bytes {
  // A server that knows gzip may have declared it, and the browser undone it.
  const gzipped = received[0] === 0x1f && received[1] === 0x8b;
  return gzipped ? gunzipSync(received) : received;
}
