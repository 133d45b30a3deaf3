/** The text of a post; null if its bytes are not text. `damaged`: some bytes could not be decoded. */
export type Decoded = { readonly text: string; readonly damaged: boolean } | { readonly text: null };

/** With a larger share of replacement characters, a file is a picture or a zip, not a text with some damage. */
const binaryShare = 0.02;

/**
 * Decodes UTF-8 (or UTF-16 with its mark), drops byte order mark, NUL and control characters, and makes every line end
 * a line feed: gray-matter would take a file with only CR for the name of an engine. Line feeds and tabs stay.
 *
 * @example decodeText(Buffer.from('\ufeff標題\r\n')) // { text: '標題\n', damaged: false }
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const raw = new TextDecoder(encodingOf(bytes)).decode(bytes);
  let replaced = 0;
  for (let at = raw.indexOf('\ufffd'); at !== -1; at = raw.indexOf('\ufffd', at + 1)) replaced += 1;
  if (replaced > raw.length * binaryShare) return { text: null };
  const text = raw.replace(/\r\n?/g, '\n').replace(controls, '');
  // a text may contain replacement characters (43 posts): only those that decoding has made are damage
  return { text, damaged: replaced > 0 && replaced > countQuoted(bytes) };
}

const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function countQuoted(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count += 1;
  }
  return count;
}
