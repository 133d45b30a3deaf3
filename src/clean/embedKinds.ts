import type { EmbedKind } from '../types.ts';

interface EmbedAddress {
  readonly host: RegExp;
  readonly path?: RegExp;
  readonly kind: EmbedKind;
}

/** Kinds by address; the first that fits is taken. */
const embedAddresses: readonly EmbedAddress[] = [
  { host: /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/, kind: 'youtube-video' },
  { host: /(?:^|\.)facebook\.com$/, path: /\/videos?\b/, kind: 'facebook-video' },
  { host: /(?:^|\.)facebook\.com$/, kind: 'facebook-post' },
  { host: /(?:^|\.)(?:twitter|x)\.com$/, kind: 'twitter-post' },
  { host: /(?:^|\.)instagram\.com$/, kind: 'instagram-post' },
  { host: /(?:^|\.)infogram\.com$/, kind: 'infogram-chart' },
  { host: /^tmsnrt\.rs$/, kind: 'reuters-chart' },
  { host: /(?:^|\.)flourish\.studio$/, kind: 'flourish-chart' },
  { host: /(?:^|\.)gettyimages\.com$/, kind: 'getty-picture' },
  { host: /(?:^|\.)vimeo\.com$/, kind: 'vimeo-video' },
  { host: /(?:^|\.)google\.com$/, path: /^\/maps/, kind: 'google-map' },
  { host: /^docs\.google\.com$/, kind: 'google-document' },
  { host: /(?:^|\.)slideshare\.net$/, kind: 'slideshare-slides' },
  { host: /(?:^|\.)(?:acast\.com|soundcloud\.com|spotify\.com)$/, kind: 'audio' },
  { host: /./, path: /\.(?:mp4|m4v|ogv|webm|mov|m3u8)$/i, kind: 'video' },
  { host: /./, path: /\.(?:mp3|m4a|ogg|oga|wav|aac)$/i, kind: 'audio' },
];

/**
 * What kind of thing is at the address of an embed.
 *
 * @param url - absolute
 * @example toEmbedKind('https://www.youtube.com/watch?v=8qW4j_zy1D8') // 'youtube-video'
 */
export function toEmbedKind(url: string): EmbedKind {
  const { hostname, pathname } = new URL(url);
  const known = embedAddresses.find(({ host, path }) => host.test(hostname) && path?.test(pathname) !== false);
  return known?.kind ?? 'other';
}

/**
 * Turns the address of a player into that of the page that a reader can open.
 *
 * @example toPublicPage('https://www.youtube.com/embed/8qW4j_zy1D8')
 * // 'https://www.youtube.com/watch?v=8qW4j_zy1D8'
 */
export function toPublicPage(url: string): string {
  const { hostname, pathname, searchParams } = new URL(url);
  const video = /^\/embed\/([\w-]{6,20})$/.exec(pathname)?.[1];
  if (video && video !== 'videoseries' && /(?:^|\.)youtube(?:-nocookie)?\.com$/.test(hostname))
    return `https://www.youtube.com/watch?v=${video}`;
  // Facebook's players name the post in a parameter (270 files)
  const inner =
    /(?:^|\.)facebook\.com$/.test(hostname) && pathname.startsWith('/plugins/') ? searchParams.get('href') : null;
  return inner !== null && /^https:\/\//.test(inner) && URL.canParse(inner) ? new URL(inner).href : url;
}
