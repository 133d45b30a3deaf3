import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderPage, isOwnAddress } from '../addresses.ts';
import { compare } from '../compare.ts';
import { splitFrontMatter } from '../load/frontMatter.ts';
import type { OwnPage } from '../plan/pages.ts';
import { renderMarkdown } from './renderMarkdown.ts';

/** A page of the archive's own, with its name in the menu, or null if it is not in the menu. */
export interface OwnPageFile {
  readonly page: OwnPage;
  readonly menu: string | null;
}

/** Why a file cannot be a page. */
export interface PageFault {
  readonly file: string;
  readonly message: string;
}

const suffix = /\.(?:md|markdown)$/i;

/** Letters of any script, digits, hyphens: what is safe in addresses and in file names. */
const safeName = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;

/** The keys of a page's front matter that are read, and what each says. */
export const pageKeys = {
  title: 'the title; without it, a heading at the start of the text',
  description: 'one sentence for search engines',
  lang: 'language of the page, if it is not the site’s',
  menu: 'true, or the name to show in the menu',
  order: 'a number, by which the menu is sorted',
} as const satisfies Record<string, string>;

/**
 * Reads the pages of a folder: Markdown with front matter (`pageKeys`). Without a `title`, a heading at the start of
 * the text is the title. `press.md` becomes `/press/`; `about.md` replaces the page about the site.
 *
 * @param basePath - is added to links that begin with `/`
 */
export function readPages(
  folder: string,
  basePath: string,
): { readonly pages: readonly OwnPageFile[]; readonly faults: readonly PageFault[] } {
  if (!existsSync(folder)) return { pages: [], faults: [] };
  const found: (OwnPageFile & { readonly order: number })[] = [];
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
      found.push(readPage(join(folder, file), name, basePath));
    }
  }
  found.sort((a, b) => a.order - b.order || compare(a.page.file, b.page.file));
  return { pages: found, faults };
}

/** `# 關於本站` at the start of a text. */
const firstHeading = /^\s*# +([^\n]+)(?:\n|$)/;

function readPage(path: string, name: string, basePath: string): OwnPageFile & { readonly order: number } {
  const { data, rest } = splitFrontMatter(
    readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n'),
  );
  const text = (key: keyof typeof pageKeys): string | null =>
    typeof data[key] === 'string' ? data[key].trim() || null : null;
  const heading = text('title') === null ? firstHeading.exec(rest) : null;
  const title = text('title') ?? heading?.[1]?.trim() ?? name;
  const menu = text('menu');
  const order = Number(text('order') ?? '0');
  return {
    page: {
      kind: 'own',
      ...folderPage(`/${name}/`),
      title,
      description: text('description') ?? '',
      lang: text('lang'),
      html: renderMarkdown(heading === null ? rest : rest.slice(heading[0].length), basePath),
    },
    menu: menu === null || menu === 'false' ? null : menu === 'true' ? title : menu,
    order: Number.isFinite(order) ? order : 0,
  };
}
