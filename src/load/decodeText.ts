/** A post's bytes as text, or why they are none. */
export type Decoded = { readonly text: string; readonly damaged: boolean } | { readonly text: null };

/** More replacement characters than this share: a picture or an archive, not a text with a torn character. */
const binaryShare = 0.02;

/**
 * Decodes UTF-8 (or UTF-16 with its mark), drops byte order mark, NUL and control characters, and makes every line end
 * a line feed: CR-only files end up in gray-matter as the name of an engine. Line feeds and tabs stay.
 *
 * @example decodeText(Buffer.from('\ufeff標題\r\n')) // { text: '標題\n', damaged: false }
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const raw = new TextDecoder(encodingOf(bytes)).decode(bytes);
  let replaced = 0;
  for (let at = raw.indexOf('\ufffd'); at !== -1; at = raw.indexOf('\ufffd', at + 1)) replaced += 1;
  if (replaced > raw.length * binaryShare) return { text: null };
  const text = raw.replace(/\r\n?/g, '\n').replace(controls, '');
  // a text may quote a replacement character as such (43 posts): only bytes that are none count as damage
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
