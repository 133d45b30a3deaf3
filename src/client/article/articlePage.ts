/** The script of every article: pictures that are gone, and the matches of a reader who comes from the search. */
import { highlightScriptName } from '../../addresses.ts';
import { isHighlightFragment } from '../highlightFragment.ts';
import { watchPictures } from './lostPictures.ts';

// A name that the bundler leaves alone, so that only readers who come from the search load the script.
const highlightScript = `./${highlightScriptName}`;

async function highlight(): Promise<void> {
  if (!isHighlightFragment(location.hash)) return;
  const { highlightMatches } = (await import(highlightScript)) as typeof import('./highlightMatches.ts');
  highlightMatches(location.hash);
}

const text = document.querySelector('article.clipping > .text');
const published = document.querySelector<HTMLTimeElement>('.stamp time');
if (text !== null && published !== null) watchPictures(text, published.dateTime.slice(0, 10));

addEventListener('hashchange', () => void highlight());
void highlight();
