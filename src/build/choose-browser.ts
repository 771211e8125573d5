import { CommandError } from '../cli/command-error.ts';

/**
 * Chooses the browser that prints, by the variable that the press reads.
 *
 * @param choice what stands after `--browser`; the browser of the lock file prints when left out
 * @throws CommandError when it is no choice
 */
export function chooseBrowser(choice: string | undefined, env: Record<string, string | undefined>): void {
  if (choice === undefined) return;
  if (choice !== 'installed') {
    throw new CommandError(
      `Der er ingen browser »${choice}« at vælge.`,
      'skriv `--browser=installed` for en browser på maskinen, eller lad variablen CHROMIUM_PATH pege på en bestemt.',
    );
  }
  env['PRESS_BROWSER'] = choice;
}
