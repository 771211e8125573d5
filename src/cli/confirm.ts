import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline';
import { CommandError } from './command-error.ts';

/** Where a question is asked. */
export interface Terminal {
  input: Readable & { isTTY?: boolean };
  output: Writable & { isTTY?: boolean };
}

/**
 * Asks the editor before something is written.
 *
 * @param isAccepted whether the answer was given beforehand, with `--yes`
 * @throws CommandError when there is no terminal to ask in and no answer
 */
export async function confirm(
  question: string,
  isAccepted: boolean,
  { input, output }: Terminal = { input: process.stdin, output: process.stdout },
): Promise<boolean> {
  if (isAccepted) return true;
  if (!input.isTTY || !output.isTTY) {
    throw new CommandError(
      'Intet er skrevet, for her er ingen terminal at spørge i.',
      'læs det ovenstående igennem, og kør igen med `--yes`.',
    );
  }
  const lines = createInterface({ input, output });
  try {
    const answer = await readAnswer(lines, `${question} (j/N) `);
    if (answer === undefined) output.write('\n');
    return /^\s*(?:j|ja|y|yes)\s*$/i.test(answer ?? '');
  } finally {
    lines.close();
  }
}

/** The line that was typed; nothing when the terminal was closed instead (Ctrl+D, Ctrl+C). */
function readAnswer(lines: ReturnType<typeof createInterface>, question: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    lines.once('close', () => resolve(undefined));
    lines.question(question, resolve);
  });
}
