import type { FileKind } from '../../contract.ts';

/** Groups of an edition's files, in the order of the report. */
export const GROUPS: readonly { title: string; kinds: readonly FileKind[] }[] = [
  { title: 'Forside', kinds: ['edition'] },
  { title: 'Temaer', kinds: ['chapter'] },
  { title: 'Organisation', kinds: ['organisation', 'mandates'] },
  { title: 'Regnskab', kinds: ['accounts'] },
  { title: 'Om udgaven', kinds: ['deviations', 'short-links', 'exceptions', 'revisions'] },
];

/** Place of a kind of file on the first page; what stands in no group comes last. */
export function placeOfKind(kind: FileKind): number {
  const at = GROUPS.findIndex(({ kinds }) => kinds.includes(kind));
  return at < 0 ? GROUPS.length : at;
}
