import { join } from 'node:path';
import type { PrintJob } from './job.ts';
import type { PageMap } from './page-map.ts';

/** A PDF to make: a whole publication, or some of its pages that are wanted by themselves. */
export interface OutputPdf {
  job: PrintJob;
  /** First and last page, as the publication counts them. */
  from: number;
  to: number;
  /** Site path of an excerpt. */
  excerpt?: string;
}

/**
 * The PDFs that a publication asks for, the whole first.
 *
 * @param root folder of the site
 */
export function planOutputPdfs(job: PrintJob, { pages, excerpts }: PageMap, root: string): [OutputPdf, ...OutputPdf[]] {
  const whole = { job, from: 1, to: pages.length };
  const absolute = (page: string | undefined) => page && new URL(page, job.address).href;
  return [
    whole,
    ...excerpts.map(({ path, title, page, from, to }) => ({
      job: {
        ...job,
        output: join(root, path),
        title: `${title} · ${job.title}`,
        subject: undefined,
        page: absolute(page),
        whole: job.address,
        attachments: undefined,
      },
      from,
      to,
      excerpt: path,
    })),
  ];
}
