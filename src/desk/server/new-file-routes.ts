/** What lays new files: chapters, editions, Office files, media. */
import { z } from 'zod';
import { planChapter, requireSlug } from '../../scaffold/plan-chapter.ts';
import { planEdition } from '../../scaffold/plan-edition.ts';
import { loadSources } from '../../sources/from-disk.ts';
import { listYears } from '../../sources/select.ts';
import type { ImportReading, Written } from '../contract.ts';
import { addMedia } from './add-media.ts';
import type { Desk } from './desk.ts';
import { keepEarlier } from './earlier.ts';
import { requireWritable } from './frozen.ts';
import type { Answer, Call } from './http.ts';
import type { ImportOrder } from './import-files.ts';
import { Refusal } from './refusal.ts';
import { toDeskText } from './text-form.ts';
import { writeFiles } from './write-files.ts';

const MOST_OFFICE_BYTES = 200_000_000;
const MOST_MEDIA_BYTES = 1_000_000_000;

const chapterSchema = z.strictObject({ year: z.number().int(), slug: z.string(), title: z.string().optional() });
const editionSchema = z.strictObject({ year: z.number().int() });
const idSchema = z.strictObject({ id: z.string() });

/** `POST nyt-kapitel` */
export async function postChapter(desk: Desk, call: Call): Promise<Answer> {
  const { year, slug, title } = await call.readJson(chapterSchema);
  return desk.inTurn(async () => {
    const plan = planChapter(await loadSources(desk.root), year, requireSlug(slug), title?.trim() || undefined);
    const paths = await writeFiles(desk, [plan]);
    return { json: { paths, text: `Kapitlet ligger i ${plan.path}.` } satisfies Written };
  });
}

/** `POST ny-udgave` */
export async function postEdition(desk: Desk, call: Call): Promise<Answer> {
  const { year } = await call.readJson(editionSchema);
  return desk.inTurn(async () => {
    const sources = await loadSources(desk.root);
    requireNext(listYears(sources), year);
    const paths = await writeFiles(desk, planEdition(sources, year));
    return { json: { paths, text: `Udgaven ${year} ligger her som udkast, ${paths.length} filer.` } satisfies Written };
  });
}

/** The command says the same with commands, which are no editor's. */
function requireNext(years: readonly number[], year: number): void {
  const last = years.at(-1);
  if (last === undefined || year === last + 1) return;
  throw years.includes(year)
    ? new Refusal(409, `Udgaven ${year} findes allerede, og intet er ændret.`, 'åbn den på redaktionens første side.')
    : new Refusal(409, `Den næste udgave er ${last + 1} og ikke ${year}. Intet er lagt.`, `skriv ${last + 1}.`);
}

/** `POST import/<kind>?aar=&navn=…` with the file as body */
export function postImport(kind: ImportOrder['kind']) {
  return async (desk: Desk, call: Call): Promise<Answer> => {
    const bytes = await call.readBytes(MOST_OFFICE_BYTES);
    const order = toOrder(kind, bytes, call.query);
    const read = await desk.content.ask('readImport', order, call.signal);
    const json: ImportReading = {
      id: desk.readings.keep(read),
      report: read.report,
      changes: read.files.map(({ path, before, content }) => ({
        path,
        ...(before !== undefined && { before }),
        ...(typeof content === 'string' ? { text: content } : { bytes: content.length }),
      })),
      questions: read.files.length > 0 ? ['Er det rigtigt læst, og skal det skrives?'] : [],
    };
    return { json };
  };
}

function toOrder(kind: ImportOrder['kind'], bytes: Uint8Array, query: URLSearchParams): ImportOrder {
  const known = { bytes, name: query.get('navn') ?? 'Filen', year: Number(query.get('aar')) };
  switch (kind) {
    case 'word':
      return { ...known, kind, slug: query.get('kapitel') ?? '', title: query.get('titel') ?? undefined };
    case 'regnskab':
      return { ...known, kind, replace: query.has('erstat'), isNewAllowed: query.has('nye') };
    case 'organ':
      return { ...known, kind };
  }
}

/** `POST import/skriv` */
export async function postWriteImport(desk: Desk, call: Call): Promise<Answer> {
  const { id } = await call.readJson(idSchema);
  return desk.inTurn(async () => {
    const read = desk.readings.take(id);
    for (const { path, before } of read.files) {
      if (before !== undefined) await keepEarlier(desk.folder, { path, text: toDeskText(before), why: 'imported' });
    }
    const paths = await writeFiles(desk, read.files);
    return { json: { paths, text: `Skrevet: ${paths.join(', ')}.` } satisfies Written };
  });
}

/** `POST medie?aar=&navn=` with the file as body; `aar` is empty for what editions share */
export async function postMedia(desk: Desk, call: Call): Promise<Answer> {
  const year = call.query.get('aar') ?? '';
  if (!/^(?:\d{4})?$/.test(year)) throw new Refusal(400, `»${year}« er ikke en udgave.`, 'vælg en udgave.');
  const folder = year ? `${year}/media` : 'media';
  await requireWritable(desk, `${folder}/x`);
  const bytes = await call.readBytes(MOST_MEDIA_BYTES);
  return desk.inTurn(async () => ({ json: await addMedia(desk, folder, call.query.get('navn') ?? '', bytes) }));
}
