import { replaceFile } from '../files/replace-file.ts';
import type { OutputFile } from './cache/kept-publications.ts';
import type { PrintJob } from './job.ts';
import type { PrintedPublication } from './paginate-and-print.ts';
import { formatRecord, recordPath } from './record.ts';
import type { FinishedFile } from './record.ts';

/** Replaces the former files of a publication, its record last, when all are whole. @returns what was written */
export async function writeFiles(
  job: PrintJob,
  publication: PrintedPublication,
  files: [FinishedFile, ...FinishedFile[]],
): Promise<OutputFile[]> {
  const record = await formatRecord(job, publication, files);
  const written = [
    ...files.map(({ output, pdf }) => ({ output, bytes: pdf })),
    ...(await makeSheets(job, files[0])),
    { output: recordPath(job.output), bytes: Buffer.from(record) },
  ];
  for (const { output, bytes } of written) await replaceFile(output, bytes);
  return written;
}

/** The same pages on sheets to be folded, where the page asks for them. */
async function makeSheets(job: PrintJob, whole: FinishedFile): Promise<OutputFile[]> {
  if (!job.sheets) return [];
  const { foldSheets } = await import('./assemble/fold-sheets.ts');
  const { pdf } = await foldSheets(whole.pdf, job, job.sheets);
  return [{ output: job.sheets.output, bytes: pdf }];
}
