/** Shared by the scripts of the editor's commands: read the command line, print the outcome, set the exit code. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { CommandError } from './command-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The command line as the editor typed it. */
export interface Command {
  positionals: string[];
  /** Options with a value, by name. */
  values: Record<string, string | undefined>;
  /** Options without a value that were given. */
  flags: Set<string>;
}

/**
 * Runs a command: prints the text that it gives, or one Danish message when it stops.
 *
 * @param usage how the command is written, with an example
 * @param texts names of options with a value
 * @param flags names of options without one
 */
export async function runCommand(
  { usage, texts = [], flags = [] }: { usage: string; texts?: string[]; flags?: string[] },
  work: (command: Command) => Promise<string>,
): Promise<void> {
  try {
    console.log(await work(readCommand(usage, texts, flags)));
  } catch (error) {
    const isKnown = error instanceof CommandError;
    const isBrief = error instanceof Error && !process.argv.includes('--debug');
    console.error(isKnown || isBrief ? error.message : error);
    if (!isKnown && isBrief) console.error('  Ret: kør igen med `--debug`, og vis en udvikler, hvad der står.');
    process.exitCode = 1;
  }
}

function readCommand(usage: string, texts: string[], flags: string[]): Command {
  const options: Options = {};
  for (const name of texts) options[name] = { type: 'string' };
  for (const name of [...flags, 'debug']) options[name] = { type: 'boolean' };
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true });
    const given = Object.entries(values);
    return {
      positionals,
      values: Object.fromEntries(given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
      flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
    };
  } catch {
    throw new CommandError('Kommandoen kan ikke læses.', `skriv den som \`${usage}\`.`);
  }
}

/**
 * Reads the year of the edition that a command works on.
 *
 * @throws CommandError when the text is no year
 */
export function readYear(text: string | undefined, usage: string): number {
  if (/^\d{4}$/.test(text ?? '')) return Number(text);
  throw new CommandError(
    text ? `»${text}« er ikke et årstal.` : 'Årstallet mangler.',
    `skriv kommandoen som \`${usage}\`.`,
  );
}

/**
 * Returns an argument that the command cannot do without.
 *
 * @param what what is missing, as the beginning of a sentence: `Filen`, `Kapitlets navn`
 * @throws CommandError when it was not given
 */
export function demand(text: string | undefined, what: string, usage: string): string {
  if (text) return text;
  throw new CommandError(`${what} mangler.`, `skriv kommandoen som \`${usage}\`.`);
}
