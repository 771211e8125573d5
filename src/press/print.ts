import type { Page } from 'puppeteer-core';
import type { Leaves } from './bind/pages.ts';
import { hash } from './cache.ts';
import type { Cache } from './cache.ts';
import type { Desk } from './desk.ts';
import type { Desks } from './desks.ts';
import { PressError } from './errors.ts';
import type { Finding } from './errors.ts';
import { checkOverflows } from './guard.ts';
import { finishLeaves, packLeaves, unpackLeaves } from './leaves/leaves.ts';
import type { Overflow, PageMap } from './paged/page-map.ts';
import type { Placement } from './paged/show.ts';
import type { TagSources } from './paged/tag-marks.ts';
import type { TypesetPart } from './paginate.ts';
import { readTagSources } from './leaves/tag-sources.ts';
import type { Gathering } from './volumes.ts';

/** Pages as Chromium printed them, with what the page said of their tags. */
export interface PrintedGathering {
  pdf: Uint8Array;
  sources: TagSources;
  /** Everything that is to be painted on each page. */
  texts: string[];
  /** What no longer fits since page numbers were filled in. */
  overflows: Overflow[];
}

/**
 * Prints gatherings side by side, each once for all as long as neither its pages nor the numbers on them change.
 *
 * @returns their leaves, in order
 * @throws PressError when something no longer fits since page numbers were filled in, or would be printed unheard
 */
export async function printGatherings(desks: Desks, gatherings: Gathering[], parts: TypesetPart[], map: PageMap, cache: Cache): Promise<Leaves[]> {
  const leaves: Leaves[] = [];
  const findings: Finding[] = [];
  const left: number[] = [];
  for (const [index, gathering] of gatherings.entries()) {
    const known = await readLeaves(cache, gathering, fileOf(gathering, parts, map));
    if (known) leaves[index] = known;
    else left.push(index);
  }
  const finishing: Promise<void>[] = [];
  const finish = async (index: number, gathering: Gathering, printed: PrintedGathering) => {
    // The desk is told what to print next before Node is busy with this.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      const finished = await finishLeaves(printed, gathering);
      leaves[index] = finished;
      if (cache.isOn && printed.overflows.length === 0) await cache.write(fileOf(gathering, parts, map), await packLeaves(finished));
    } catch (error) {
      findings.push(...placed(error, gathering, map));
    }
  };
  await desks.share(left, async (desk, index) => {
    const gathering = gatherings[index] as Gathering;
    const printed = await printGathering(desk, gathering, parts, map);
    findings.push(...checkOverflows(inPublication(printed.overflows, gathering)));
    const finished = finish(index, gathering, printed);
    // Waited for below; until then a failure is nobody's.
    finished.catch(() => undefined);
    finishing.push(finished);
  });
  await Promise.all(finishing);
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

async function printGathering(desk: Desk, gathering: Gathering, parts: TypesetPart[], map: PageMap): Promise<PrintedGathering> {
  const { overflows, texts } = await desk.show(partsOf(gathering, parts), placementOf(gathering, map));
  const sources = await readTagSources(desk.page);
  const pdf = await print(desk.page);
  return { pdf, sources, texts, overflows };
}

function partsOf(gathering: Gathering, parts: TypesetPart[]): TypesetPart[] {
  return gathering.parts.map((index) => parts[index] as TypesetPart);
}

function placementOf({ first, pages }: Gathering, map: PageMap): Placement {
  const numbers = map.numbers.filter(({ page }) => page >= first && page < first + pages).map(({ text }) => text);
  return { first, total: map.sheets.length, numbers };
}

async function readLeaves(cache: Cache, { first }: Gathering, file: string): Promise<Leaves | undefined> {
  const packed = await cache.read(file);
  try {
    return packed && (await unpackLeaves(packed, first));
  } catch {
    // Spoilt by something else than this code: it is printed anew.
    return undefined;
  }
}

/** Name in the cache. */
function fileOf(gathering: Gathering, parts: TypesetPart[], map: PageMap): string {
  const key = hash([...partsOf(gathering, parts).map((part) => part.key), JSON.stringify(placementOf(gathering, map))]);
  return `${key}.pages.pdf`;
}

function inPublication(overflows: Overflow[], { first }: Gathering): Overflow[] {
  return overflows.map((overflow) => ({ ...overflow, page: overflow.page + first - 1 }));
}

/** Findings with the page as the publication counts it, the chapter and its file. */
function placed(error: unknown, { first }: Gathering, { craft }: PageMap): Finding[] {
  if (!(error instanceof PressError)) throw error;
  return error.findings.map((finding) => {
    const page = finding.where?.page === undefined ? undefined : finding.where.page + first - 1;
    // Each page with text was measured, and knows the chapter that its last words belong to.
    const { title, source } = craft.findLast((measure) => measure.kind === 'page' && measure.page <= (page ?? first)) ?? {};
    return { ...finding, where: { page, title, source } };
  });
}
