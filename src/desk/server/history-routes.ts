/** History: what changed, back to the last commit, to colleagues and to readers. */
import { z } from 'zod';
import { listTextChanges, readCommits, undoFile } from './changes.ts';
import type { Step } from '../contract.ts';
import type { Desk } from './desk.ts';
import { requireWritable } from './frozen.ts';
import type { Answer, Call } from './http.ts';
import { publish } from './publish.ts';
import { sendToReview, withFailure } from './review.ts';
import { createRunScript } from './run-script.ts';
import { zipContent } from './zip.ts';

const undoSchema = z.strictObject({ path: z.string(), base: z.string().optional() });

/** A name and an address as git writes them into a commit: on one line, without its brackets. */
const plain = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^<>\n\r\0]+$/);
const reviewSchema = z.strictObject({
  author: z.strictObject({ name: plain, email: plain }),
  message: z.string().trim().min(1).max(5000),
});
const publishSchema = reviewSchema.extend({ year: z.number().int() });

/** `GET historik` */
export async function getCommits({ root }: Desk): Promise<Answer> {
  return { json: await readCommits(root) };
}

/** `GET aendringer?siden=` */
export async function getChanges({ root }: Desk, { query }: Call): Promise<Answer> {
  return { json: await listTextChanges(root, query.get('siden') ?? '') };
}

/** `POST fortryd` */
export async function postUndo(desk: Desk, call: Call): Promise<Answer> {
  const request = await call.readJson(undoSchema);
  return desk.inTurn(async () => {
    await requireWritable(desk, request.path);
    return { json: await undoFile(desk, request) };
  });
}

/** `POST gennemsyn` */
export async function postReview(desk: Desk, call: Call): Promise<Answer> {
  const request = await call.readJson(reviewSchema);
  return { lines: withFailure(sendToReview(desk, request, today())) };
}

/** `POST udgiv` */
export async function postPublish(desk: Desk, call: Call): Promise<Answer> {
  const request = await call.readJson(publishSchema);
  return { lines: withFailure(markPublishing(desk, request.year, publish(desk, request, createRunScript(desk.root)))) };
}

/** Lets the overview know which edition is being published, for other tabs. */
export async function* markPublishing(
  { publishing }: Desk,
  year: number,
  steps: AsyncGenerator<Step>,
): AsyncGenerator<Step> {
  // One that is refused because another is under way does not end that.
  const isFirst = publishing.year === undefined;
  if (isFirst) publishing.year = year;
  try {
    yield* steps;
  } finally {
    if (isFirst) publishing.year = undefined;
  }
}

/** `GET pakke` */
export async function getZip({ root }: Desk): Promise<Answer> {
  return { bytes: await zipContent(root), type: 'application/zip', name: `beretning-${today()}.zip` };
}

function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });
}
