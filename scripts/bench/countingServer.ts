import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export interface CountingServer {
  readonly url: string;
  /** Bytes of all answers between two instants, milliseconds since 1970. */
  bytesBetween(startMs: number, endMs: number): number;
  requestsBetween(startMs: number, endMs: number): number;
  forget(): void;
  close(): Promise<void>;
}

/** A static server that gzips what hosts gzip, lets nothing be cached, and notes the bytes of every answer. */
export async function countingServer(folder: string): Promise<CountingServer> {
  let sent: { atMs: number; bytes: number }[] = [];
  const gzipped = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const zipped = type === undefined ? undefined : (gzipped.get(file) ?? gzipSync(readFileSync(file), { level: 9 }));
    if (zipped !== undefined) gzipped.set(file, zipped);
    const body = zipped ?? readFileSync(file);
    sent.push({ atMs: Date.now(), bytes: body.length });
    response
      .writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': 'no-store',
        ...(zipped === undefined ? {} : { 'content-encoding': 'gzip' }),
      })
      .end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const between = (startMs: number, endMs: number) => sent.filter(({ atMs }) => atMs >= startMs && atMs <= endMs);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    bytesBetween: (startMs, endMs) => between(startMs, endMs).reduce((sum, { bytes }) => sum + bytes, 0),
    requestsBetween: (startMs, endMs) => between(startMs, endMs).length,
    forget: () => (sent = []),
    close: () => new Promise((done) => server.close(() => done())),
  };
}
