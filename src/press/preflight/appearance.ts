import type { PrintProblem } from '../errors.ts';
import type { AppearanceMeasure } from '../page-map.ts';

/** A page that uses less than this share of its text area looks unfinished. */
const LEAST_FILLED = 0.25;
/** The same where a chapter ends, or something begins on a page of its own: white is meant there, a page of white is not. */
const LEAST_FILLED_LAST = 0.5;
/** Lines of a paragraph that must stand together on either side of a page break. */
const LEAST_LINES = 2;
/** A word of so few letters, alone on a line, looks like a mistake. */
const SHORT_WORD = 4;

/**
 * Finds pages that are right and do not look well set. Pure. These are warnings: an editor may let them stand.
 *
 * @returns in the order of the pages
 */
export function checkAppearance(measures: AppearanceMeasure[]): PrintProblem[] {
  return measures.flatMap((measure) => {
    const remark = remarkOn(measure);
    const { page, title, source } = measure;
    return remark ? [{ ...remark, where: { page, title, source } }] : [];
  });
}

function remarkOn(measure: AppearanceMeasure): Pick<PrintProblem, 'what' | 'fix'> | undefined {
  if (measure.kind === 'page') return thinPage(measure);
  if (measure.kind === 'split') return thinSplit(measure);
  if (measure.kind === 'foot-heading') {
    return {
      what: `Overskriften "${measure.text}" står nederst på siden, skilt fra sin tekst.`,
      fix: 'flyt et afsnit, eller forkort det, der står før.',
    };
  }
  if (measure.word.length > SHORT_WORD) return undefined;
  return {
    what: `Et afsnit slutter med "${measure.word}" alene på sidste linje.`,
    fix: 'forkort eller forlæng afsnittet med et ord eller to.',
  };
}

function thinPage({
  filledShare,
  isMeant,
  isNamed,
  next,
}: Extract<AppearanceMeasure, { kind: 'page' }>): Pick<PrintProblem, 'what' | 'fix'> | undefined {
  if (isNamed || filledShare >= (isMeant ? LEAST_FILLED_LAST : LEAST_FILLED)) return undefined;
  const percent = Math.round(filledShare * 100);
  if (isMeant) {
    const reason = next
      ? `fordi ${next} begynder på en ny side`
      : 'fordi teksten slutter der, og intet slutstykke passer';
    return {
      what: `Siden er kun fyldt ${percent}\u00A0%, ${reason}.`,
      fix: 'skriv nogle linjer mere eller færre, eller giv teksten et nøgletal, der kan tegnes, eller en faktaboks til sidst.',
    };
  }
  return {
    what: `Siden er kun fyldt ${percent}\u00A0%, fordi ${next} ikke kunne deles eller være der.`,
    fix: `flyt ${next}, eller sæt tekst før det.`,
  };
}

function thinSplit({
  element,
  linesBefore,
  linesAfter,
}: Extract<AppearanceMeasure, { kind: 'split' }>): Pick<PrintProblem, 'what' | 'fix'> | undefined {
  if (Math.min(linesBefore, linesAfter) >= LEAST_LINES) return undefined;
  const place = linesBefore < LEAST_LINES ? 'nederst på siden' : 'øverst på den næste side';
  return { what: `Én linje af ${element} står alene ${place}.`, fix: 'forkort eller forlæng afsnittet med nogle ord.' };
}
