/** Imports of rosters into the tiny edition, whose year is 2030. */
import { importRoster } from '../../src/imports/roster/import-roster.ts';
import { loadTiny } from './edition.ts';
import type { Overlay } from './edition.ts';
import { makeXlsx } from './xlsx.ts';
import type { SheetSpec } from './xlsx.ts';

export interface RosterCase extends Partial<Omit<SheetSpec, 'rows'>> {
  overlay?: Overlay;
}

/** The heads of a roster, and seats as the tiny edition's Kystudvalget has them. */
export const HEAD = 'Navn | Rolle | Titel | Parti | Kommune';
export const KYST = '2030/organisation/kystudvalget.mdx';
export const SEATED = [
  HEAD,
  'Carla Østermark | Formand for strandene | Borgmester | Ø | Østermarke',
  'Birk Sandager | Formand for vejene | 1. viceborgmester | M | Lysensund',
  'Dines Havkjær | | Byrådsmedlem | K | Klitby',
  'Ebba Toft Rosenlund | | Kommunalbestyrelsesmedlem | M | Lysensund',
];

/**
 * Imports one sheet.
 *
 * @param lines rows as an editor types them, cells between `|`
 */
export async function importLines(lines: string[], { overlay = {}, name = 'Kystudvalget', ...more }: RosterCase = {}) {
  const sources = await loadTiny(overlay);
  const rows = lines.map((line) => line.split('|').map((cell) => cell.trim() || undefined));
  const imported = await importRoster(sources, await makeXlsx([{ name, rows, ...more }]), 'udvalg.xlsx', 2030);
  const textOf = (path: string) => imported.changes.find((change) => change.path === path)?.text;
  return { imported, sources, textOf };
}

/** The message that an import stops with. */
export async function refusalOf(lines: string[], more: RosterCase = {}): Promise<string> {
  return importLines(lines, more).then(
    () => 'It did not stop.',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}
