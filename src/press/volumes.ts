import { join } from 'node:path';
import type { PrintJob } from './job.ts';
import type { PageMap } from './page-map.ts';

/** A PDF to make: a whole publication, or some of its pages that are wanted by themselves. */
export interface Volume {
  job: PrintJob;
  /** First and last page, as the publication counts them. */
  from: number;
  to: number;
}

/**
 * The PDFs that a publication asks for, the whole first.
 *
 * @param root folder of the site
 */
export function planVolumes(job: PrintJob, { sheets, extracts }: PageMap, root: string): [Volume, ...Volume[]] {
  const whole = { job, from: 1, to: sheets.length };
  return [whole, ...extracts.map(({ path, title, from, to }) => ({ job: { ...job, output: join(root, path), title: `${title} · ${job.title}` }, from, to }))];
}

/** Consecutive parts that are printed together. */
export interface Gathering {
  /** Indexes of the parts. */
  parts: number[];
  /** Number of its first page in the publication. */
  first: number;
  pages: number;
}

/**
 * Pages from which on a gathering is closed. A print costs a browser some 40 ms beside its pages, hence not each part by
 * itself; what is printed together is printed anew together, and two tabs want to share the work, hence not all at once.
 */
const FULL = 12;

/** A last gathering with fewer pages is not worth a print of its own. */
const FEW = 5;

/**
 * Gathers parts for printing. The same parts give the same gatherings on every machine, because what is printed together
 * shares its fonts, and the PDF's bytes are to be the same.
 *
 * @param lengths pages of each part
 */
export function gather(lengths: number[]): Gathering[] {
  const gatherings: Gathering[] = [];
  let first = 1;
  lengths.forEach((pages, part) => {
    const open = gatherings.at(-1);
    if (open && open.pages < FULL) {
      open.parts.push(part);
      open.pages += pages;
    } else gatherings.push({ parts: [part], first, pages });
    first += pages;
  });
  const [last, before] = [gatherings.at(-1), gatherings.at(-2)];
  if (!last || !before || last.pages >= FEW) return gatherings;
  before.parts.push(...last.parts);
  before.pages += last.pages;
  return gatherings.slice(0, -1);
}
