/**
 * What `npm run build` shows of what Astro, Vite and the integrations log: progress on one line in a terminal, warnings
 * and errors as they are. Astro loads this file by its name as its logger (`logger.entrypoint`).
 */
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import { clearProgress, showProgress } from './progress.ts';

/** Integrations of this project, which log whole Danish sentences, and what they are at. */
const OWN: Readonly<Record<string, string>> = { press: 'Trykker', search: 'Indekserer' };

/** What Astro is at when it logs under these names. */
const STAGES: Readonly<Record<string, string>> = {
  content: 'Læser indholdet …',
  types: 'Læser indholdet …',
  build: 'Bygger siderne …',
  vite: 'Bygger siderne …',
};

/** Messages that help nobody. */
const IDLE = [
  // These go before an error that is thrown, which the build prints with all that helps. The last is its stack trace.
  /^An unhandled error occurred while running the /,
  /Build failed in /,
  /^Unable to load your Astro config/,
  /^\w*Error: [^]*\n {4}at /,
  // The build asks for it.
  /^data store cleared \(force\)/,
  // An edition need not have every kind of file; Kontrol has found what must not be missing.
  /^No files found matching /,
  /^The collection ".+" does not exist or is empty\./,
];

/** Astro's name for a page that threw; the error itself follows. */
const PAGE = /^Caught error rendering (\S+): /;

/** Warnings and errors that were printed, to be printed again when nothing has changed. */
export const printed: string[] = [];

/** What is waiting to be said; nothing when whatever comes is said at once. */
let held: string[] | undefined;

/**
 * Keeps warnings and errors back until Kontrol has approved the content, and for good when it refuses: what Astro then meets, Kontrol
 * explains better.
 */
export function holdUntil(approval: Promise<unknown>): void {
  const waiting: string[] = [];
  held = waiting;
  approval.then(
    () => {
      held = undefined;
      waiting.forEach(say);
    },
    () => undefined,
  );
}

function say(text: string): void {
  if (held) return void held.push(text);
  clearProgress();
  printed.push(text);
  console.error(text);
}

export default function createBuildLog(): AstroLoggerDestination {
  return {
    write: (message) => {
      if (message.level === 'info') return showStage(message);
      const text = describeTrouble(message);
      if (text !== undefined) say(text);
    },
  };
}

function showStage(message: AstroLoggerMessage): void {
  const stage = describeStage(message);
  if (stage) showProgress(stage);
}

/** What is going on, from a message about it; nothing when the message does not tell. */
export function describeStage({ label, message }: Pick<AstroLoggerMessage, 'label' | 'message'>): string | undefined {
  if (message.startsWith('Waiting for integration ')) return undefined;
  const own = OWN[label ?? ''];
  return own ? `${own}: ${message}` : STAGES[label ?? ''];
}

/** A warning or an error as it is printed; nothing for one that helps nobody. */
export function describeTrouble({ label, message }: Pick<AstroLoggerMessage, 'label' | 'message'>): string | undefined {
  if (IDLE.some((pattern) => pattern.test(message))) return undefined;
  const [, page] = PAGE.exec(message) ?? [];
  if (page) return `Siden ${page} kunne ikke bygges.`;
  return label === null || label in OWN ? message : `[${label}] ${message}`;
}
