import { posix } from 'node:path';
import { CommandError } from '../../cli/command-error.ts';
import { buildSheet } from './build-sheet.ts';
import type { WorkbookTables } from './build-sheet.ts';
import type { Sheet } from './cells.ts';
import { refuseOtherPackages, requireZip } from './file-kind.ts';
import { LIMITS } from './limits.ts';
import type { ReadLimits, Reading } from './limits.ts';
import { WorkbookPackage } from './workbook-package.ts';
import { isTrue, readSheet } from './read-sheet.ts';
import type { RawSheet } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { readStyles } from './read-styles.ts';

/**
 * Reads the sheets of an Excel workbook (*.xlsx, *.xlsm; ECMA-376, part 1, SpreadsheetML) in the order of their tabs.
 * Macros, drawings and links are not read. Hidden sheets come without their cells.
 *
 * @param name the file as the editor typed it, for messages
 * @throws CommandError in Danish for every file that is no such workbook, is broken or is too large
 */
export function readWorkbook(bytes: Uint8Array, name: string, limits: ReadLimits = LIMITS): Sheet[] {
  requireZip(bytes, name);
  const reading: Reading = { name, limits, startedAt: performance.now() };
  const source = new WorkbookPackage(bytes, reading);
  const main = readTargets(source, '').find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  refuseOtherPackages(source, main, name);
  const parts = readWorkbookPart(source, main);
  if (parts.sheets.length === 0) {
    throw new CommandError(`${name} har ingen ark.`, 'gem filen igen i Excel som Excel-projektmappe (*.xlsx).');
  }
  const raws = parts.sheets.map(({ name, part, isHidden }) =>
    isHidden ? EMPTY : readSheet(source, part, name, reading),
  );
  const tables: WorkbookTables = {
    strings: readStrings(source, parts.strings, listStrings(raws), reading),
    styles: readStyles(source, parts.styles),
    dayZero: parts.dayZero,
  };
  return parts.sheets.map(({ name, isHidden }, index) => buildSheet(name, isHidden, raws[index] ?? EMPTY, tables));
}

const EMPTY: RawSheet = { cells: [], hiddenLines: new Set(), hiddenColumns: [], merges: [] };

/** The main part: sheets with their parts, and where texts and formats stand. */
interface WorkbookParts {
  sheets: { name: string; part: string; isHidden: boolean }[];
  strings: string;
  styles: string;
  dayZero: number;
}

function readWorkbookPart(source: WorkbookPackage, main: string): WorkbookParts {
  const targets = readTargets(source, main);
  const find = (type: string) => targets.find((target) => target.type === type)?.part ?? '';
  const parts: WorkbookParts = {
    ...{ sheets: [], strings: find('sharedStrings'), styles: find('styles') },
    // Serial numbers count from 30 December 1899 (after February 1900, which Excel thinks had 29 days) or from 1 January 1904.
    dayZero: Date.UTC(1899, 11, 30),
  };
  source.readXml(main, {
    open(tag, read) {
      if (tag === 'workbookPr' && isTrue(read('date1904'))) parts.dayZero = Date.UTC(1904, 0, 1);
      const target = tag === 'sheet' ? targets.find(({ id }) => id === read('id')) : undefined;
      // Sheets that are nothing but a chart have another type.
      if (target?.type !== 'worksheet') return;
      const isHidden = (read('state') ?? 'visible') !== 'visible';
      parts.sheets.push({ name: read('name') ?? '', part: target.part, isHidden });
    },
  });
  return parts;
}

/** What a part points at (ECMA-376, part 2, 6.5): the type's last word, which is the same in both editions of the standard. */
interface Target {
  id: string;
  type: string;
  part: string;
}

/** @param part whose relationships are read; empty for those of the package */
function readTargets(source: WorkbookPackage, part: string): Target[] {
  const folder = posix.dirname(part);
  const targets: Target[] = [];
  source.readXml(posix.join(folder, '_rels', `${posix.basename(part)}.rels`), {
    open(tag, read) {
      const target = read('Target') ?? '';
      if (tag !== 'Relationship' || read('TargetMode') === 'External') return;
      const type = (read('Type') ?? '').replace(/^.*\//, '');
      targets.push({ id: read('Id') ?? '', type, part: posix.resolve('/', folder, target).slice(1) });
    },
  });
  return targets;
}

/** Numbers of the shared texts that cells point at. */
function listStrings(sheets: RawSheet[]): Set<number> {
  return new Set(
    sheets.flatMap(({ cells }) => cells.flatMap(({ type, value }) => (type === 's' ? Number(value) : []))),
  );
}
