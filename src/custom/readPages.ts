import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../compare.ts';
import { splitFrontMatter } from '../load/frontMatter.ts';
import { isOwnAddress } from './isOwnAddress.ts';
import { renderMarkdown } from './renderMarkdown.ts';

/** A page that the archive's keeper has written. */
export interface OwnPage {
  /** `/press/index.html` */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Language of its text where it is not the site's. */
  readonly lang: string | null;
  /** Its name in the menu, or null where it is not in it. */
  readonly menu: string | null;
  readonly html: string;
}

/** A page that cannot be one: which, and why. */
export interface PageFault {
  readonly file: string;
  readonly message: string;
}

const suffix = /\.(?:md|markdown)$/i;

/** Letters of any script, digits, hyphens: what stands in an address and in a file name alike. */
const safeName = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

/**
 * Reads the pages of a folder: Markdown with a front matter of `title`, `description`, `lang`, `menu` (`true`, or the name
 * to show there) and `order` (a number, by which the menu is sorted). `press.md` becomes `/press/`; `about.md` takes the
 * place of the page about the site.
 *
 * @param basePath - goes before links that begin with `/`
 */
export function readPages(
  folder: string,
  basePath: string,
): { readonly pages: readonly OwnPage[]; readonly faults: readonly PageFault[] } {
  if (!existsSync(folder)) return { pages: [], faults: [] };
  const found: (OwnPage & { readonly order: number })[] = [];
  const faults: PageFault[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => suffix.test(name)).sort(compare)) {
    const name = file.replace(suffix, '');
    const target = `/${name}/index.html`;
    if (!name.split('/').every((part) => safeName.test(part))) {
      faults.push({ file, message: 'its name may have letters, digits and hyphens only: it is its address' });
    } else if (isOwnAddress(target)) {
      faults.push({ file, message: `the address /${name}/ is the site's own` });
    } else {
      found.push(readPage(join(folder, file), name, target, basePath));
    }
  }
  found.sort((a, b) => a.order - b.order || compare(a.file, b.file));
  return { pages: found.map(({ order: _, ...page }) => page), faults };
}

function readPage(path: string, name: string, file: string, basePath: string): OwnPage & { readonly order: number } {
  const { data, rest } = splitFrontMatter(
    readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n'),
  );
  const text = (key: string): string | null => (typeof data[key] === 'string' ? data[key].trim() || null : null);
  const title = text('title') ?? name;
  const menu = text('menu');
  const order = Number(text('order') ?? '0');
  return {
    file,
    title,
    description: text('description') ?? '',
    lang: text('lang'),
    menu: menu === null || menu === 'false' ? null : menu === 'true' ? title : menu,
    html: renderMarkdown(rest, basePath),
    order: Number.isFinite(order) ? order : 0,
  };
}
