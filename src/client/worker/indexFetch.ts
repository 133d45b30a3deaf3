/** Reads files of the index, and counts what they weigh. */
import { gunzipSync } from 'fflate';
import { pagefindSignature } from '../../search/format/pagefindFormat.ts';

type Fetch = typeof globalThis.fetch;
type Bytes = Uint8Array<ArrayBuffer>;

export interface IndexFetch {
  /**
   * Reads a gzipped file.
   *
   * @throws if it could not be read
   */
  read(url: string): Promise<Bytes>;
  /**
   * Reads a file in Pagefind's format, and gives what comes after the signature.
   *
   * @throws if it could not be read, or is something else
   */
  readSigned(url: string): Promise<Bytes>;
  /** Bytes received, as sent. */
  readonly bytes: number;
}

export function createIndexFetch(serverFetch: Fetch): IndexFetch {
  let bytes = 0;

  const read = async (url: string): Promise<Bytes> => {
    const response = await serverFetch(url);
    if (!response.ok) throw new Error(`${response.status} for ${url}`);
    const received = new Uint8Array(await response.arrayBuffer());
    bytes += received.length;
    return decompress(received);
  };

  return {
    read,
    readSigned: async (url) => {
      const content = await read(url);
      // Some servers answer a missing file with a page and status 200.
      if (new TextDecoder().decode(content.subarray(0, pagefindSignature.length)) !== pagefindSignature)
        throw new Error(`${url} is no file of Pagefind`);
      return content.subarray(pagefindSignature.length);
    },
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
