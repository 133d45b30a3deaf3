import { createHash } from 'node:crypto';
import { generic } from '../sources/generic.ts';
import type { Source } from '../sources/source.ts';
import type { Settings } from '../settings/settings.ts';
import type { Problem, RawPost } from '../types.ts';

export interface FoundSource {
  readonly source: Source;
  readonly problems: readonly Problem[];
}

/**
 * Finds out who published a post: by the label that the bot wrote, otherwise by the host of the original. For a
 * publisher that is not in the settings, a source is made and named after its host.
 *
 * @example findSource({ labels: ['(臺)中央社CNA'], … }, settings).source.id // 'cna'
 */
export function findSource(
  post: RawPost,
  settings: Pick<Settings, 'sources' | 'zone'> & Partial<Pick<Settings, 'body'>>,
): FoundSource {
  const host = post.url === null ? null : bareHost(post.url);
  const names = new Set([...post.labels, ...(post.author === null ? [] : [post.author])]);
  const known =
    settings.sources.find((source) => source.labels.some((label) => names.has(label))) ??
    settings.sources.find((source) => host !== null && source.hosts.includes(host));
  if (known) return { source: known, problems: [] };

  const id = host === null ? 'unknown' : hostToSourceId(host);
  const name = post.labels.find((label) => label === post.author) ?? post.labels[0] ?? post.author ?? host ?? '—';
  return {
    source: {
      id,
      name,
      hosts: host === null ? [] : [host],
      labels: [name],
      profile: generic,
      zone: settings.zone,
      articleId: null,
      agencies: [],
      ...(!settings.body ? {} : { body: settings.body }),
    },
    problems: [
      {
        file: post.file,
        code: 'unknown-source',
        message:
          `no source has the host ${host ?? '(none)'} ` + `or one of the labels ${[...names].join(', ') || '(none)'}`,
        hint:
          `it is shown as ${name}; add it to sources in archive.config.ts ` +
          'to give it a name and choose how its markup is read',
        severity: 'warning',
      },
    ],
  };
}

/** The id is part of file names, which can have 255 bytes. */
const maxHostIdChars = 100;

/** Makes the id of a source known only by its host: `tidewater.example` → `tidewater-example`. */
export const hostToSourceId = (host: string): string => {
  const id = host.replace(/[^a-z0-9]+/g, '-');
  return id.length <= maxHostIdChars
    ? id
    : `${id.slice(0, maxHostIdChars)}-${createHash('sha256').update(host).digest('hex').slice(0, 12)}`;
};

/** The host of an absolute address without `www.`: `https://www.cna.com.tw/…` → `cna.com.tw`. */
export const bareHost = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
