import { embedNames, escapeText, unescapeText } from '../clean/writeHtml.ts';
import type { EmbedKind, SafeHtml } from '../types.ts';

/**
 * Puts words where cleaning wrote only what kind of thing a link leads to.
 *
 * @param nameOf - what the site calls it, as text; the host is given where nothing else is known
 * @example nameEmbeds('<a …><!--embed youtube-video--></a>', () => 'YouTube video') // '<a …>YouTube video</a>'
 */
export const nameEmbeds = (html: SafeHtml, nameOf: (kind: EmbedKind, host: string) => string): SafeHtml =>
  html.replace(embedNames, (_, kind: EmbedKind, host: string = '') =>
    escapeText(nameOf(kind, unescapeText(host))),
  ) as SafeHtml;
