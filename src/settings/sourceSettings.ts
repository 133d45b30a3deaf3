/** Checks the sources of the settings, and combines them with the known ones. */
import * as z from 'zod';
import type { SourceConfig } from './config.ts';
import { generic, knownSources } from '../sources/index.ts';
import type { Profile } from '../sources/profile.ts';
import type { BodyKind, Source } from '../sources/source.ts';

/** Patterns without the flags `g` and `y`, with which a pattern used twice continues where it stopped. */
const pattern = z
  .instanceof(RegExp, { error: 'a regular expression such as /^Read more/' })
  .refine(({ global, sticky }) => !global && !sticky, 'a regular expression without the flags g and y');

const names = z.array(z.string().min(1));
const text = z.string().min(1);
const yes = z.literal(true);
const day = z.iso.date({ error: 'a day such as 2020-08-03' });

const rule = { name: text, reason: text, seen: z.string().optional() };

const match = z
  .strictObject({
    tags: names.optional(),
    classes: names.optional(),
    classPattern: pattern.optional(),
    attribute: z.strictObject({ name: text, value: pattern.optional() }).optional(),
    text: pattern.optional(),
    holds: z
      .strictObject({
        tags: names.optional(),
        classes: names.optional(),
        attribute: z.strictObject({ name: text, value: pattern.optional() }).optional(),
      })
      .optional(),
    maxCharsOutsideLinks: z.int().nonnegative().optional(),
    notCounting: names.optional(),
  })
  .refine((given) => Object.keys(given).length > 0, 'at least one of tags, classes, classPattern, attribute, text');

const among = z.union([z.strictObject({ first: z.int().positive() }), z.strictObject({ last: z.int().positive() })]);

const dropRules = z
  .array(
    z.strictObject({
      ...rule,
      match,
      related: yes.optional(),
      notRelated: pattern.optional(),
      byline: z.union([yes, z.literal('links')]).optional(),
      tagsFrom: z.strictObject({ classes: names, origin: text, numbered: yes.optional() }).optional(),
      paywall: yes.optional(),
    }),
  )
  .optional();

const profileSchema = z.strictObject({
  name: text.optional(),
  titles: z.array(z.strictObject({ ...rule, pattern, inAddress: yes.optional() })).optional(),
  addresses: z.array(z.strictObject({ ...rule, pattern, to: text })).optional(),
  glossary: z.strictObject({ ...rule, paragraph: text, box: text, controls: names }).optional(),
  furniture: dropRules,
  tags: z.array(z.strictObject({ ...rule, match, origin: text, nameLike: pattern.optional() })).optional(),
  bylines: z.array(z.strictObject({ ...rule, match })).optional(),
  drop: dropRules,
  retag: z.array(z.strictObject({ ...rule, match, to: z.enum(['figure', 'figcaption', 'p', 'h3', 'div']) })).optional(),
  smallCaptions: z.strictObject(rule).optional(),
  gallery: z.strictObject({ ...rule, heading: pattern }).optional(),
  pictures: z.array(z.strictObject({ ...rule, address: pattern })).optional(),
  embedLinks: z.array(z.strictObject({ ...rule, match })).optional(),
  captionLines: z.array(z.strictObject({ ...rule, pattern, of: z.enum(['before', 'after']) })).optional(),
  cut: z
    .array(
      z.strictObject({
        ...rule,
        pattern,
        of: z.literal('captions').optional(),
        among: among.optional(),
        related: yes.optional(),
        every: yes.optional(),
        paywall: yes.optional(),
      }),
    )
    .optional(),
  datelines: z.array(text.refine(isPattern, 'the text of a regular expression')).optional(),
  known: z.array(z.strictObject({ pattern, reason: text })).optional(),
});

export const bodySchema = z.enum(['html', 'markdown', 'text']);

export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+$/, 'lower-case letters and digits only: it is part of every address'),
  name: text.optional(),
  hosts: z
    .array(z.string().regex(/^[a-z0-9.-]+$/, 'a host name such as news.example, without https:// and www.'))
    .optional(),
  labels: z.array(z.string()).optional(),
  zone: z.string().refine(isZone, 'a time zone name such as Asia/Taipei').optional(),
  times: z
    .union([z.literal('collected'), z.strictObject({ from: day.optional(), to: day.optional() })], {
      error: "'collected', or the first and the last day of such times",
    })
    .optional(),
  articleId: z
    .union(
      [
        pattern.refine(hasGroup, 'a pattern with a group around the id, such as /\\/story(\\d+)/'),
        z.string(),
        z.null(),
      ],
      { error: 'a regular expression, the id of a known source whose pattern fits, or null' },
    )
    .optional(),
  sameStory: pattern.refine(hasGroup, 'a pattern with a group around what is the same in all addresses').optional(),
  agencies: z.array(z.string()).optional(),
  body: bodySchema.optional(),
  profile: z.union([z.string(), profileSchema], { error: 'the name of a profile, or a profile' }).optional(),
});

/** An error in the settings: where it is, what was expected, what was found. */
export interface SettingsFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly found: unknown;
}

/**
 * Gives the sources of an archive: first those of its settings, then the known ones that it does not change.
 *
 * @param zone - time zone of sources that have none
 * @param body - form of the bodies of sources that say nothing of it
 */
export function resolveSources(
  configs: readonly SourceConfig[],
  zone: string,
  body: BodyKind | null = null,
): { readonly sources: readonly Source[]; readonly faults: readonly SettingsFault[] } {
  const faults: SettingsFault[] = [];
  const own = configs.map((config, index): Source => {
    const { id } = config;
    const report = (key: string, message: string, found: unknown): void => {
      faults.push({ path: ['sources', index, key], message, found });
    };
    if (configs.findIndex((other) => other.id === id) < index) report('id', 'two sources have one id', id);
    const known = knownSources.find((source) => source.id === id);
    if (known === undefined && config.name === undefined)
      report('name', 'a source of your own needs a name', undefined);
    const profile = resolveProfile(config, known, report);
    const sameStory = config.sameStory ?? known?.sameStory;
    return {
      id,
      name: config.name ?? known?.name ?? id,
      hosts: config.hosts ?? known?.hosts ?? [],
      labels: config.labels ?? known?.labels ?? [],
      zone: config.zone ?? known?.zone ?? zone,
      ...withTimes(config.times ?? known?.times),
      articleId: resolveArticleId(config, known, profile, report),
      ...(sameStory !== undefined && { sameStory }),
      agencies: config.agencies ?? known?.agencies ?? [],
      ...withBody(config.body ?? body),
      profile,
    };
  });
  const taken = new Set(own.map(({ id }) => id));
  const others = knownSources.filter(({ id }) => !taken.has(id));
  return { sources: [...own, ...others.map((source) => ({ ...source, ...withBody(body) }))], faults };
}

const withBody = (body: BodyKind | null): Pick<Source, 'body'> => (body === null ? {} : { body });

type Report = (key: string, message: string, found: unknown) => void;

function resolveProfile({ id, profile }: SourceConfig, known: Source | undefined, report: Report): Profile {
  if (profile === undefined) return known?.profile ?? generic;
  if (typeof profile !== 'string') return { name: id, ...profile };
  const named = profile === generic.name ? generic : sourceOfProfile(profile)?.profile;
  if (named !== undefined) return named;
  const all = [...knownSources.map((source) => source.profile.name), generic.name];
  report('profile', `there is no profile of this name; there are ${all.join(', ')}`, profile);
  return generic;
}

/** A source with a known profile also has that publisher's form of addresses, unless it says otherwise. */
function resolveArticleId(
  { articleId }: SourceConfig,
  known: Source | undefined,
  profile: Profile,
  report: Report,
): RegExp | null {
  if (articleId === undefined) return (known ?? sourceOfProfile(profile.name))?.articleId ?? null;
  if (typeof articleId !== 'string') return articleId;
  const named = knownSources.find(({ id }) => id === articleId)?.articleId;
  if (named) return named;
  const all = knownSources.filter((source) => source.articleId !== null).map(({ id }) => id);
  report('articleId', `no known source of this id has a pattern; there are ${all.join(', ')}`, articleId);
  return null;
}

const sourceOfProfile = (name: string): Source | undefined => knownSources.find(({ profile }) => profile.name === name);

const withTimes = (times: Source['times']): Pick<Source, 'times'> => (times === undefined ? {} : { times });

/** Whether it is the name of an IANA time zone. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source.replaceAll('{agency}', 'x'), 'u') !== null;
  } catch {
    return false;
  }
}

/** Matched with an empty alternative added, a pattern shows how many groups it has. */
function hasGroup({ source, flags }: RegExp): boolean {
  return (new RegExp(`${source}|`, flags).exec('')?.length ?? 0) > 1;
}
