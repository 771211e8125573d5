/** What the doors of the editor's commands share: read the command line, print the outcome, set the exit code. */
import { CommandError } from './command-error.ts';
import { readCommand } from './read-command.ts';
import type { Command } from './read-command.ts';
import { exampleOf, formatUsage } from './usage.ts';
import type { Usage } from './usage.ts';

export type { Command } from './read-command.ts';

/**
 * Runs a command: prints the text that it gives, or one Danish message when it stops. With `--help` it prints the usage.
 *
 * @param failCode exit code when the command stops
 */
export async function runCommand(
  usage: Usage,
  work: (command: Command) => Promise<string>,
  failCode = 1,
): Promise<void> {
  try {
    const command = readCommand(usage, process.argv.slice(2), process.env);
    console.log(command.flags.has('help') ? formatUsage(usage) : await work(command));
  } catch (error) {
    console.error(formatStop(error, process.argv.includes('--debug')));
    process.exitCode = failCode;
  }
}

/**
 * What an editor reads when a command stops. A `CommandError` says everything itself; anything else is a mistake in this
 * code or in a tool.
 *
 * @param isDebugging whether a developer wants to see where it happened
 */
export function formatStop(error: unknown, isDebugging: boolean): string {
  if (error instanceof CommandError) return error.message;
  if (isDebugging) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = error instanceof Error ? error.message : String(error);
  return `Der skete en uventet fejl: ${message}\n  Ret: kør igen med \`-- --debug\`, og vis en udvikler, hvad der står.`;
}

/**
 * The edition that a command works on.
 *
 * @throws CommandError when the text is no year
 */
export function readYear(text: string, usage: Usage): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new CommandError(`»${text}« er ikke et årstal.`, `skriv kommandoen som \`${exampleOf(usage)}\`.`);
}
