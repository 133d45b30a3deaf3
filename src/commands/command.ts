/** A command of the program: its name, its options, and what it does. */
import type { ParseArgsConfig } from 'node:util';

/** An option of a command: what `parseArgs` needs, and its help. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** One sentence for the help and the reference. */
  readonly help: string;
  /** The name of the value in the help: `DIR`. */
  readonly value?: string;
  readonly default?: string | boolean;
}

export type Options = Readonly<Record<string, Option>>;

/** The values of options: text or a switch; undefined if it was not given and has no default. */
export type Values<Given extends Options> = {
  readonly [Name in keyof Given]:
    | (Given[Name]['type'] extends 'string' ? string : boolean)
    | (Given[Name] extends { readonly default: string | boolean } ? never : undefined);
};

/** Every exit code, and what it says. */
export const exitCodes = {
  0: 'done',
  1: 'posts or site are not in order',
  2: 'used wrongly: a wrong option, a missing folder, settings that do not fit',
  70: 'a fault of the program',
} as const;

export type ExitCode = keyof typeof exitCodes;

export interface Command<Given extends Options = Options> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Names of the arguments after the command: `SITE`. Empty if there must be none. */
  readonly operands: string;
  /** Minimum and maximum number of operands. */
  readonly operandCount: readonly [min: number, max: number];
  readonly options: Given;
  /**
   * Does the work. A method and not a property, so that `Command<…>` of certain options is also a `Command`.
   *
   * @returns the exit code
   */
  run(values: Values<Given>, operands: readonly string[]): Promise<ExitCode>;
}

/** Infers the types of a command's values from its options. */
export const defineCommand = <const Given extends Options>(command: Command<Given>): Command => command;

/** Gives a command's options to `parseArgs`, with `--help`. */
export const toParseOptions = (options: Options): NonNullable<ParseArgsConfig['options']> =>
  Object.fromEntries([
    ...Object.entries(options).map(([name, { type, default: usual }]) => [
      name,
      { type, ...(usual !== undefined && { default: usual }) },
    ]),
    ['help', { type: 'boolean', short: 'h' }],
  ]);

const nameWidth = 22;

/** Writes the help of a command: how it is called, what it does, its options. */
export function formatHelp({ name, summary, operands, options }: Command): string {
  const all: Options = { ...options, help: { type: 'boolean', help: 'print this help' } };
  const lines = Object.entries(all).map(([option, { value, help, default: usual }]) => {
    const call = `--${option}${value === undefined ? '' : ` ${value}`}`;
    const otherwise = typeof usual === 'string' ? ` (${usual})` : '';
    return `  ${call.padEnd(nameWidth)} ${help}${otherwise}`;
  });
  return [`jianbao ${name}${operands === '' ? '' : ` ${operands}`} [options]`, '', `  ${summary}`, '', ...lines].join(
    '\n',
  );
}
