import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { loadSettings } from '../settings/loadSettings.ts';
import type { Inspection } from '../site/inspectPost.ts';
import type { WrittenDate } from '../types.ts';
import { UsageError } from '../usageError.ts';
import { defineCommand } from './command.ts';
import { config, posts, settingsCache } from './options.ts';

export const inspect = defineCommand({
  name: 'inspect',
  summary: 'Show what becomes of a post: what was read from where, what each rule took, what remains.',
  operands: 'POST …',
  operandCount: [1, Infinity],
  options: { posts, cache: settingsCache, config, json: { type: 'boolean', help: 'print one JSON object a line' } },
  async run(values, files) {
    for (const file of files) {
      if (!existsSync(file)) throw new UsageError(`There is no post at ${file}. Name the path of its file.`);
      if (!statSync(file).isFile()) throw new UsageError(`${file} is not a file. Name the path of a post.`);
    }
    const settings = await loadSettings(values.config, resolve(values.cache));
    const { inspectFile } = await import('../site/inspectPost.ts');
    let isRefused = false;
    for (const file of files) {
      const inspection = inspectFile(file, toPostPath(file, values.posts), settings);
      isRefused ||= inspection.article === null;
      console.log(values.json ? JSON.stringify(inspection) : formatInspection(inspection));
    }
    return isRefused ? 1 : 0;
  },
});

/** The path relative to the posts folder, which may contain the day; for a post elsewhere, the path as given. */
function toPostPath(file: string, folder: string): string {
  const below = relative(resolve(folder), resolve(file));
  return (below.startsWith('..') ? file : below).split(sep).join('/');
}

const widest = 12;

/** `2020-08-03T13:30:00Z`, `2020-08-03T21:30:00` of the publisher's clock, `2020-08-03`. */
function formatWritten(date: WrittenDate): string {
  const iso = new Date(date.kind === 'instant' ? date.ms : date.wallMs).toISOString();
  if (date.kind === 'instant') return iso;
  return date.kind === 'day' ? iso.slice(0, 10) : `${iso.slice(0, 19)} ${date.zone ?? ''}`.trim();
}

function formatInspection({ file, problems, read, unreadKeys, source, taken, clean, article }: Inspection): string {
  const line = (name: string, value: string | null, from: string | null = null): string =>
    `  ${name.padEnd(widest)} ${value ?? '—'}${from === null ? '' : `  (${from})`}`;
  const lines = [
    file,
    ...problems.map(({ severity, code, message, hint }) => `  ${severity}: ${code}: ${message}; ${hint}`),
  ];
  if (read !== null) {
    const { title, url, author, labels, dates, origins } = read;
    lines.push('', 'Read');
    lines.push(line('title', title, origins.title), line('address', url, origins.url));
    lines.push(line('author', author), line('labels', labels.join(', ')));
    for (const { origin, date } of dates) lines.push(line('date', formatWritten(date), origin));
    if (unreadKeys.length > 0) lines.push(line('not read', unreadKeys.join(', '), 'front matter'));
  }
  if (source !== null) lines.push(line('source', `${source.id} ${source.name}`), line('profile', source.profile));
  if (clean !== null) {
    const credits = clean.credits.map(({ role, names }) => `${String(role)} ${names.join(' ')}`);
    lines.push('', 'Taken out');
    if (taken.length === 0) lines.push('  nothing');
    for (const { rule, texts } of taken)
      lines.push(`  ${rule} × ${texts.length}`, ...texts.map((text) => `      ${text}`));
    lines.push('', 'Kept beside the text');
    lines.push(
      line('reporter', clean.reporter),
      line('place', clean.place),
      line('credits', credits.join('; ') || null),
    );
    lines.push(line('rights', clean.rights));
    if (clean.isCutOff) lines.push(line('cut off', 'the publisher shows the rest to subscribers only'));
    for (const { name, origin } of clean.tags) lines.push(line('tag', name, origin));
    for (const { title, url } of clean.related) lines.push(line('related', title, url));
    for (const { src, caption } of clean.images) lines.push(line('picture', src, caption));
    lines.push('', 'Text', ...clean.paragraphs.map((text) => `  ${text}`));
    if (clean.captions.length > 0) lines.push('', 'Captions', ...clean.captions.map((text) => `  ${text}`));
  }
  if (article !== null) {
    lines.push('', 'Article');
    lines.push(
      line('address', article.path),
      line('published', article.published, article.publishedFrom),
      line('language', article.lang),
    );
    lines.push(
      line('tags', article.tags.join(', ') || null),
      line('series', article.series),
      line('lead', article.lead),
    );
  }
  return `${lines.join('\n')}\n`;
}
