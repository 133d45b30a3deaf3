/**
 * The FNV-1a hash of a text's UTF-16 units: quick, and the same on every machine. Not for what an attacker may choose.
 *
 * @param hash - of a text before it, to go on from
 * @returns 32 bits, not negative
 * @example fnv1a('b', fnv1a('a')) === fnv1a('ab') // true
 */
export function fnv1a(text: string, hash = 0x811c9dc5, start = 0, end = text.length): number {
  let value = hash;
  for (let index = start; index < end; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
