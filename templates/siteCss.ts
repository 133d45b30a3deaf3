/** Makes the site's style sheet out of the files in `css/`. */
import { readFileSync } from 'node:fs';

/** In this order: later files override earlier ones, and print overrides all. */
const files = ['tokens', 'base', 'article', 'lists', 'calendar', 'search', 'print'];

/** Gives the text of `/assets/site.css`. */
export const siteCss = (): string =>
  files.map((name) => readFileSync(new URL(`./css/${name}.css`, import.meta.url), 'utf8')).join('\n');
