/** What a whole saved page says about itself in its head. */
import { load } from 'cheerio';
import { isWithSite } from './isWithSite.ts';
import { readTitle } from './readTitle.ts';
import { readUrl } from './readUrl.ts';

export interface Head {
  readonly title: string | null;
  readonly url: string | null;
  readonly author: string | null;
}

/** A document begins in these first characters; what comes before is a comment of the program that saved it. */
const maxCharsBefore = 3_000;

/**
 * Whether a body is a whole saved page, and not only an article of one.
 *
 * @example isWholePage('<!DOCTYPE html><html><head>…') // true
 */
export const isWholePage = (body: string): boolean =>
  body.startsWith('<') && /<!doctype html|<(?:html|head|body)[\s>]/i.test(body.slice(0, maxCharsBefore));

/** The longest head of a page that is read; scripts and styles make some longer. */
const maxHeadChars = 300_000;

const noHead: Head = { title: null, url: null, author: null };

/**
 * Reads title, address and author from the head of a whole page. The name of the site goes from the end of the title if
 * the page says what it is.
 *
 * @example readHead('<html><head><title>渡輪復航 - 望潮報</title>…<body><h1>渡輪復航</h1>…').title // '渡輪復航'
 */
export function readHead(body: string): Head {
  if (!isWholePage(body)) return noHead;
  const end = /<\/head\s{0,20}>|<body[\s>]/i.exec(body)?.index ?? body.length;
  const $ = load(body.slice(0, Math.min(end, maxHeadChars)));
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = $(`meta[property="${name}"], meta[name="${name}"]`).first().attr('content')?.trim();
      if (content) return content;
    }
    return null;
  };
  const saved = /<!--\s{0,20}saved from url=\(\d{1,6}\)(https?:\/\/[^\s<>]{1,2000})/i.exec(
    body.slice(0, maxCharsBefore),
  );
  const named = readTitle(meta('og:title', 'twitter:title') ?? $('title').first().text());
  const author = readTitle(meta('author', 'article:author', 'byl') ?? '');
  return {
    title: withoutSite(named, readTitle(meta('og:site_name') ?? ''), body.slice(end)) || null,
    url:
      readUrl($('link[rel="canonical"]').first().attr('href') ?? null) ??
      readUrl(meta('og:url')) ??
      readUrl(saved?.[1] ?? null),
    author: author === '' || /^https?:/.test(author) ? null : author,
  };
}

const maxHeadingChars = 3_000;
/** Of the sign between title and site, with its blanks. */
const separatorChars = 3;

/** The heading of the page, if it is the title without the site; else what is before the name of the site. */
function withoutSite(title: string, site: string, body: string): string {
  const start = body.search(/<h1[\s>]/i);
  const first =
    start === -1 ? '' : (/^<h1[^<>]*>([\s\S]*?)<\/h1>/i.exec(body.slice(start, start + maxHeadingChars))?.[1] ?? '');
  const heading = readTitle(first.replace(/<[^<>]*>/g, ''));
  // many sites have their own name as the first heading
  const isHeadline = heading !== site && heading.length > title.length - heading.length - separatorChars;
  if (isHeadline && isWithSite(title, heading)) return heading;
  if (site === '' || !title.endsWith(site)) return title;
  const rest = title.slice(0, -site.length).trimEnd();
  return /[-–—|｜_·:：»]$/.test(rest) ? rest.slice(0, -1).trimEnd() : title;
}
