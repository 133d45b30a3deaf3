import { decodeHTMLStrict } from 'entities';
import { joinLines } from './joinLines.ts';

/**
 * A headline as readers see it: entities decoded (up to twice, because 11 titles are escaped twice), runs of white
 * space folded to one space or, with a line end between Chinese characters, to nothing; `<br>` is such a line end; ends
 * trimmed. All other characters stay, including joiners and full-width forms.
 *
 * @example readTitle('  KAL&#x27;s   cartoon ') // "KAL's cartoon"
 */
export function readTitle(text: string): string {
  const once = decodeHTMLStrict(text);
  const decoded = /&(?:#\d+|#x[\da-f]+|amp|quot|lt|gt|nbsp);/i.test(once) ? decodeHTMLStrict(once) : once;
  return joinLines(decoded.replace(/<br\s*\/?>/gi, '\n'))
    .replace(/\s+/g, ' ')
    .trim();
}
