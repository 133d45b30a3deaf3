import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface FolderServer {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** A plain static file server on loopback, such as any host is: no compression, no cache headers. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = createServer(sirv(folder));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
