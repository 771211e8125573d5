import { CommandError } from '../cli/command-error.ts';

/**
 * Stops at bytes that are no file of today's Office, before a reader stumbles over them.
 *
 * @param name the file as the editor typed it
 * @param fix how to save it anew; follows the word `Ret:`
 * @throws CommandError for an empty file, for the formats before 2007, and for a password, which looks like them
 */
export function requireOfficeFile(bytes: Uint8Array, name: string, fix: string): void {
  if (bytes.length === 0) throw new CommandError(`${name} er tom.`, 'hent filen igen.');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new CommandError(`${name} er i det gamle Office-format eller har en adgangskode.`, fix);
  }
}
