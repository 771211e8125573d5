import type { Page } from 'puppeteer-core';
import type { Leaves } from './bind/pages.ts';
import { hash } from './cache.ts';
import type { Cache } from './cache.ts';
import type { Desk } from './desk.ts';
import type { Desks } from './desks.ts';
import { PressError } from './errors.ts';
import type { Finding } from './errors.ts';
import { checkOverflows } from './guard.ts';
import { finishRun, packLeaves, unpackLeaves } from './leaves/leaves.ts';
import type { Overflow, PageMap } from './paged/page-map.ts';
import type { Placement } from './paged/show.ts';
import type { TagSources } from './paged/tag-marks.ts';
import type { TypesetPart } from './paginate.ts';
import { readTagSources } from './leaves/tag-sources.ts';
import { nameOf } from './volumes.ts';
import type { Run } from './volumes.ts';

/** Pages as Chromium printed them, with what the page said of their tags. */
export interface PrintedRun {
  pdf: Uint8Array;
  sources: TagSources;
  /** Everything that is to be painted on each page. */
  texts: string[];
}

/**
 * Prints runs of pages side by side, each once for all as long as neither its pages nor the numbers on them change.
 *
 * @returns the leaves of each run, by its name
 * @throws PressError when something no longer fits since page numbers were filled in, or would be printed unheard
 */
export async function printRuns(desks: Desks, runs: Run[], parts: TypesetPart[], map: PageMap, cache: Cache): Promise<Map<string, Leaves>> {
  const leaves = new Map<string, Leaves>();
  const findings: Finding[] = [];
  const left: Run[] = [];
  for (const run of runs) {
    const known = await readLeaves(cache, keyOf(run, parts, map));
    if (known) leaves.set(nameOf(run), known);
    else left.push(run);
  }
  await desks.share(left, async (desk, run) => {
    const { printed, overflows } = await printRun(desk, run, parts, map);
    findings.push(...checkOverflows(inPublication(overflows, run)));
    try {
      const finished = await finishRun(printed, run.to - run.from);
      leaves.set(nameOf(run), finished);
      if (cache.isOn && overflows.length === 0) await cache.write(fileOf(keyOf(run, parts, map)), await packLeaves(finished));
    } catch (error) {
      findings.push(...placed(error, run, map));
    }
  });
  if (findings.length > 0) throw new PressError(findings);
  return leaves;
}

/**
 * Prints what a tab shows. Size and margins come from the document's own `@page` rule; the tag tree is Chromium's, the
 * outline is not, because it knows only h1 to h6 and nothing of which headings a reader wants to jump to.
 */
export async function print(page: Page): Promise<Uint8Array> {
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: false, margin: { top: 0, right: 0, bottom: 0, left: 0 }, waitForFonts: false, timeout: 0 });
}

async function printRun(desk: Desk, run: Run, parts: TypesetPart[], map: PageMap): Promise<{ printed: PrintedRun; overflows: Overflow[] }> {
  const { overflows, texts } = await desk.show(parts[run.part] as TypesetPart, [run.from, run.to], placementOf(run, map));
  const sources = await readTagSources(desk.page);
  const pdf = await print(desk.page);
  return { printed: { pdf, sources, texts }, overflows };
}

function placementOf({ first, from, to }: Run, map: PageMap): Placement {
  const last = first + to - from - 1;
  const numbers = map.numbers.filter(({ page }) => page >= first && page <= last).map(({ text }) => text);
  return { first, total: map.sheets.length, numbers };
}

function keyOf(run: Run, parts: TypesetPart[], map: PageMap): string {
  return hash([parts[run.part]?.key ?? '', nameOf(run), JSON.stringify(placementOf(run, map))]);
}

async function readLeaves(cache: Cache, key: string): Promise<Leaves | undefined> {
  const packed = await cache.read(fileOf(key));
  try {
    return packed && (await unpackLeaves(packed));
  } catch {
    // Spoilt by something else than this code: it is printed anew.
    return undefined;
  }
}

function fileOf(key: string): string {
  return `${key}.pages.pdf`;
}

function inPublication(overflows: Overflow[], { first }: Run): Overflow[] {
  return overflows.map((overflow) => ({ ...overflow, page: overflow.page + first - 1 }));
}

/** Findings with the page as the publication counts it, and the chapter. */
function placed(error: unknown, { first }: Run, { outline }: PageMap): Finding[] {
  if (!(error instanceof PressError)) throw error;
  return error.findings.map((finding) => {
    const page = finding.where?.page === undefined ? undefined : finding.where.page + first - 1;
    const title = outline.findLast((entry) => entry.level === 1 && entry.page <= (page ?? first))?.label;
    return { ...finding, where: { page, title } };
  });
}
