import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { PressError } from '../errors.ts';
import type { TagSources } from '../tab-protocol.ts';
import { checkForms, checkTags } from '../tags/check.ts';
import { joinPieces, restoreOrder } from '../tags/join.ts';
import { describeLinks } from '../tags/links.ts';
import { applyMarks } from '../tags/marks.ts';
import { takeTags } from '../tags/read.ts';
import { shapeTags } from '../tags/shape.ts';
import { mendTables } from '../tags/tables.ts';
import { markArtifacts } from './artifacts.ts';
import { readContentStreams, writeContentStreams } from './content-streams.ts';
import { divideWords } from './divide-words.ts';
import { findRunTogether } from './divided-words.ts';
import { findDoubledText } from './doubled-text.ts';
import { FontTexts } from './font-text.ts';
import { findForeignGlyphs } from './foreign-glyphs.ts';
import type { OwnFonts } from './foreign-glyphs.ts';
import { findMissingText } from './missing-text.ts';
import { findOverlaps } from './overlaps.ts';
import { shortenPaths } from './short-paths.ts';
import { loadPdf } from './tagged-pdf.ts';
import type { TaggedPdf } from './tagged-pdf.ts';
import { findUntaggedText } from './untagged-text.ts';

/** Pages as Chromium printed them, with what the page said of their tags. */
export interface PrintedBatch {
  pdf: Uint8Array;
  sources: TagSources;
  /** Everything that is to be painted on each page, words divided as they are laid out. */
  texts: string[];
  /** Fonts that the publication brings along. */
  ownFonts: OwnFonts;
}

/**
 * Finishes a printed batch: mends the structure tree with what the page knows, makes everything outside it an artifact,
 * and compares the text once more.
 *
 * @param place number of its first page, and how many there should be
 * @throws PressError when a word is missing or untagged, or when the tags can't be made what PDF/UA asks for; pages count
 *   from the batch's first
 */
export async function finishBatch(
  { pdf, sources, texts, ownFonts }: PrintedBatch,
  { first, pages }: { first: number; pages: number },
): Promise<TaggedPdf> {
  const document = await loadPdf(pdf);
  checkPageCount(document, pages);
  const tags = takeTags(document, sources.marks);
  if (!tags) {
    throw new PressError({
      what: 'Siderne har intet, der kan læses op.',
      fix: 'skriv en tekst; en tom side trykkes ikke.',
    });
  }
  const inForms = checkForms(tags);
  if (inForms.length > 0) throw new PressError(inForms);
  joinPieces(tags);
  restoreOrder(tags);
  applyMarks(tags);
  mendTables(tags);
  const fonts = new FontTexts();
  const marked = markArtifacts(document, tags, readContentStreams(document), fonts);
  shapeTags(tags);
  const {
    sources: streams,
    blocks,
    runs,
  } = divideWords(document, tags, {
    sources: marked.map(({ source }) => source),
    texts,
    fonts,
  });
  writeContentStreams(document, streams.map(shortenPaths));
  describeLinks(document, tags);
  const painted = marked.map(({ text }) => text.all);
  const foreign = findForeignGlyphs(document, fonts, { own: ownFonts, texts, painted });
  // A cause before its effects: a sign that no font has is missing as well.
  if (foreign.length > 0) throw new PressError(foreign);
  const problems = [
    ...findMissingText(painted, texts),
    ...findDoubledText(
      marked.map(({ source }) => source),
      (page, font, codes) => fonts.decode({ font, codes }, readFonts(document, page)),
    ),
    ...findUntaggedText(
      marked.map(({ text }) => text.untagged),
      sources.artifactTexts,
    ),
    ...findRunTogether(blocks, texts),
    ...checkTags(document, tags),
  ];
  if (problems.length > 0) throw new PressError(problems);
  return { document, tags, first, remarks: findOverlaps(runs) };
}

function readFonts(document: PDFDocument, page: number): PDFDict | undefined {
  return document.getPage(page).node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
}

/** A page that Chromium prints on two, or an empty page at the end, would put every number wrong. */
function checkPageCount(document: PDFDocument, pages: number): void {
  if (document.getPageCount() === pages) return;
  throw new PressError({
    what: `Siderne blev delt på ${pages} sider, men PDF'en fik ${document.getPageCount()} sider.`,
    fix: 'se efter en side, der er højere end papiret (højden i stilarkets @page).',
  });
}
