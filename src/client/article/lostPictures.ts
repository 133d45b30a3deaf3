/**
 * Pictures stay on their publishers' servers, and in time they disappear from there. A picture that cannot be loaded is
 * replaced by a line with a link to the Internet Archive, not by an empty frame.
 */
import { archivedCopy } from '../../addresses.ts';
import { element } from '../element.ts';
import { articleData } from '../words/articleData.ts';

/** @param day - of the article, `2021-01-08`: the Internet Archive gives the copy nearest to it */
export function watchPictures(text: Element, day: string): void {
  const replace = (picture: HTMLImageElement): void => picture.replaceWith(lineFor(picture, day));
  // Errors of pictures do not bubble, so they are caught in the capture phase.
  text.addEventListener('error', ({ target }) => target instanceof HTMLImageElement && replace(target), {
    capture: true,
  });
  for (const picture of text.querySelectorAll('img')) {
    // It may have failed before this script ran. Only decoding shows that: an SVG picture can have no natural width.
    if (picture.complete) picture.decode().catch(() => picture.isConnected && replace(picture));
  }
}

function lineFor({ src, alt }: HTMLImageElement, day: string): HTMLElement {
  const { lostPicture, findPicture } = articleData;
  const archived = archivedCopy(src, day);
  const link = element('a', { href: archived, rel: 'noopener nofollow', referrerpolicy: 'no-referrer' }, findPicture);
  // The alternative text is in the language of the article, the rest in that of the site.
  return element(
    'p',
    { class: 'lost-picture' },
    alt === '' ? '' : `${alt} `,
    element('span', { lang: document.documentElement.lang }, lostPicture, ' ', link),
  );
}
