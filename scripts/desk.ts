/** Opens the editor's desk in the browser: `npm run desk`. It runs until it is stopped with Ctrl-C. */
import { CommandError } from '../src/cli/command-error.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { DESK } from '../src/cli/usage.ts';
import { openBrowser } from '../src/desk/open-browser.ts';
import { startDesk } from '../src/desk/start.ts';
import { contentRoot } from '../src/sources/content-root.ts';

const PORT = 4321;

await runCommand(DESK, async ({ values }) => {
  const port = Number(values['port'] ?? PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new CommandError(
      `»${values['port']}« er ikke en port.`,
      'skriv et tal mellem 1024 og 65535, eller udelad den.',
    );
  }
  const { address, isOther } = await startDesk(contentRoot, port, values['outDir']);
  openBrowser(address);
  return isOther
    ? `Redaktionen kører allerede: ${address}`
    : `Redaktionen er åben: ${address}\nÅbner browseren ikke af sig selv, så åbn hele adressen. Stop med Ctrl-C; det, du har skrevet, er gemt.`;
});
