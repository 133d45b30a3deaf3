/** gzip whose bytes depend on nothing but the content. */
import { gzipSync } from 'node:zlib';
import { pagefindSignature } from '../format/pagefindFormat.ts';

/** RFC 1952, 2.3: the byte that names the operating system, and the value for `unknown`. */
const systemByte = 9;
const unknownSystem = 255;

/** More memory instead of more effort: on chunks smaller than level 9 with the usual memory, in three quarters of the time. */
const options = { level: 6, memLevel: 9 };

/** Node writes no time into the header, but the system it runs on. */
export function compress(content: Uint8Array): Uint8Array {
  const bytes = gzipSync(content, options);
  bytes[systemByte] = unknownSystem;
  return bytes;
}

/** Puts Pagefind's signature before a content, as all of its files have it. */
export function sign(content: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(pagefindSignature), content]);
}
