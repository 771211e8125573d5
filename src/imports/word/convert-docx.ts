import { CommandError } from '../../cli/command-error.ts';
import { arrange, arrangeContent } from './arrange/arrange.ts';
import { requoteBlocks, requoteText } from './arrange/quotation-marks.ts';
import { listChapterWords } from './count/chapter-words.ts';
import { listPackageWords } from './count/package-words.ts';
import { listMissingWords, splitWords } from './count/words.ts';
import { openWordPackage } from './package/word-package.ts';
import type { Watch } from './package/xml.ts';
import type { DocxPicture } from './read/pictures.ts';
import { readDocument } from './read/read-document.ts';
import { describeRemarks } from './remarks.ts';
import { renderMdxBody } from './write/to-mdx.ts';

/** What is asked of a conversion. Plain data, so that it can be handed to another thread. */
export interface ConvertJob {
  bytes: Uint8Array;
  /** The file as the editor typed it, for messages. */
  name: string;
  /** Begins the names of pictures. */
  prefix: string;
  /** Path from the chapter to the edition's media: `../media`. */
  mediaPath: string;
  /** Whether the first heading becomes the headline; otherwise it stays in the text. */
  wantsHeadline: boolean;
}

/** Words of the file and of the chapter, each counted by itself. */
export interface WordCount {
  file: number;
  chapter: number;
  /** Words that stay behind and are told. */
  told: number;
  /** Words of the file that neither stand in the chapter nor are told, in order. */
  missing: string[];
  /** Whole documents within the file, whose words are not counted. */
  uncounted: number;
  /** Words of the chapter that the file does not have. */
  surplus: string[];
}

/** A Word file as the text of a chapter. */
export interface ConvertedDocx {
  headline: string | undefined;
  /** MDX without frontmatter. */
  body: string;
  pictures: DocxPicture[];
  count: WordCount;
  /** What an editor must know, as Danish sentences. */
  remarks: string[];
}

/** How long a conversion may take. A document of three hundred pages takes some seconds. */
export const DEADLINE_MS = 120_000;

/**
 * Converts a Word file to MDX.
 *
 * @throws CommandError when the bytes are no Word document, or when it takes too long
 */
export async function convertDocx(job: ConvertJob, deadlineMs = DEADLINE_MS): Promise<ConvertedDocx> {
  const watch = createWatch(job.name, deadlineMs);
  const word = openWordPackage(job.bytes, job.name, watch);
  const { blocks, notes, pictures, ledger } = await readDocument(word, job.prefix, watch);
  const arranged = arrange(blocks, ledger, job.wantsHeadline);
  const tidyNotes = notes.map((note) => ({
    ...note,
    blocks: requoteBlocks(arrangeContent(note.blocks, ledger), ledger),
  }));
  const headline = arranged.headline === undefined ? undefined : requoteText(arranged.headline, ledger);
  const body = renderMdxBody(requoteBlocks(arranged.blocks, ledger), tidyNotes, job.mediaPath, ledger);
  watch();
  const file = listPackageWords(word, watch);
  const chapter = [...splitWords(headline ?? ''), ...listChapterWords(body)];
  const told = ledger.leftOut.flatMap(splitWords);
  const added = ledger.added.flatMap(splitWords);
  return {
    headline,
    body,
    pictures,
    count: {
      file: file.length,
      chapter: chapter.length - added.length,
      told: told.length,
      uncounted: ledger.items.get('documents')?.length ?? 0,
      missing: listMissingWords(file, [...chapter, ...told]),
      surplus: listMissingWords(chapter, [...file, ...added]),
    },
    remarks: describeRemarks(ledger),
  };
}

/** A watch that stops a conversion by throwing. */
function createWatch(name: string, deadlineMs: number): Watch {
  const end = performance.now() + deadlineMs;
  return () => {
    if (performance.now() > end) throw tooSlow(name, deadlineMs);
  };
}

/** What is said when a conversion takes too long. */
export function tooSlow(name: string, deadlineMs: number): CommandError {
  return new CommandError(
    `${name} er ikke læst på ${Math.round(deadlineMs / 1000)} sekunder, så importen er standset, og intet er skrevet.`,
    'del dokumentet i kapitler, og importér dem hver for sig.',
  );
}
