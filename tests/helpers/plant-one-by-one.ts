/**
 * Plants known mistakes one at a time and counts how many Kontrol tells. A mistake is told when a finding that the clean
 * content does not have stands within three lines of it, whichever rule found it.
 *
 *   node tests/helpers/plant-one-by-one.ts [open|held-back] [--missed]
 */
import type { Finding, Rule } from '../../src/kontrol/finding.ts';
import { offlineRules, runRules } from '../../src/kontrol/run.ts';
import type { Sources } from '../../src/sources/sources.ts';
import { loadClean, PLANTED, plantRow, readRows } from './planted-rows.ts';
import type { PlantedFile, PlantedRoot, PlantedRow, Spot } from './planted-rows.ts';

/** How far from its place a mistake may be told, in lines. */
const REACH = 3;

/** Every change of a published edition is a finding for it: it knows that something changed, and not what. */
const BLIND = 'udgave-frosset';

/** A planted mistake and the rule that told it; none when it was missed. */
export interface PlantResult {
  row: PlantedRow;
  toldBy: string | undefined;
}

/**
 * Plants all mistakes of a file, each alone in clean content.
 *
 * @throws when rows no longer fit the content; the message names all of them.
 */
export async function plantOneByOne(name: PlantedFile): Promise<PlantResult[]> {
  const field = createField();
  const results: PlantResult[] = [];
  const misfits: string[] = [];
  for (const row of await readRows(name)) {
    try {
      results.push({ row, toldBy: await field.plant(row) });
    } catch (error) {
      misfits.push(`${row.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (misfits.length > 0) throw new Error(`Rows of ${name}.yaml that do not fit:\n${misfits.join('\n')}`);
  return results;
}

/** Content folders with what Kontrol finds in them while they are clean, each read when the first mistake asks for it. */
function createField() {
  const folders = new Map<PlantedRoot, Promise<Sources>>();
  const before = new Map<string, Map<string, number>>();
  const telling = new Map<string, Set<string>>();

  const countClean = async (root: PlantedRoot, clean: Sources, rule: Rule) => {
    const key = `${root} ${rule.id}`;
    const counts = before.get(key) ?? countByKey(await runRules(clean, [rule]));
    before.set(key, counts);
    return counts;
  };

  const plant = async (row: PlantedRow) => {
    const { root = 'content', kind } = row;
    folders.set(root, folders.get(root) ?? loadClean(root));
    const clean = await folders.get(root)!;
    const { planted, spots } = await plantRow(row, clean);
    const told = telling.get(kind) ?? new Set();
    // Rules are run one by one until one tells the mistake; those that told its kind before go first. This is what makes
    // some hundred runs of Kontrol affordable.
    for (const rule of orderRules(told)) {
      const found = takeNew(await runRules(planted, [rule]), await countClean(root, clean, rule));
      if (!found.some((finding) => isNear(finding, spots))) continue;
      telling.set(kind, told.add(rule.id));
      return rule.id;
    }
    return undefined;
  };
  return { plant };
}

function orderRules(first: Set<string>): Rule[] {
  const seeing = offlineRules.filter(({ id }) => id !== BLIND);
  return [...seeing.filter(({ id }) => first.has(id)), ...seeing.filter(({ id }) => !first.has(id))];
}

/** Lines move when a mistake adds some, so a finding is known by its file and its words. */
function keyOf({ file, what }: Finding): string {
  return `${file} ${what}`;
}

function countByKey(findings: Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

function takeNew(findings: Finding[], clean: Map<string, number>): Finding[] {
  const left = new Map(clean);
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

function isNear(finding: Finding, spots: Spot[]): boolean {
  return spots.some(
    ({ file, line }) => finding.file === file && (line === undefined || Math.abs(finding.line - line) <= REACH),
  );
}

/** The share of mistakes that were told, from 0 to 1. */
export function rateOf(results: PlantResult[]): number {
  return results.filter(({ toldBy }) => toldBy !== undefined).length / results.length;
}

/** A table of what was told: one line a kind, and the whole. */
export function formatRates(results: PlantResult[]): string {
  const groups = Map.groupBy(results, ({ row }) => `${row.family.padEnd(9)} ${row.kind}`);
  const lines = [...groups, ['in all', results] as const].map(([name, group]) => {
    const told = group.filter(({ toldBy }) => toldBy !== undefined).length;
    return `${name.padEnd(42)} ${String(told).padStart(3)} of ${String(group.length).padStart(3)}`;
  });
  return `${lines.join('\n')} = ${(rateOf(results) * 100).toFixed(1)} %`;
}

/** The rows that were missed, with their change. */
function formatMissed(results: PlantResult[]): string {
  return results
    .filter(({ toldBy }) => toldBy === undefined)
    .map(({ row: { id, root = 'content', file, find, replace } }) =>
      [`${id}  ${root}/${file}`, find === undefined ? '' : `  - ${find}\n  + ${replace}`].join('\n'),
    )
    .join('\n');
}

if (import.meta.main) {
  const name = PLANTED.find((known) => process.argv.includes(known)) ?? 'open';
  const results = await plantOneByOne(name);
  console.log(formatRates(results));
  // The half that measures the rules is not for reading.
  if (process.argv.includes('--missed') && name === 'open') console.log(`\n${formatMissed(results)}`);
}
