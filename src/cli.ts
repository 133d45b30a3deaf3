#!/usr/bin/env node
/** The command line: finds the command, checks its arguments, runs it. */
import { parseArgs } from 'node:util';
import { formatHelp, toParseOptions, type Command, type ExitCode } from './commands/command.ts';
import { programVersion } from './packaged.ts';
import { SettingsError } from './settings/settingsError.ts';
import { BuildError } from './site/buildError.ts';
import { UsageError } from './usageError.ts';

/** Each command is loaded only when it is called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build.ts')).build,
  serve: async () => (await import('./commands/serve.ts')).serve,
  init: async () => (await import('./commands/init.ts')).init,
  inspect: async () => (await import('./commands/inspect.ts')).inspect,
  recurring: async () => (await import('./commands/recurring.ts')).recurring,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  verify: async () => (await import('./commands/verify.ts')).verify,
  moved: async () => (await import('./commands/moved.ts')).moved,
  merge: async () => (await import('./commands/merge.ts')).merge,
};

const usage = `jianbao COMMAND [options]

  build      build the site: posts/ → _site/
  serve      build it, serve it on this machine, build again whenever something changes
  init       write a new archive: settings, a sample post, a workflow that publishes it
  inspect    show what becomes of a post: what was read, what each rule took, what remains
  recurring  list paragraphs that recur in many posts of a source
  export     write one line of JSON for each article
  verify     compare a site with a build from nothing, byte for byte
  moved      find articles of an earlier site that have another address now
  merge      make the site out of the parts that several jobs built

  jianbao COMMAND --help tells its options, jianbao --version the version of the program.`;

async function main([name, ...words]: readonly string[]): Promise<ExitCode> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(usage);
    return 0;
  }
  if (name === '--version' || name === '-v') {
    console.log(programVersion());
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw new UsageError(`There is no command ${name}.\n\n${usage}`);
  const command = await load();
  const { values, positionals } = parse(command, words);
  if (values['help'] === true) {
    console.log(formatHelp(command));
    return 0;
  }
  const [min, max] = command.operandCount;
  const { length } = positionals;
  if (length < min || length > max) {
    const found = length === 0 ? 'nothing' : positionals.join(' ');
    const expected = command.operands === '' ? 'no further words' : command.operands;
    throw new UsageError(`After ${name} comes ${expected}; found ${found}.\n\n${formatHelp(command)}`);
  }
  return command.run(values as Parameters<typeof command.run>[0], positionals);
}

function parse(command: Command, words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: toParseOptions(command.options), allowPositionals: true }) as {
      values: Record<string, string | boolean>;
      positionals: string[];
    };
  } catch (error) {
    // Only the first sentence: the others are about arguments that begin with a hyphen.
    const [sentence = ''] = (error as Error).message.split('. ');
    throw new UsageError(`${sentence}.\n\n${formatHelp(command)}`);
  }
}

/** Errors whose message says what to do are printed without a stack trace; any other is an error in the program. */
function toExitCode(error: unknown): ExitCode {
  if (error instanceof UsageError || error instanceof SettingsError) return 2;
  return error instanceof BuildError ? 1 : 70;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    const code = toExitCode(error);
    console.error(code === 70 ? error : (error as Error).message);
    process.exitCode = code;
  },
);
