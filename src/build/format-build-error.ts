import { relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What errors of Astro and Vite carry beside their message. */
interface ToolError extends Error {
  hint?: string;
  /** File that was worked on. */
  id?: string;
  loc?: { file?: string; line?: number; column?: number };
  /** The lines of the file round the mistake. */
  frame?: string;
}

/** Two builds of one folder take each other's files. */
const TWO_BUILDS =
  'vent, til en anden bygning af den samme mappe er færdig, og kør igen; bygger ingen anden, så kør igen med `-- --debug`.';

/** A line of a stack trace. */
const STACK = /^\s+at /;

/**
 * Why a build stopped, for the editor who started it. The press and this project's code say it in Danish, with what to
 * do. Tools say it in English; what they know of the place is put to it.
 *
 * @param isDebugging whether a developer wants to see where in the code it happened
 */
export function formatBuildError(error: unknown, isDebugging: boolean): string {
  if (!(error instanceof Error)) return describeToolError(new Error(String(error)));
  const { message, stack = '' } = error;
  if (isDebugging) return stack.includes(message) ? stack : `${message}\n${stack}`;
  const isForEditors = /^ {2}Ret: /m.test(message);
  return isForEditors ? message : (describeDisk(error) ?? describeToolError(error));
}

/** What the disk refused outside the press, in the editor's words. */
const DISK: Record<string, readonly [what: string, fix: string]> = {
  ENOSPC: ['Der er ikke plads på disken.', 'slet noget, og kør igen.'],
  EDQUOT: ['Der er ikke mere plads til dig på disken.', 'slet noget, og kør igen.'],
  EROFS: ['Der må ikke skrives på disken.', 'byg et andet sted med --outDir.'],
  EACCES: ['Der må ikke skrives i mappen.', 'giv dig selv skriveadgang, eller byg et andet sted med --outDir.'],
  ENOTEMPTY: ['Mappen blev ændret, mens siderne blev bygget.', TWO_BUILDS],
  ENOENT: ['En fil findes ikke, eller den forsvandt, mens siderne blev bygget.', TWO_BUILDS],
};

function describeDisk(error: Error): string | undefined {
  const { code = '', path } = error as NodeJS.ErrnoException;
  const [what, fix] = DISK[code] ?? [];
  return what && shorten(`Siderne kunne ikke bygges.\n  ${what}${path ? ` (${path})` : ''}\n  Ret: ${fix}`);
}

function describeToolError({ name, message, hint, id, loc, frame }: ToolError): string {
  const what = name === 'Error' || message.includes(name) ? message : `${name}: ${message}`;
  const file = loc?.file ?? id;
  const place = [file && relative('.', file), loc?.line, loc?.column].filter(Boolean).join(':');
  const lines = [
    ...what.split('\n'),
    place && `Sted: ${place}`,
    ...(frame ?? '').split('\n'),
    hint && `Hjælp: ${hint}`,
    'Ret: nævner beskeden en fil i indholdet, så ret den; ellers kør igen med `-- --debug`, og vis en udvikler, hvad der står.',
  ];
  const kept = lines.filter((line) => line?.trim() && !STACK.test(line)).map((line) => `  ${line}`);
  return shorten(['Siderne kunne ikke bygges.', ...kept].join('\n'));
}

/** Without colours, and with paths as the editor sees them. */
function shorten(text: string): string {
  return stripVTControlCharacters(text).replaceAll(process.cwd() + sep, '');
}
