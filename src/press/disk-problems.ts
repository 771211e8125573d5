import type { PrintProblem } from './errors.ts';

const NO_ROOM = ['ENOSPC', 'EDQUOT'];
const NO_ACCESS = ['EACCES', 'EPERM', 'EROFS'];

/** What a failed write means to an editor; nothing when the error has another cause. */
export function readDiskProblem(error: unknown): PrintProblem | undefined {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  if (code && NO_ROOM.includes(code)) return { what: 'Der er ikke plads på disken til PDF\'en.', fix: 'slet noget, og kør igen.' };
  if (code && NO_ACCESS.includes(code)) {
    return { what: `Der må ikke skrives i mappen${path ? ` til ${path}` : ''}.`, fix: 'giv dig selv skriveadgang til mappen, eller byg et andet sted med --outDir.' };
  }
  return undefined;
}
