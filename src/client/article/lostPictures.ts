/**
 * Pictures stay with their publishers, and in time are gone from there. One that cannot be had leaves a line with the way
 * to the Internet Archive, not an empty frame.
 */
import { element } from '../element.ts';
import { articleWords } from '../words/siteWords.ts';

/** @param day - of the article, `2021-01-08`: the archive gives what it kept nearest to it */
export function watchPictures(text: Element, day: string): void {
  const mourn = (picture: HTMLImageElement): void => picture.replaceWith(lineFor(picture, day));
  // An error at a picture does not rise to what it is in: it is met on its way down.
  text.addEventListener('error', ({ target }) => target instanceof HTMLImageElement && mourn(target), { capture: true });
  for (const picture of text.querySelectorAll('img')) {
    // Failed before this script ran. Only decoding tells: a drawing may have no width of its own.
    if (picture.complete) picture.decode().catch(() => picture.isConnected && mourn(picture));
  }
}

function lineFor({ src, alt }: HTMLImageElement, day: string): HTMLElement {
  const { lostPicture, findPicture } = articleWords;
  const archived = `https://web.archive.org/web/${day.replaceAll('-', '')}/${src}`;
  const line = element('p', { class: 'lost-picture', lang: document.documentElement.lang }, lostPicture, ' ', element('a', { href: archived, rel: 'noopener nofollow', referrerpolicy: 'no-referrer' }, findPicture));
  if (alt !== '') line.prepend(`${alt} `);
  return line;
}
