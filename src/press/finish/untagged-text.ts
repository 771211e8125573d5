import type { PrintProblem } from '../errors.ts';
import { LetterStock } from './letters.ts';

/**
 * Finds text that is printed and not tagged, so that a screen reader skips it. Chromium makes tags of its accessibility
 * tree, and sometimes leaves a text out of it: a single digit at the start of a float was one ("notRendered", Chromium 156);
 * generated text (`::before`) and text in transparent boxes are never in it.
 *
 * Compares letters and digits, because the page's text and the glyphs in the PDF differ in white space and hyphens.
 *
 * @param untagged text outside the tags, in pieces, for each page
 * @param artifactTexts text of each page that is not meant to be read aloud, such as running feet
 */
export function findUntaggedText(untagged: string[][], artifactTexts: string[]): PrintProblem[] {
  return untagged.flatMap((pieces, index) => {
    const rest = new LetterStock(artifactTexts[index] ?? '');
    return pieces.filter((piece) => !rest.take(piece)).map((piece) => toFinding(piece, index + 1));
  });
}

function toFinding(text: string, page: number): PrintProblem {
  return {
    what: `Teksten "${text.trim().slice(0, 60)}" ville stå på papiret uden at blive læst op af en skærmlæser.`,
    fix: 'skriv teksten som almindelig tekst i et afsnit, en liste eller en tabel; den kommer fra stilarket eller står i en ramme, som browseren ikke læser op.',
    where: { page },
  };
}
