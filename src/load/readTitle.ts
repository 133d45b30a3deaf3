import { decodeHTMLStrict } from 'entities';

/**
 * A headline as readers shall see it: entities decoded (twice at most: 11 titles are escaped twice), white space runs
 * folded to one space, ends trimmed. Letters stay as they are, joiners and full-width forms too.
 *
 * @example readTitle('  KAL&#x27;s   cartoon ') // "KAL's cartoon"
 */
export function readTitle(text: string): string {
  const once = decodeHTMLStrict(text);
  const decoded = /&(?:#\d+|#x[\da-f]+|amp|quot|lt|gt|nbsp);/i.test(once) ? decodeHTMLStrict(once) : once;
  return decoded.replace(/\s+/g, ' ').trim();
}
