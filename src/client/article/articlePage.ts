/** The script of every article: nothing, unless a reader comes from the search, whose words the address then carries. */
const isArrival = (): boolean => /^#(?:.*&)?q=/.test(location.hash);

// By a name that the bundler leaves alone: who does not search never loads it.
const highlightScript = './highlight.js';

async function mark(): Promise<void> {
  if (!isArrival()) return;
  const { highlightMatches } = (await import(highlightScript)) as typeof import('./highlightMatches.ts');
  highlightMatches(location.hash);
}

addEventListener('hashchange', () => void mark());
void mark();
