/** The site's one style sheet, put together from the files in `css/`. */
import { readFileSync } from 'node:fs';

/** In this order: later files may rely on earlier ones, print has the last word. */
const files = ['tokens', 'base', 'article', 'lists', 'calendar', 'search', 'print'];

/** Gives the text of `/assets/site.css`. */
export const siteCss = (): string =>
  files.map((name) => readFileSync(new URL(`./css/${name}.css`, import.meta.url), 'utf8')).join('\n');
