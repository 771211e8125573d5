import { spawn } from 'node:child_process';

/** The program of each system that opens an address in the browser that its owner chose. */
const OPENERS: Partial<Record<NodeJS.Platform, [program: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/**
 * Opens an address in the editor's browser. Where there is none, nothing happens: the address is printed too.
 *
 * @param env `BROWSER=none` keeps it shut
 */
export function openBrowser(address: string, env: NodeJS.ProcessEnv = process.env): void {
  if (env['BROWSER'] === 'none') return;
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}
