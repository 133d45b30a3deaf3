/** Formats the articles found as files for other programs. */
import type { SavedHit } from '../messages.ts';

/** A hit with the full address of its page. */
export type ListedHit = SavedHit & { readonly url: string };

export const resultFormats = {
  csv: { name: 'CSV', extension: 'csv', type: 'text/csv', format: toCsv },
  ndjson: { name: 'NDJSON', extension: 'ndjson', type: 'application/x-ndjson', format: toNdjson },
  bibtex: { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', format: toBibTeX },
} as const;

const columns = ['id', 'title', 'source', 'published', 'reporter', 'tags', 'lang', 'url'] as const;

const toRecord = ({
  id,
  title,
  sourceName,
  published,
  reporter,
  tags,
  lang,
  url,
}: ListedHit): Record<(typeof columns)[number], string | readonly string[]> => ({
  id,
  title,
  source: sourceName,
  published,
  reporter,
  tags,
  lang,
  url,
});

/** RFC 4180, with the byte order mark that makes spreadsheets read it as UTF-8; tags are joined by `; `. */
function toCsv(hits: readonly ListedHit[]): string {
  const rows = hits.map((hit) => columns.map((column) => [toRecord(hit)[column]].flat().join('; ')));
  return `\ufeff${[columns, ...rows].map((row) => row.map(toCell).join(',')).join('\r\n')}\r\n`;
}

/**
 * A spreadsheet would run a cell that begins like a formula. Posts are untrusted, so such a cell gets an apostrophe in
 * front.
 */
function toCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One JSON object on each line. */
function toNdjson(hits: readonly ListedHit[]): string {
  return hits.map((hit) => `${JSON.stringify(toRecord(hit))}\n`).join('');
}

/** Entries of the type `@misc`, because BibTeX has no type for newspapers; the key is the article's id. */
function toBibTeX(hits: readonly ListedHit[]): string {
  return hits.map(toEntry).join('\n');
}

function toEntry({ id, title, sourceName, published, reporter, tags, lang, url }: ListedHit): string {
  const authors = reporter.split(/[、，,\s]+/).filter((name) => name !== '');
  const fields = {
    // Without the braces, BibTeX would divide a name into given and family name.
    author: (authors.length > 0 ? authors : [sourceName]).map((name) => `{${escapeTex(name)}}`).join(' and '),
    title: `{${escapeTex(title)}}`,
    howpublished: escapeTex(sourceName),
    year: published.slice(0, 4),
    month: String(Number(published.slice(5, 7))),
    date: published.slice(0, 10),
    keywords: tags.map(escapeTex).join(', '),
    language: lang,
    url: url.replace(/[{}\\]/g, ''),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${id},\n${lines.join('')}}\n`;
}

const texOf: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^&%$#_]/g, (character) => texOf[character] ?? `\\${character}`);
