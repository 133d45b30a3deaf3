/** The references name everything that there is, and nothing that there is not. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exitCodes, formatHelp, type Command } from '../../src/commands/command.ts';
import { pageKeys } from '../../src/custom/readPages.ts';
import { groupVersions } from '../../src/enrich/groupVersions.ts';
import { frontMatterKeys } from '../../src/load/frontMatterKeys.ts';
import { problemCodes } from '../../src/problemCodes.ts';
import { parseSettings, settingsSchema } from '../../src/settings/settings.ts';
import { inspectPost } from '../../src/site/inspectPost.ts';
import { knownSources } from '../../src/sources/index.ts';
import { components } from '../../templates/components.ts';

/** One section of a reference: what its entries name, and the text of each. */
type Section = ReadonlyMap<string, string>;

/** Entries are items or rows that begin with `code`; several codes with commas between them share a text. */
function readSections(name: string): ReadonlyMap<string, Section> {
  const sections = new Map<string, Map<string, string>>();
  const text = readFileSync(`docs/reference/${name}.md`, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  for (const part of text.split(/^#+ /m).slice(1)) {
    const heading = part.slice(0, part.indexOf('\n')).replaceAll('`', '');
    const entries = new Map<string, string>();
    for (const [item] of part.matchAll(/^(?:\* |\| )`[^\n]*(?:\n {2}[^\n]*)*/gm)) {
      const codes = /^(?:\* |\| )((?:`[^`]+`,?\s*)+)/.exec(item)![1]!;
      for (const [, code] of codes.matchAll(/`([^`]+)`/g)) {
        expect(entries.has(code!), `${heading}: ${code} is there twice`).toBe(false);
        entries.set(code!, item.replace(/\s+/g, ' '));
      }
    }
    sections.set(heading, entries);
  }
  return sections;
}

const namesIn = (section: Section | undefined): string[] => [...(section ?? new Map()).keys()].sort();

/** What zod says of what is inside a schema. */
interface SchemaParts {
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly in?: Schema;
  readonly defaultValue?: unknown;
  readonly type: string;
}
interface Schema {
  readonly _zod: { readonly def: unknown };
}
const partsOf = (schema: Schema): SchemaParts => schema._zod.def as SchemaParts;

const ruleKeys = ['name', 'reason', 'seen'];

/**
 * The keys of every object in the settings, by the key that it stands at; what all rules have is a group of its own.
 */
function groupsOf(schema: Schema, at: string, groups = new Map<string, Set<string>>()): Map<string, Set<string>> {
  const { innerType, element, options, shape } = partsOf(schema);
  for (const inner of [innerType, element, ...(options ?? [])]) if (inner) groupsOf(inner, at, groups);
  if (!shape) return groups;
  const isRule = ruleKeys.every((key) => key in shape);
  for (const [key, inner] of Object.entries(shape)) {
    const group = isRule && ruleKeys.includes(key) ? 'every rule' : at;
    groups.set(group, (groups.get(group) ?? new Set()).add(key));
    groupsOf(inner, toHeading(key), groups);
  }
  if (!groups.has(at)) groups.set(at, new Set());
  return groups;
}

const headings: Readonly<Record<string, string>> = {
  profile: 'profiles',
  properties: 'custom properties',
  light: 'custom properties',
  dark: 'custom properties',
};

/** `embedLinks` → `embed links`, `profile` → `profiles`. */
const toHeading = (key: string): string =>
  headings[key] ?? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

describe('the settings', () => {
  const sections = readSections('settings');
  const lists: Readonly<Record<string, readonly string[]>> = {
    components: Object.keys(components),
    'known sources': knownSources.map(({ id }) => id),
  };
  const wanted = new Map<string, readonly string[]>([
    ...[...groupsOf(settingsSchema, 'archive')]
      .map(([name, keys]) => [name, [...keys]] as const)
      // A rule that has nothing of its own is described by its entry in the profile.
      .filter(([, keys]) => keys.length > 0),
    ...Object.entries(lists),
  ]);
  const found = new Map(
    [...sections].filter(([, entries]) => entries.size > 0).map(([name, entries]) => [name.toLowerCase(), entries]),
  );

  it('have a section for every object', () => {
    expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
  });

  it.each([...wanted])('%s: every key, and no other', (name, keys) => {
    expect(namesIn(found.get(name))).toEqual([...keys].sort());
  });

  it.each(Object.entries(settingsSchema.shape))('%s has the default that its entry names', (key, schema) => {
    const entry = found.get('archive')?.get(key) ?? '';
    const { type, defaultValue } = partsOf(schema);
    const shown = /default `([^`]*)`/.exec(entry)?.[1]?.replaceAll("'", '"').replaceAll('_', '');
    if (type === 'default') expect(JSON.parse(shown ?? 'undefined')).toEqual(defaultValue);
    else expect(entry).toMatch(type === 'prefault' ? /default: no changes/ : /required/);
  });

  it('are accepted as the examples give them', () => {
    const examples = [...(found.get('archive') ?? [])].flatMap(([key, entry]) => {
      const example = /Example: `([^`]+)`/.exec(entry)?.[1];
      return example === undefined ? [] : [`${key}: ${example}`];
    });
    expect(examples.length).toBe(Object.keys(settingsSchema.shape).length);
    const config = new Function(`return { ${examples.join(', ')} }`)() as unknown;
    expect(parseSettings(config, 'archive.config.ts').title).toBe('剪報');
  });
});

describe('the commands', async () => {
  const sections = readSections('commands');
  const files = readdirSync('src/commands').flatMap((file) => /^(.*)\.ts$/.exec(file)?.[1] ?? []);
  const modules = await Promise.all(
    files.map(async (file) => (await import(`../../src/commands/${file}.ts`)) as object),
  );
  const commands = modules.flatMap((module) =>
    Object.values(module).filter(
      (value): value is Command => typeof (value as Command | undefined)?.run === 'function',
    ),
  );
  const text = readFileSync('docs/reference/commands.md', 'utf8');
  const verbs = [...text.matchAll(/^## `(\w+)`$/gm)].map(([, verb]) => verb!);

  it('have a section each, and are what the program offers', () => {
    const names = commands.map(({ name }) => name).sort();
    expect([...verbs].sort()).toEqual(names);
    const offered = [...readFileSync('src/cli.ts', 'utf8').matchAll(/^ {2}(\w+) {2,}\w/gm)].map(([, name]) => name!);
    expect(offered).toEqual(verbs);
  });

  it.each(commands)('$name: every option, and no other, with its default', (command) => {
    const section = sections.get(command.name);
    const calls = Object.entries(command.options).map(
      ([option, { value }]) => `--${option}${value === undefined ? '' : ` ${value}`}`,
    );
    expect(namesIn(section)).toEqual(calls.sort());
    for (const [option, { default: usual }] of Object.entries(command.options)) {
      const row = [...section!.values()].find((item) => item.startsWith(`| \`--${option}`))!;
      expect(row.split(' | ')[1]).toBe(usual === undefined ? '—' : `\`${String(usual)}\``);
    }
  });

  it.each(commands)('$name: is called as its help says', (command) => {
    const [usage] = formatHelp(command).split('\n');
    expect(text).toContain(`\`\`\`\n${usage}\n\`\`\``);
  });

  it('end with the exit codes that there are', () => {
    expect(namesIn(sections.get('Exit codes'))).toEqual(Object.keys(exitCodes).sort());
  });
});

describe('the problem codes', () => {
  const entries = new Map([...readSections('problem-codes').values()].flatMap((section) => [...section]));

  it('are all there, and no other', () => {
    expect(namesIn(entries)).toEqual(Object.keys(problemCodes).sort());
  });

  const severities = (code: string): readonly string[] =>
    /^\* `[^`]+` \(([^)]+)\):/.exec(entries.get(code) ?? '')?.[1]?.split(' or ') ?? [];

  it.each(Object.keys(problemCodes))('%s has a severity', (code) => {
    expect(severities(code).length).toBeGreaterThan(0);
    for (const severity of severities(code)) expect(['error', 'warning', 'note']).toContain(severity);
  });

  const settings = parseSettings({ title: '剪報' }, 'archive.config.ts');
  const post = (front: string, body = '<p>霧角燈塔停燈三年後，今天傍晚重新點亮。</p>'): string =>
    `---\n${front}\n---\n${body}`;
  const whole = 'title: 燈塔\ndate: 2026-01-01\nfrom: https://www.cna.com.tw/news/aloc/202601010001.aspx';
  it.each([
    ['empty-file', ''],
    ['not-text', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x80, 0x81])],
    ['not-text', Buffer.concat([Buffer.from(post(whole)), Buffer.from([0xff])])],
    ['broken-front-matter', post('title: 專訪: 一: 二\n  date: x: y')],
    ['code-front-matter', '---js\n{}\n---\n<p>'],
    ['no-title', post('date: 2026-01-01')],
    ['no-date', post('title: 燈塔')],
    ['no-url', post('title: 燈塔\ndate: 2026-01-01')],
    ['unread-date', post('title: 燈塔\ndate: 2026-01')],
    ['date-disagrees', post(whole, '<!--1694581620000-->\n<p>文</p>')],
    ['empty-body', post(whole, '<br>')],
    ['cut-short', post(`${whole}\nauthor: ${'長'.repeat(200)}`)],
    ['unknown-source', post('title: 燈塔\ndate: 2026-01-01\nfrom: https://news.example/1')],
    ['stamp-disagrees', post(whole, '<p>燈塔重開。（編輯：林守白）1141201</p>')],
    ['costly-markup', post(whole, `${'<div>'.repeat(1_100)}文`)],
  ] as const)('%s is as severe as its entry says', (code, content) => {
    const { problems } = inspectPost('a.md', Buffer.from(content as string), settings);
    const found = problems.filter((problem) => problem.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { severity } of found) expect(severities(code)).toContain(severity);
  });

  it('same-identity is as severe as its entry says', () => {
    type Groupable = Parameters<typeof groupVersions>[0][number];
    const version = (file: string): Groupable =>
      ({
        file,
        id: 'cna-1',
        day: '2026-01-01',
        publishedMs: 0,
        tags: [],
        digest: file,
        story: '',
        sketch: '',
        bodyChars: 1,
      }) as unknown as Groupable;
    const { problems } = groupVersions([version('a'), version('b')]);
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['same-identity', ...severities('same-identity')],
    ]);
  });
});

describe('the front matter', () => {
  const sections = readSections('front-matter');

  it('of posts: every key, and no other', () => {
    expect(namesIn(sections.get('Posts'))).toEqual(Object.keys(frontMatterKeys).sort());
  });

  it('of pages: every key, and no other', () => {
    expect(namesIn(sections.get('Pages'))).toEqual(Object.keys(pageKeys).sort());
  });
});
