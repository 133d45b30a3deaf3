/**
 * The settings of one archive (`archive.config.ts`), checked once: from here on types are trusted.
 */
import { z } from 'zod';
import { findWordFaults } from '../locales/findWordFaults.ts';
import { findLanguage, knownLanguages } from '../locales/locale.ts';
import type { PartialWords } from '../locales/words.ts';
import { articleIdByProfile, knownSources, type Source } from '../sources/index.ts';
import { problemCodes, type ProblemCode } from './problemCodes.ts';

const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+$/, 'lower-case letters and digits only: it is part of every address'),
  name: z.string().min(1),
  hosts: z
    .array(z.string().regex(/^[a-z0-9.-]+$/, 'a host name such as news.example, without https:// and www.'))
    .default([]),
  labels: z.array(z.string()).default([]),
  profile: z.string().default('generic'),
  zone: z.string().refine(isZone, 'a time zone name such as Asia/Taipei').optional(),
  articleId: z.instanceof(RegExp).optional(),
  agencies: z.array(z.string()).default([]),
});

const settingsSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().default(''),
  /** Language of the site's own words: a tag such as `zh-Hant`, `en` or, with `words`, any other. */
  lang: z
    .string()
    .refine(isTag, 'a language tag such as zh-Hant, en or ja')
    .transform((tag) => Intl.getCanonicalLocales(tag)[0]!)
    .default('zh-Hant'),
  /** What the site says in other words than its language does; all of a language's words are in `src/locales/`. */
  words: z
    .custom<PartialWords>()
    .superRefine((words, context) => {
      for (const { path, message, found } of findWordFaults(words))
        context.addIssue({ code: 'custom', path: [...path], message, input: found });
    })
    .default({}),
  /** `https://news.example`: for canonical addresses and feeds. */
  origin: z.url().regex(/[^/]$/, 'without a slash at the end').nullable().default(null),
  /** Under which path the site is published: `/` or `/archive/`. */
  basePath: z
    .string()
    .regex(/^\/(?:[^\s?#]*\/)?$/, 'starts and ends with a slash')
    .default('/'),
  /** Whom rights holders write to. */
  contact: z.string().nullable().default(null),
  /** Zone of sources that the settings do not know. */
  zone: z.string().refine(isZone, 'a time zone name such as Asia/Taipei').default('Asia/Taipei'),
  sources: z.array(sourceSchema).default([]),
  /** Codes of problems that fail the build (after it has reported all of them). */
  fatal: z.array(z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]])).default(['no-posts']),
  /** A post larger than this is reported instead of read. */
  maxPostBytes: z.int().positive().default(5_000_000),
});

/** What `archive.config.ts` may say; everything but the title has a default. */
export type ArchiveConfig = z.input<typeof settingsSchema>;

export interface Settings extends Omit<z.output<typeof settingsSchema>, 'sources'> {
  /** The archive's own sources, then those that Jianbao knows and the archive does not replace. */
  readonly sources: readonly Source[];
}

/** Types the settings for editors: `export default defineArchive({ title: '剪報' })`. */
export const defineArchive = (config: ArchiveConfig): ArchiveConfig => config;

/** Wrong settings: one message that names every wrong key, what was expected and what was found. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Checks what `archive.config.ts` exports.
 *
 * @param input - the module's default export, not trusted
 * @param file - named in the message
 * @throws SettingsError
 */
export function parseSettings(input: unknown, file: string): Settings {
  const result = settingsSchema.safeParse(input, { reportInput: true });
  if (!result.success) throw new SettingsError(friendly(result.error.issues, file));
  const { sources, ...rest } = result.data;
  if (findLanguage(rest.lang) === null && Object.keys(rest.words).length === 0)
    throw new SettingsError(unknownLanguage(rest.lang, file));
  const own = sources.map(
    (source): Source => ({
      ...source,
      zone: source.zone ?? rest.zone,
      articleId: source.articleId ?? articleIdByProfile[source.profile] ?? null,
    }),
  );
  const taken = new Set(own.map((source) => source.id));
  if (taken.size < own.length)
    throw new SettingsError(`${file}: sources: two sources have one id; every id must be its own`);
  return { ...rest, sources: [...own, ...knownSources.filter((source) => !taken.has(source.id))] };
}

function friendly(issues: readonly z.core.$ZodIssue[], file: string): string {
  const lines = issues.map((issue) => {
    const key = issue.path.length > 0 ? issue.path.join('.') : 'the settings';
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(issue.path.length === 0 ? settingsSchema.shape : sourceSchema.shape);
      return `  ${issue.keys.join(', ')}: no such setting; there are ${known.join(', ')}`;
    }
    const found = issue.input === undefined ? 'nothing' : (JSON.stringify(issue.input) ?? typeof issue.input);
    return `  ${key}: ${issue.message}; found ${found}`;
  });
  return [`${file} does not fit:`, ...lines].join('\n');
}

const unknownLanguage = (lang: string, file: string): string =>
  [
    `${file} does not fit:`,
    `  lang: there are no words in ${lang}; there are ${knownLanguages.join(', ')}`,
    "  To add it, give its words, few or many, such as words: { page: { search: '…', home: '…' } }: their keys are in",
    '  src/locales/zhHant.ts. What you leave out is said in English (in Chinese, for another Chinese language).',
  ].join('\n');

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}
