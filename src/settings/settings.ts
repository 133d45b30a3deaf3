/** Checks the settings of an archive (`archive.config.ts`). All other code trusts their types. */
import * as z from 'zod';
import { findWordFaults } from '../locales/findWordFaults.ts';
import { findLanguage, knownLanguages } from '../locales/locale.ts';
import type { PartialWords } from '../locales/words.ts';
import type { Source } from '../sources/source.ts';
import { SettingsError } from './settingsError.ts';
import { problemCodes, type ProblemCode } from '../problemCodes.ts';
import type { ArchiveConfig, SourceConfig } from './config.ts';
import { themeProperties, type ThemeProperty } from './themeProperties.ts';
import { bodySchema, isZone, resolveSources, sourceSchema, type SettingsFault } from './sourceSettings.ts';

const propertyValue = z
  .string()
  .regex(/^[^;{}<>]+$/, 'a value without ; { } < >')
  .exactOptional();
const propertiesSchema = z
  .strictObject(
    Object.fromEntries(themeProperties.map((name) => [name, propertyValue])) as Record<
      ThemeProperty,
      typeof propertyValue
    >,
  )
  .prefault({});

/** What each key means: `config.ts`, and `docs/reference/settings.md`, which a test holds complete. */
export const settingsSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().default(''),
  lang: z
    .string()
    .refine(isTag, 'a language tag such as zh-Hant, en or ja')
    .transform((tag) => Intl.getCanonicalLocales(tag)[0]!)
    .default('zh-Hant'),
  words: z
    .custom<PartialWords>()
    .superRefine((words, context) => {
      for (const { path, message, found } of findWordFaults(words))
        context.addIssue({ code: 'custom', path: [...path], message, input: found });
    })
    .default({}),
  /** `https://news.example`: for canonical addresses and feeds. */
  origin: z.url().regex(/[^/]$/, 'without a slash at the end').nullable().default(null),
  /** The path under which the site is published: `/` or `/archive/`. */
  basePath: z
    .string()
    .regex(/^\/(?:[^\s?#]*\/)?$/, 'starts and ends with a slash')
    .default('/'),
  /** Contact for rights holders. */
  contact: z.string().nullable().default(null),
  /** Zone of sources that the settings do not know. */
  zone: z.string().refine(isZone, 'a time zone name such as Asia/Taipei').default('Asia/Taipei'),
  body: bodySchema.nullable().default(null),
  sources: z.array(sourceSchema).default([]),
  /** Codes of problems that fail the build (after it has reported all of them). */
  fatal: z.array(z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]])).default(['no-posts']),
  /** A post larger than this is reported instead of read. */
  maxPostBytes: z.int().positive().default(5_000_000),
  static: z.string().min(1).default('static'),
  pages: z.string().min(1).default('pages'),
  moved: z.string().min(1).default('moved.csv'),
  menu: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        path: z.string().regex(/^(?:\/(?!\/)|https:\/\/)/, 'begins with / or https://'),
      }),
    )
    .default([]),
  theme: z
    .strictObject({
      titlePicture: z.string().min(1).optional(),
      favicon: z.string().min(1).optional(),
      properties: propertiesSchema,
      light: propertiesSchema,
      dark: propertiesSchema,
      styleSheet: z.string().min(1).optional(),
    })
    .prefault({}),
  components: z.record(z.string(), z.string().min(1)).default({}),
});

/** Does not compile if the schema has a key that the documented type lacks, or the other way round. */
type Documented = [
  Exclude<keyof z.input<typeof settingsSchema>, keyof ArchiveConfig>,
  Exclude<keyof ArchiveConfig, keyof z.input<typeof settingsSchema>>,
] extends [never, never]
  ? typeof settingsSchema
  : never;

settingsSchema satisfies Documented;

export interface Settings extends Omit<z.output<typeof settingsSchema>, 'sources'> {
  /** The archive's own sources, then those that Jianbao knows and the archive does not replace. */
  readonly sources: readonly Source[];
  /** Folder of the settings file, absolute: paths in the settings are relative to it. */
  readonly folder: string;
}

/**
 * Checks what `archive.config.ts` exports.
 *
 * @param input - the module's default export, not trusted
 * @param file - named in the message
 * @param folder - of the file
 * @throws SettingsError
 */
export function parseSettings(input: unknown, file: string, folder = '.'): Settings {
  const result = settingsSchema.safeParse(input, { reportInput: true });
  if (!result.success) throw new SettingsError(describeFaults(result.error.issues.map(toFault), file));
  const { sources: given, ...rest } = result.data;
  if (findLanguage(rest.lang) === null && Object.keys(rest.words).length === 0) {
    throw new SettingsError(unknownLanguage(rest.lang, file));
  }
  // zod's type allows undefined for optional keys, but its values leave such keys out.
  const { sources, faults } = resolveSources(given as readonly SourceConfig[], rest.zone, rest.body);
  if (faults.length > 0) throw new SettingsError(describeFaults(faults, file));
  return { ...rest, sources, folder };
}

function toFault(issue: z.core.$ZodIssue): SettingsFault {
  if (issue.code !== 'unrecognized_keys') return { path: issue.path, message: issue.message, found: issue.input };
  const known = knownKeys(settingsSchema, issue.path);
  const message = `there is no such setting${known.length > 0 ? `; there are ${known.join(', ')}` : ''}`;
  const [key = ''] = issue.keys;
  return { path: [...issue.path, key], message, found: (issue.input as Record<string, unknown> | undefined)?.[key] };
}

/** What we read of zod's description of a schema: the schemas inside it. */
interface SchemaParts {
  /** Of an optional value, or one with a default. */
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}

/** The keys that are allowed at a path of the settings. */
function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { innerType, options, element, shape } = schema._zod.def as SchemaParts;
  if (innerType) return knownKeys(innerType, path);
  if (options) return options.flatMap((option) => knownKeys(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(shape ?? {});
  const inner = element ?? shape?.[String(key)];
  return inner === undefined ? [] : knownKeys(inner, rest);
}

function describeFaults(faults: readonly SettingsFault[], file: string): string {
  const lines = faults.map(({ path, message, found }) => {
    const key = path.length > 0 ? path.map(String).join('.') : 'the settings';
    return `  ${key}: ${message}; found ${describe(found)}`;
  });
  return [`${file} does not fit:`, ...lines].join('\n');
}

const describe = (found: unknown): string => {
  if (found === undefined) return 'nothing';
  if (found instanceof RegExp) return String(found);
  return (JSON.stringify(found) as string | undefined)?.slice(0, 200) ?? typeof found;
};

const unknownLanguage = (lang: string, file: string): string =>
  [
    `${file} does not fit:`,
    `  lang: there are no words in ${lang}; there are ${knownLanguages.join(', ')}`,
    "  To add it, give its words, few or many, such as words: { page: { search: '…', home: '…' } }: their keys are in",
    '  src/locales/zh-Hant.ts. What you leave out is said in English (in Chinese, for another Chinese language).',
  ].join('\n');

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
