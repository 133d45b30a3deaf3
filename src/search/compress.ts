/** gzip whose bytes depend on nothing but the content. */
import { gzipSync } from 'node:zlib';
import { pagefindSignature } from './pagefindFormat.ts';

/** RFC 1952, 2.3: the byte that names the operating system, and the value for `unknown`. */
const systemByte = 9;
const unknownSystem = 255;

/** Node writes no time into the header, but the system it runs on. */
export function compress(content: Uint8Array): Uint8Array {
  const bytes = gzipSync(content, { level: 9 });
  bytes[systemByte] = unknownSystem;
  return bytes;
}

/** Puts Pagefind's signature before a content, as all of its files have it. */
export function sign(content: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(pagefindSignature), content]);
}
