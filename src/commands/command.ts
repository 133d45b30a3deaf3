/** What a command of the program is: one verb, its options, its work. */
import type { ParseArgsConfig } from 'node:util';

/** An option of a command, as `parseArgs` takes it, with what its help says. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** One sentence for the help and the reference. */
  readonly help: string;
  /** What stands for the value in the help: `DIR`. */
  readonly value?: string;
  readonly default?: string | boolean;
}

export type Options = Readonly<Record<string, Option>>;

/** The values of options: text or a switch, missing where nothing was given and there is no default. */
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
  /** Names what stands after the command: `SITE`. Nothing may stand there if it is empty. */
  readonly operands: string;
  /** At least, at most. */
  readonly operandCount: readonly [min: number, max: number];
  readonly options: Given;
  /** @returns exit code */
  readonly run: (values: Values<Given>, operands: readonly string[]) => Promise<ExitCode>;
}

/** Infers the types of a command's values from its options. */
export const defineCommand = <const Given extends Options>(command: Command<Given>): Command =>
  command as unknown as Command;

/** What `parseArgs` must know of a command's options. */
export const toParseOptions = (options: Options): NonNullable<ParseArgsConfig['options']> =>
  Object.fromEntries([
    ...Object.entries(options).map(([name, { type, default: usual }]) => [
      name,
      { type, ...(usual !== undefined && { default: usual }) },
    ]),
    ['help', { type: 'boolean', short: 'h' }],
  ]);

const nameWidth = 22;

/** The help of a command: what it does, how it is called, its options. */
export function formatHelp({ name, summary, operands, options }: Command): string {
  const lines = Object.entries(options).map(([option, { value, help, default: usual }]) => {
    const call = `--${option}${value === undefined ? '' : ` ${value}`}`;
    const otherwise = typeof usual === 'string' ? ` (${usual})` : '';
    return `  ${call.padEnd(nameWidth)} ${help}${otherwise}`;
  });
  return [`jianbao ${name}${operands === '' ? '' : ` ${operands}`} [options]`, '', `  ${summary}`, '', ...lines].join(
    '\n',
  );
}
