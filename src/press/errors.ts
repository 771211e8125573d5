/** Where on the printed pages something went wrong. Every part is optional, because a failed start has none. */
export interface ProblemSpot {
  /** Page number, counted from 1. */
  page?: number | undefined;
  /** Title of the section, as its reader sees it. */
  title?: string | undefined;
  /** The author's file (`ATTRIBUTES.source`). */
  source?: string | undefined;
}

/** One thing that is wrong, in the editor's language: what it is, how to mend it, where it stands. */
export interface PrintProblem {
  what: string;
  fix: string;
  where?: ProblemSpot | undefined;
}

/** How many problems a message spells out. The rest are counted, since one cause often has many effects. */
const SHOWN = 5;

/**
 * Stops the press. The message is for editors: where, what, what to do, and in which state the PDF is.
 * It carries no stack trace, because the place to mend is in the content and not in this code.
 */
export class PressError extends Error {
  readonly problems: PrintProblem[];
  /** Astro's error overlay shows this line as its hint. */
  readonly hint: string;

  constructor(problems: PrintProblem | PrintProblem[], options: { state?: string; cause?: unknown } = {}) {
    const list = withoutDoubles(Array.isArray(problems) ? problems : [problems]);
    super(formatProblems(list, options.state), { cause: options.cause });
    this.name = 'PressError';
    this.problems = list;
    this.hint = list[0]?.fix ?? '';
    this.stack = this.message;
  }
}

/** The whole message: each problem with its place, then what became of the PDF. */
export function formatProblems(problems: PrintProblem[], state?: string): string {
  const shown = problems.slice(0, SHOWN).map(formatProblem);
  const rest = problems.length - shown.length;
  if (rest > 0) shown.push(`  … og ${rest} fejl mere.`);
  if (state) shown.push(`  ${state}`);
  return shown.join('\n');
}

/** A problem that stops nothing, in one line. */
export function formatWarning({ what, fix, where }: PrintProblem): string {
  return `Bemærk${formatPlace(where)}: ${what} Ret: ${fix}`;
}

/** A missing file is requested more than once, and reported once. */
function withoutDoubles(problems: PrintProblem[]): PrintProblem[] {
  const texts = problems.map(formatProblem);
  return problems.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

function formatProblem({ what, fix, where }: PrintProblem): string {
  return `PDF'en standsede${formatPlace(where)}.\n  ${what}\n  Ret: ${fix}`;
}

function formatPlace(where: ProblemSpot = {}): string {
  const page = where.page === undefined ? '' : ` på side ${where.page}`;
  const title = where.title ? `${page ? ',' : ''} i "${where.title}"` : '';
  return page + title + (where.source ? ` (${where.source})` : '');
}

/**
 * Makes any thrown thing a PressError, so that callers have one kind of failure to show.
 *
 * @param state what became of the PDF, as a sentence
 */
export function toPressError(error: unknown, state: string): PressError {
  if (error instanceof PressError) return new PressError(error.problems, { state, cause: error.cause });
  const disk = readDiskProblem(error);
  if (disk) return new PressError(disk, { state, cause: error });
  const message = error instanceof Error ? error.message : String(error);
  const problem = {
    what: `Der skete en uventet fejl: ${message}`,
    fix: 'kør igen; går det galt igen, så tag den seneste ændring i indholdet tilbage, og kør igen. Hjælper det ikke, ligger fejlen i koden, og så skal en udvikler se beskeden.',
  };
  return new PressError(problem, { state, cause: error });
}

const NO_ROOM = ['ENOSPC', 'EDQUOT'];
/** Somebody else fills or holds the folder. */
const CHANGED_MEANWHILE = ['ENOTEMPTY', 'EBUSY'];
const NO_ACCESS = ['EACCES', 'EPERM', 'EROFS'];

/** What a failed write means to an editor; nothing when the error has another cause. */
function readDiskProblem(error: unknown): PrintProblem | undefined {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  if (code && NO_ROOM.includes(code)) {
    return { what: "Der er ikke plads på disken til PDF'en.", fix: 'slet noget, og kør igen.' };
  }
  if (code && NO_ACCESS.includes(code)) {
    return {
      what: `Der må ikke skrives i mappen${path ? ` til ${path}` : ''}.`,
      fix: 'giv dig selv skriveadgang til mappen, eller byg et andet sted med --outDir.',
    };
  }
  if (code && CHANGED_MEANWHILE.includes(code)) {
    return {
      what: `Mappen${path ? ` med ${path}` : ''} blev ændret, mens der blev trykt.`,
      fix: 'vent, til en anden bygning i samme mappe er færdig, og kør igen; er der ingen, så se efter, om mappen er slettet eller flyttet.',
    };
  }
  return undefined;
}
