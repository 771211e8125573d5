/**
 * Guards Vite's address that opens a file in the editor. Vite asks nothing of who asks, so any page that is open in the same
 * browser could open any file of the machine.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';

/** Where Vite listens. A middleware that is mounted here runs before Vite's own. */
export const EDITOR_PATH = '/__open-in-editor';

/** Line and column behind a file, as editors read them. */
const POSITION = /(?::\d+){0,2}$/;

/**
 * Whether there is a program to open files with: named in `LAUNCH_EDITOR`, or the one whose terminal the server runs in. Vite
 * would guess one, and start what `EDITOR` says, whether it is there or would take over the terminal.
 */
export function hasEditor(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env['LAUNCH_EDITOR']) || env['TERM_PROGRAM'] === 'vscode';
}

/**
 * A middleware that lets a request pass when it comes from a page of this server and names a file of the content folder.
 * Whatever else asks is answered with 403.
 *
 * @param root the content folder, as an absolute path
 * @param isAllowed whether there is a program to open files with
 */
export function guardEditor(root: string, isAllowed: boolean) {
  return ({ url = '', headers }: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (isAllowed && headers['sec-fetch-site'] === 'same-origin' && isContent(url, root)) return next();
    response.statusCode = 403;
    response.end();
  };
}

/** Read as Vite reads it: the first `file`, from the folder that the server runs in. */
function isContent(url: string, root: string): boolean {
  const file = URL.parse(url, 'http://localhost')?.searchParams.get('file');
  // An address of a file is opened as it stands, whatever a path would make of it.
  if (!file || file.startsWith('file:')) return false;
  return resolve(file.replace(POSITION, '')).startsWith(root + sep);
}
