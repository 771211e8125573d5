import { findSource, listSources } from '../../sources/select.ts';
import { CommandError } from '../../cli/command-error.ts';
import type { NewFile } from '../../cli/write-new.ts';
import type { Source, Sources } from '../../sources/sources.ts';
import { bodyOf, isUnwritten } from '../../scaffold/body-of.ts';
import { isPlaceholder } from '../../scaffold/marks.ts';
import { renderChapter } from '../../scaffold/new-chapter.ts';
import { nextOrder, requireEdition } from '../../scaffold/plan-chapter.ts';
import { convertDocx } from './convert-docx.ts';
import type { ConvertedDocx, ConvertJob, WordCount } from './convert-docx.ts';

export interface ImportedChapter {
  chapter: NewFile;
  pictures: NewFile[];
  /** The chapter's frame was there already, with nothing written in it, and is filled in. */
  isFilledIn: boolean;
  count: WordCount;
  /** What an editor must know, as Danish sentences. */
  remarks: string[];
}

/** What to import, and where to. */
export interface ImportOrder {
  bytes: Uint8Array;
  /** The file as the editor typed it, for messages. */
  name: string;
  year: number;
  slug: string;
  title?: string | undefined;
}

/**
 * Makes a chapter of a Word file.
 *
 * @param convert the conversion, in this thread or in another
 * @throws CommandError when the file is no Word document, the edition is not there, or the chapter is written already
 */
export async function importChapter(
  sources: Sources,
  { bytes, name, year, slug, title }: ImportOrder,
  convert: (job: ConvertJob) => Promise<ConvertedDocx> = convertDocx,
): Promise<ImportedChapter> {
  requireEdition(sources, year);
  const frame = findFrame(sources, year, slug);
  const known = knownFields(frame);
  const mediaPath = `${'../'.repeat(slug.split('/').length)}media`;
  const { headline, body, pictures, count, remarks } = await convert({
    ...{ bytes, name, mediaPath, prefix: slug.replaceAll('/', '-') },
    wantsHeadline: known.headline === undefined,
  });
  const fields = { order: nextOrder(sources, year, slug), ...known, headline: known.headline ?? headline };
  return {
    chapter: {
      path: `${year}/chapters/${slug}.mdx`,
      content: renderChapter(title ? { ...fields, title } : fields, body),
    },
    pictures: pictures.map((picture) => ({ path: `${year}/media/${picture.name}`, content: picture.bytes })),
    isFilledIn: frame !== undefined,
    count,
    remarks,
  };
}

/** The chapter's file, when there is one with nothing written in it. */
function findFrame(sources: Sources, year: number, slug: string): Source<'chapter'> | undefined {
  const source = listSources(sources, 'chapter', year).find((chapter) => chapter.slug === slug);
  if (!source) return undefined;
  if (findSource(sources, 'edition', year)?.data?.state === 'draft' && source.data && isUnwritten(bodyOf(source))) {
    return source;
  }
  throw new CommandError(
    `${source.file} er skrevet, så intet er ændret.`,
    'giv kapitlet et andet navn, eller omdøb den gamle fil først.',
  );
}

/** What the frame says already; placeholders say nothing. */
function knownFields(frame: Source<'chapter'> | undefined): Partial<NonNullable<Source<'chapter'>['data']>> {
  const fields = Object.entries(frame?.data ?? {});
  return Object.fromEntries(fields.filter(([, value]) => typeof value !== 'string' || !isPlaceholder(value)));
}
