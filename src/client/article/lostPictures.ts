/**
 * Pictures stay with their publishers, and in time are gone from there. One that cannot be had leaves a line with the way
 * to the Internet Archive, not an empty frame.
 */
import { archivedCopy } from '../../addresses.ts';
import { element } from '../element.ts';
import { articleData } from '../words/articleData.ts';

/** @param day - of the article, `2021-01-08`: the archive gives what it kept nearest to it */
export function watchPictures(text: Element, day: string): void {
  const replace = (picture: HTMLImageElement): void => picture.replaceWith(lineFor(picture, day));
  // An error at a picture does not rise to what it is in: it is met on its way down.
  text.addEventListener('error', ({ target }) => target instanceof HTMLImageElement && replace(target), {
    capture: true,
  });
  for (const picture of text.querySelectorAll('img')) {
    // Failed before this script ran. Only decoding tells: a drawing may have no width of its own.
    if (picture.complete) picture.decode().catch(() => picture.isConnected && replace(picture));
  }
}

function lineFor({ src, alt }: HTMLImageElement, day: string): HTMLElement {
  const { lostPicture, findPicture } = articleData;
  const archived = archivedCopy(src, day);
  const link = element('a', { href: archived, rel: 'noopener nofollow', referrerpolicy: 'no-referrer' }, findPicture);
  // What the picture showed is in the language of the article, the rest in that of the site.
  return element(
    'p',
    { class: 'lost-picture' },
    alt === '' ? '' : `${alt} `,
    element('span', { lang: document.documentElement.lang }, lostPicture, ' ', link),
  );
}
