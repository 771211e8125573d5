/**
 * Stops one of the editor's commands. The message is whole Danish sentences: what is wrong, and after `Ret:` what to
 * do. It reports a mistake in the command's input, so the scripts print it without a stack trace.
 */
export class CommandError extends Error {
  readonly what: string;
  readonly fix: string;

  /** @param fix follows the word `Ret:`, so it begins with a small letter */
  constructor(what: string, fix: string) {
    super(`${what}\n  Ret: ${fix}`);
    this.name = 'CommandError';
    this.what = what;
    this.fix = fix;
  }
}
