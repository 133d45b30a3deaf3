/** Reads files of the index, and counts their bytes. */
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
   * Reads a file in Pagefind's format.
   *
   * @returns the content after the signature
   * @throws if it could not be read, or is not in that format
   */
  readSigned(url: string): Promise<Bytes>;
  /** Bytes downloaded. */
  readonly bytes: number;
}

/** @param serverFetch - reads a file from the server */
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
        throw new Error(`${url} is not a file of Pagefind`);
      return content.subarray(pagefindSignature.length);
    },
    get bytes() {
      return bytes;
    },
  };
}

/** Not with DecompressionStream: for a file of 2 KB, the detour through a stream takes longer than the work. */
function decompress(received: Bytes): Bytes {
  // If the server declared the compression, the browser has undone it already.
  const gzipped = received[0] === 0x1f && received[1] === 0x8b;
  return gzipped ? gunzipSync(received) : received;
}
