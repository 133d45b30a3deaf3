/**
 * Posts of our own invention in the markup of publishers, each with all that should be made of it: of CNA, DW, BBC, RFA,
 * RFI, VOA, Zaobao and Nikkei since 2023, of which the corpus holds no year, and of others as in 2020. Labels of the
 * corpus are of texts only; here every field is labelled.
 */
import { readFileSync } from 'node:fs';
import { cleanPost } from '../../src/clean/cleanPost.ts';
import { describePost } from '../../src/enrich/describePost.ts';
import { findSource } from '../../src/load/findSource.ts';
import { readPost } from '../../src/load/readPost.ts';
import { knownSources } from '../../src/sources/index.ts';
import type { RelatedLink } from '../../src/types.ts';

export interface Wanted {
  readonly source: string;
  readonly title: string;
  readonly day: string | null;
  readonly reporter: string | null;
  readonly place: string | null;
  /** Role and names; a role that is not printed stands in brackets. */
  readonly credits: readonly string[];
  readonly tags: readonly string[];
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
  readonly pictures: readonly string[];
  readonly related: readonly RelatedLink[];
  readonly rights: string | null;
  readonly isCutOff: boolean;
}

export type Field = keyof Wanted;

export interface InventedPost extends Wanted {
  readonly file: string;
  /** Rules were made with one half in sight, before the other was written. */
  readonly half: 'tune' | 'held';
}

export const readInvented = (): readonly InventedPost[] =>
  JSON.parse(readFileSync(new URL('invented.json', import.meta.url), 'utf8')) as InventedPost[];

/** What the program makes of such a post, in the same words. */
export function makeInvented(file: string): Wanted {
  const bytes = readFileSync(new URL(`invented/${file}`, import.meta.url));
  const { post } = readPost(file, bytes);
  if (post === null) throw new Error(`${file} cannot be read`);
  const { source } = findSource(post, { sources: knownSources, zone: 'UTC' });
  const clean = cleanPost(post, source);
  const { record } = describePost(post, clean, source, () => null);
  return {
    source: source.id,
    title: record?.title ?? '',
    day: record?.day ?? null,
    reporter: clean.reporter,
    place: clean.place,
    credits: clean.credits.map(
      ({ role, names }) => `${typeof role === 'string' ? role : `(${role.unprinted})`} ${names.join('、')}`,
    ),
    tags: record?.tags ?? [],
    paragraphs: clean.paragraphs,
    captions: clean.captions,
    pictures: clean.images.map(({ src }) => src),
    related: clean.related,
    rights: clean.rights,
    isCutOff: clean.isCutOff,
  };
}

/** The fields that are not as they should be. */
export const wrongFields = (wanted: Wanted, made: Wanted): Field[] =>
  (Object.keys(made) as Field[]).filter((field) => JSON.stringify(made[field]) !== JSON.stringify(wanted[field]));
