import type { ChildProcess } from 'node:child_process';

/**
 * The address of the desk, as a server prints it when it is ready.
 *
 * @param server with its output piped
 * @param onSaid gets all that it prints
 * @throws Error with what it has printed, when it ends before
 */
export function readPrintedAddress(server: ChildProcess, onSaid: (text: string) => void = () => {}): Promise<string> {
  let said = '';
  return new Promise((found, stopped) => {
    const read = (bytes: Buffer) => {
      said += bytes.toString();
      onSaid(bytes.toString());
      const printed = /http:\/\/127\.0\.0\.1:\d+\/redaktion\/\?kode=\w+/.exec(said);
      if (printed) found(printed[0]);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => stopped(new Error(`The server ended with ${code} before it was ready:\n${said}`)));
  });
}
