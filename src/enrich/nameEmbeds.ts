import { embedNames, escapeText, unescapeText } from '../clean/writeHtml.ts';
import type { EmbedKind, SafeHtml } from '../types.ts';

/**
 * Replaces the placeholders in links to embeds by words.
 *
 * @param nameOf - gives the site's name for a kind of embed, as text; `host` is set if nothing else is known
 * @example nameEmbeds('<a …><!--embed youtube-video--></a>', () => 'YouTube video') // '<a …>YouTube video</a>'
 */
export const nameEmbeds = (html: SafeHtml, nameOf: (kind: EmbedKind, host: string) => string): SafeHtml =>
  html.replace(embedNames, (_, kind: EmbedKind, host: string = '') =>
    escapeText(nameOf(kind, unescapeText(host))),
  ) as SafeHtml;
