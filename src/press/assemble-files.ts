import type { PrintProblem } from './errors.ts';
import type { PrintJob, PrintingJob } from './job.ts';
import { planOutputPdfs } from './output-pdfs.ts';
import type { OutputPdf } from './output-pdfs.ts';
import type { PrintedPublication } from './paginate-and-print.ts';
import type { FinishedFile } from './record.ts';

/** The PDFs of a publication, the whole first, and what was noticed while they were made. */
export interface Assembled {
  files: [FinishedFile, ...FinishedFile[]];
  remarks: PrintProblem[];
}

/** A job whose file is for a printing house. */
export type PrintingPrintJob = PrintJob & { printing: PrintingJob };

export function isForPrinting(job: PrintJob): job is PrintingPrintJob {
  return job.printing !== undefined;
}

/** Where the files of a publication find what is not in it. */
export interface AssemblySources {
  /** Folder with the built site. */
  root: string;
  /** The pages that stand in a cover. */
  takeBlock: (cover: PrintingPrintJob) => Promise<PrintedPublication>;
}

/**
 * Assembles every PDF of a publication. The code that writes PDFs is loaded when it is wanted.
 *
 * @throws PressError when a link leads nowhere, or a cover does not fit its block
 */
export async function assembleFiles(
  job: PrintJob,
  publication: PrintedPublication,
  { root, takeBlock }: AssemblySources,
): Promise<Assembled> {
  if (isForPrinting(job)) {
    const block = await takeBlock(job);
    const { assemblePrintFile } = await import('./prepress/print-file.ts');
    const { pdf, pages, warnings } = await assemblePrintFile(job, publication, block);
    return { files: [{ output: job.output, pages, pdf }], remarks: warnings };
  }
  const { printed, heads, map } = publication;
  const { assemble } = await import('./assemble/assemble.ts');
  const finish = async (file: OutputPdf): Promise<FinishedFile> => {
    const pdf = await assemble(file, { printed, heads, map, address: job.address });
    return { output: file.job.output, pages: file.to - file.from + 1, pdf };
  };
  const plan = planOutputPdfs(job, map, root);
  const files: [FinishedFile, ...FinishedFile[]] = [await finish(plan[0])];
  for (const excerpt of plan.slice(1)) files.push(await finish(excerpt));
  return { files, remarks: [] };
}
