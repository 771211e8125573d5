import type { SourcePosition } from '../sources/positions.ts';
import type { Sources } from '../sources/sources.ts';
import type { Example } from './example.ts';

/** `fejl` stops the build; `advarsel` asks the editor to look. */
export type Severity = 'fejl' | 'advarsel';

/** Something wrong with the content, in Danish: where, what, and what to do. */
export interface Finding {
  /** Id of the rule that found it. */
  rule: string;
  severity: Severity;
  /** Path as editors see it. */
  file: string;
  line: number;
  column?: number | undefined;
  /** What is wrong: whole sentences. */
  what: string;
  /** What to do about it; follows the word `Ret:`, so it begins with a small letter. */
  fix: string;
  /** What stands at the position and what to write in its place, where nothing else can be meant. */
  mend?: { of: string; write: string } | undefined;
}

/** A finding as a rule returns it; `runRules` adds the rule's id. */
export type Problem = Omit<Finding, 'rule'>;

/** A rule of Kontrol. One file a rule; `rules.ts` lists them. */
export interface Rule {
  /** Danish, kebab-case: editors meet it in the output, and reviewed exceptions name it. */
  id: string;
  /** Why the rule exists, as a Danish sentence. */
  reason: string;
  /** A content folder in which the rule finds something, and the same one mended. Tests run them. */
  examples: { fails: Example; passes: Example };
  /** What it looks at. A rule without subjects has checked nothing, and Kontrol says so. */
  subjects: (sources: Sources) => readonly unknown[];
  /** The rule asks the network. Its answers are those of the day, so it runs only when an editor asks for it (`--online`). */
  asksNetwork?: true;
  /** Its findings. */
  check: (sources: Sources, run: Run) => Problem[] | Promise<Problem[]>;
}

/** What a rule may know of the run that it is part of. */
export interface Run {
  /** Findings of the rules before it. */
  found: readonly Finding[];
  /** The day of the run, `2026-11-29`. Rules that ask for it find nothing without one, so that the same content is judged alike. */
  today?: string | undefined;
  /** Every rule of Kontrol, whether it runs this time or not. */
  rules: readonly Rule[];
}

/** An error at a place in a file. */
export function problem(file: string, place: SourcePosition, what: string, fix: string): Problem {
  return { severity: 'fejl', file, line: place.line, column: place.column, what, fix };
}

/** A warning at a place in a file. */
export function warning(file: string, place: SourcePosition, what: string, fix: string): Problem {
  return { ...problem(file, place, what, fix), severity: 'advarsel' };
}

/** The same problem with a mend that is certain. */
export function withMend(found: Problem, of: string, write: string): Problem {
  return { ...found, mend: { of, write } };
}
