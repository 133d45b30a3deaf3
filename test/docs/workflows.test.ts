/** What workflows, scripts and documents tell people and machines to run is there. */
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command.ts';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}

const own = readdirSync('.github/workflows').map((file) => `.github/workflows/${file}`);
const template = 'src/commands/template/github/workflows/publish.yml';

const readWorkflow = (file: string): Workflow => load(readFileSync(file, 'utf8')) as Workflow;
const runsOf = (file: string): string[] =>
  Object.values(readWorkflow(file).jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

const scriptsOf = (file: string): Readonly<Record<string, string>> =>
  (JSON.parse(readFileSync(file, 'utf8')) as { scripts: Record<string, string> }).scripts;
const scripts = scriptsOf('package.json');
const scriptsOfArchive = scriptsOf('src/commands/template/package.json');

const commands = new Map<string, Command>();
for (const file of readdirSync('src/commands').flatMap((name) => /^(.*)\.ts$/.exec(name)?.[1] ?? [])) {
  const module = (await import(`../../src/commands/${file}.ts`)) as Readonly<Record<string, Command | undefined>>;
  for (const value of Object.values(module)) if (typeof value?.run === 'function') commands.set(value.name, value);
}

/** Options that every command has. */
const everywhere = ['help'];

/**
 * What is wrong with the calls in a text: `npm run SCRIPT`, `jianbao VERB` and `--option` that there are not. A script
 * that calls a command takes that command's options.
 *
 * @param known - scripts of the package.json that is meant
 */
function findFaults(text: string, known: Readonly<Record<string, string>>): string[] {
  // A call ends where the shell, a quotation in a sentence or a comment ends it.
  const calls = text.replace(/\\\n/g, ' ').split(/&&|\|\||[|;`\n]|\s#\s/);
  return calls.flatMap((call) => {
    const [, script, given = ''] =
      /\bnpm (?:run (?:--silent )?|(?=start\b|test\b))([\w-]+)(?: -- (.*))?/.exec(call) ?? [];
    if (script === undefined) return findFaultsOfCall(call);
    const steps = known[script]?.split('&&');
    return steps === undefined ? [`npm run ${script}`] : findFaultsOfCall(`${steps.at(-1)} ${given}`);
  });
}

function findFaultsOfCall(call: string): string[] {
  const [, verb, given = ''] = /(?:^\s*jianbao|\bnpx jianbao|\bdist\/cli\.js) +([a-z]+)\b(.*)$/.exec(call) ?? [];
  if (verb === undefined || verb === 'help') return [];
  const command = commands.get(verb);
  if (command === undefined) return [`jianbao ${verb}`];
  return [...given.matchAll(/(?<![\w-])--([a-z][\w-]*)/g)]
    .map(([, option]) => option!)
    .filter((option) => !everywhere.includes(option) && !Object.hasOwn(command.options, option))
    .map((option) => `jianbao ${verb} --${option}`);
}

describe('calls are checked', () => {
  it.each([
    ['npm run build -- --posts a --part 1/2', []],
    ['npm run --silent biuld', ['npm run biuld']],
    ['npm run build -- --prat 1/2', ['jianbao build --prat']],
    ['npm run jianbao -- build --prat 1/2', ['jianbao build --prat']],
    ['npx jianbao verify _site --part 1/2', ['jianbao verify --part']],
    ['cd x && npx jianbao vrefiy', ['jianbao vrefiy']],
    ['npm run build -- --out a && ls --all', []],
    ['npm run bench -- build --posts posts', []],
    ['npm create jianbao my-archive', []],
    ['npm run build -- --out a \\\n  --prat 1/2', ['jianbao build --prat']],
  ])('%s', (text, faults) => {
    expect(findFaults(text, scripts)).toEqual(faults);
  });
});

describe('workflows', () => {
  it.each(own)('%s runs what there is', (file) => {
    const runs = runsOf(file);
    expect(runs.length).toBeGreaterThan(0);
    expect(findFaults(runs.join('\n'), scripts)).toEqual([]);
    for (const [path] of runs.join('\n').matchAll(/(?<![\w./-])(?:deploy|scripts)\/[\w./-]+/g))
      expect(existsSync(path), path).toBe(true);
  });

  it('that of a new archive runs what its package.json has', () => {
    const runs = runsOf(template);
    expect(runs).toContain('npx jianbao build');
    expect(findFaults(runs.join('\n'), scriptsOfArchive)).toEqual([]);
    for (const script of Object.values(scriptsOfArchive)) expect(findFaults(script, {})).toEqual([]);
  });

  it.each([...own, template])('%s says which rights it has', (file) => {
    expect(readWorkflow(file).permissions).toMatchObject({ contents: 'read' });
  });

  it.each([...own, template])('%s ends, whatever hangs', (file) => {
    for (const job of Object.values(readWorkflow(file).jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('that of pull requests may only read', () => {
    const { on, permissions, jobs } = readWorkflow('.github/workflows/pull-request.yml');
    // `pull_request_target` would give a stranger's code this repository's rights
    expect(Object.keys(on)).toEqual(['pull_request']);
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
  });
});

it('npm create has the version of the program, and asks for it', () => {
  const [program, creator] = ['package.json', 'create-jianbao/package.json'].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as { version: string; dependencies: Record<string, string> },
  );
  expect(creator?.version).toBe(program?.version);
  expect(creator?.dependencies).toEqual({ jianbao: `^${program?.version}` });
});

describe('scripts', () => {
  const files = [
    ...readdirSync('deploy')
      .filter((file) => /\.sh$/.test(file))
      .map((file) => `deploy/${file}`),
    '.ci/run',
  ];

  it.each(files)('%s can be run, and runs what there is', (file) => {
    expect(() => accessSync(file, constants.X_OK)).not.toThrow();
    expect(findFaults(readFileSync(file, 'utf8'), scripts)).toEqual([]);
  });
});

describe('documents', () => {
  // Benchmarks, decisions and the list of changes tell of the past.
  const ofThePast = /^docs\/(?:benchmarks|decisions\/|name-evidence)/;
  const files = [
    'README.md',
    'deploy/kubernetes/README.md',
    ...(existsSync('CONTRIBUTING.md') ? ['CONTRIBUTING.md'] : []),
    ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.md$/.test(file))
      .map((file) => `docs/${file.replaceAll('\\', '/')}`)
      .filter((file) => !ofThePast.test(file))
      .sort(),
  ];

  it.each(files)('%s names commands that there are', (file) => {
    const code = [...readFileSync(file, 'utf8').matchAll(/^```[^\n]*\n([\s\S]*?)^```$|`([^`]+)`/gm)];
    expect(findFaults(code.map(([, block, span]) => block ?? span).join('\n'), scripts)).toEqual([]);
  });

  it('the README of a new archive names commands that it has', () => {
    expect(findFaults(readFileSync('src/commands/template/README.md', 'utf8'), scriptsOfArchive)).toEqual([]);
  });
});
