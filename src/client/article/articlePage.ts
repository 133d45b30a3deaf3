/** The script of every article: pictures that are lost, and the words of a reader who comes from the search. */
import { highlightScriptName } from '../../addresses.ts';
import { watchPictures } from './lostPictures.ts';

/** A reader comes from the search: the address carries the words. */
const isArrival = (): boolean => /^#(?:.*&)?q=/.test(location.hash);

// By a name that the bundler leaves alone: who does not search never loads it.
const highlightScript = `./${highlightScriptName}`;

async function mark(): Promise<void> {
  if (!isArrival()) return;
  const { highlightMatches } = (await import(highlightScript)) as typeof import('./highlightMatches.ts');
  highlightMatches(location.hash);
}

const text = document.querySelector('article.clipping > .text');
const published = document.querySelector<HTMLTimeElement>('.stamp time');
if (text !== null && published !== null) watchPictures(text, published.dateTime.slice(0, 10));

addEventListener('hashchange', () => void mark());
void mark();
