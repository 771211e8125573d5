import { CommandError } from '../../cli/command-error.ts';
import type { Failure } from '../contract.ts';

/** Stops a request. The desk shows the sentences; nothing was changed. */
export class Refusal extends Error {
  /** Status of HTTP, 400 or more. */
  readonly status: number;
  readonly what: string;
  readonly fix: string;
  /** Further fields of the answer: the other version of a conflict. */
  readonly more: object;

  /** @param fix follows the word `Ret:`, so it begins with a small letter */
  constructor(status: number, what: string, fix: string, more: object = {}) {
    super(`${what}\n  Ret: ${fix}`);
    this.name = 'Refusal';
    this.status = status;
    this.what = what;
    this.fix = fix;
    this.more = more;
  }
}

/** What a disk says when it cannot do what it was asked, by the code of the system's error. */
const DISK: Readonly<Record<string, [status: number, what: string, fix: string]>> = {
  ENOENT: [
    404,
    'findes ikke længere.',
    'hent oversigten igen; er filen omdøbt eller slettet, står den under sit nye navn.',
  ],
  EROFS: [
    507,
    'kan ikke skrives, for disken kan kun læses.',
    'gem teksten et andet sted, eller giv adgang til at skrive på disken. Teksten er beholdt her.',
  ],
  EACCES: [
    507,
    'må du ikke skrive i.',
    'giv dig selv adgang til at skrive i filen og dens mappe. Teksten er beholdt her.',
  ],
  EPERM: [
    507,
    'må du ikke skrive i.',
    'giv dig selv adgang til at skrive i filen og dens mappe. Teksten er beholdt her.',
  ],
  ENOSPC: [507, 'kan ikke skrives, for disken er fuld.', 'ryd op på disken, og gem igen. Teksten er beholdt her.'],
  EDQUOT: [
    507,
    'kan ikke skrives, for der er ikke mere plads til dig på disken.',
    'ryd op, og gem igen. Teksten er beholdt her.',
  ],
  EISDIR: [400, 'er en mappe og ikke en fil.', 'vælg en fil.'],
};

/** Turns an error of the file system into sentences about a file; anything else is handed on. */
export function explainDisk(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = DISK[code];
  return known ? new Refusal(known[0], `${path} ${known[1]}`, known[2]) : error;
}

/** Status and sentences of whatever stopped a request. */
export function toFailure(error: unknown): { status: number; failure: Failure } {
  if (error instanceof Refusal) {
    const { status, what, fix, more } = error;
    return { status, failure: { what, fix, ...more } };
  }
  if (error instanceof CommandError) return { status: 422, failure: { what: error.what, fix: error.fix } };
  const said = error instanceof Error ? error.message : String(error);
  return {
    status: 500,
    failure: {
      what: `Redaktionen gik i stå (${said}). Intet er skrevet.`,
      fix: 'prøv igen; sker det igen, så vis beskeden til en udvikler.',
    },
  };
}
