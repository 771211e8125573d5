import { findSource, listSources } from '../../sources/select.ts';
import { CommandError } from '../../cli/command-error.ts';
import type { NewFile } from '../../cli/write-new.ts';
import type { Source, Sources } from '../../sources/sources.ts';
import { bodyOf, isUnwritten } from '../../scaffold/body-of.ts';
import { isPlaceholder } from '../../scaffold/marks.ts';
import { renderChapter } from '../../scaffold/new-chapter.ts';
import { nextOrder, requireEdition } from '../../scaffold/plan-chapter.ts';
import { convertDocx } from './convert-docx.ts';
import { readDocxText } from './read-docx.ts';
import { tidyTree } from './tidy-tree.ts';
import { readMdxText, renderMdxBody } from './to-mdx.ts';
import { listMissingWords, splitWords } from './words.ts';

export interface ImportedChapter {
  chapter: NewFile;
  pictures: NewFile[];
  /** The chapter's frame was there already, with nothing written in it, and is filled in. */
  isFilledIn: boolean;
  /** Words of the Word file, and of the chapter. */
  wordsBefore: number;
  wordsAfter: number;
  /** Words that did not come along, in order; empty when nothing was lost. */
  missing: string[];
  /** What was dropped or changed, as Danish sentences. */
  remarks: string[];
}

/**
 * Makes a chapter of a Word file.
 *
 * @param name the file as the editor typed it, for messages
 * @throws CommandError when the file is no Word document, the edition is not there, or the chapter is written already
 */
export async function importChapter(
  sources: Sources,
  bytes: Uint8Array,
  name: string,
  year: number,
  slug: string,
  title?: string,
): Promise<ImportedChapter> {
  requireEdition(sources, year);
  const frame = findFrame(sources, year, slug);
  const text = await readDocxText(bytes, name);
  const { tree, pictures, dropped } = await convertDocx(bytes, name, slug.replaceAll('/', '-'));
  const known = knownFields(frame);
  const { headline, added, remarks } = tidyTree(tree, known.headline === undefined);
  const { body, undescribed } = renderMdxBody(tree, `${'../'.repeat(slug.split('/').length)}media`);
  const fields = { order: nextOrder(sources, year, slug), ...known, headline: known.headline ?? headline };
  const content = renderChapter(title ? { ...fields, title } : fields, body);
  const after = splitWords(`${headline ?? ''}\n${readMdxText(body)}`);
  return {
    chapter: { path: `${year}/chapters/${slug}.mdx`, content },
    pictures: pictures.map((picture) => ({ path: `${year}/media/${picture.name}`, content: picture.bytes })),
    isFilledIn: frame !== undefined,
    wordsBefore: text.words.length,
    wordsAfter: after.length - added.length,
    missing: listMissingWords(text.words, after),
    remarks: [
      ...text.aside.map(describeAside),
      ...dropped,
      ...remarks,
      ...(undescribed > 0 ? [describeSilent(undescribed)] : []),
    ],
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

function describeAside({ name, words }: { name: string; words: string[] }): string {
  return `${name} er ikke kommet med: ${words.length} ord, der begynder »${words.slice(0, 6).join(' ')}«.`;
}

function describeSilent(count: number): string {
  return `${count === 1 ? 'Et billede mangler' : `${count} billeder mangler`} en beskrivelse; Kontrol viser hvor.`;
}
