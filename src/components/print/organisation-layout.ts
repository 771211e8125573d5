/** Where the pieces of the organisation's drawing stand on its pages, in millimetres from the top of the text area. */
import { measureBoard } from '../../motifs/organisation.ts';
import type { Yard } from '../../motifs/organisation.ts';
import type { OrganisationChart } from '../../report/organisation-chart.ts';

export interface OrganisationLayout {
  /** Whether the municipalities have a page to themselves. */
  isSpread: boolean;
  /** Height of the title and the note below it. */
  headMm: number;
  /** Columns of the municipalities, their rows, and the height of a row. */
  columns: number;
  rows: number;
  rowMm: number;
  /** Height of a committee's row. */
  committeeMm: number;
  /** Top of the board's and the regional bodies' texts. */
  lowerMm: number;
  /** Top of the regional bodies' heading, below `lowerMm`. */
  regionalTopMm: number;
  /** Top of the text beside the assembly's bar. */
  assemblyMm: number;
  yard: Yard;
}

/** Text area of a page. */
const PAGE_MM = 242;
/** Base line of both pages of a spread. */
const SPREAD_BASE_MM = 228;
/** Title of one line and note above the municipalities, and another line of the title, which has room for so many characters. */
const [HEAD_MM, TITLE_LINE_MM, TITLE_CHARACTERS] = [29, 12.7, 26];
/** End of the municipalities' list when they have a page to themselves. */
const LIST_END_MM = 217;
/** A row of a name: 15.9 pt, less where there are many. */
const ROW_MM = 5.61;
/** Heading and note of the drawing, down to the first committee's text. */
const YARD_HEAD_MM = 20;
/** The first line of a committee's text stands above the middle of its track. */
const TEXT_ABOVE_MM = 4.4;
const [COMMITTEE_MM, COMMITTEES_MM] = [14, 128];
const REGIONAL_ROW_MM = 20;
/** From the heading above the regional bodies to the middle of their first tracks. */
const REGIONAL_HEAD_MM = 8.5;
const REGIONAL_COLUMNS = 3;
/** Height of what is written beside the board: eight lines. */
const BOARD_TEXT_MM = 36;
/** Where the regional bodies stand, and how wide one is. */
const [REGIONAL_X, REGIONAL_WIDTH] = [52, 40];

/** Lays a chart out on two pages, or on one when all of it fits there. */
export function layOutOrganisation(chart: OrganisationChart, title: string, hasAssembly: boolean): OrganisationLayout {
  const { municipalities, committees, regional, board } = chart;
  const columns = municipalities.length > 105 ? 4 : 3;
  const rows = Math.ceil(municipalities.length / columns);
  const headMm = HEAD_MM + TITLE_LINE_MM * Math.floor(title.length / TITLE_CHARACTERS);
  const rowMm = Math.min(ROW_MM, (LIST_END_MM - headMm) / rows);
  const committeeMm = Math.min(COMMITTEE_MM, COMMITTEES_MM / committees.length);
  const regionalRows = Math.ceil(regional.length / REGIONAL_COLUMNS);
  const regionalMm = regional.length > 0 ? REGIONAL_HEAD_MM + regionalRows * REGIONAL_ROW_MM : 0;
  const boardMm = board ? Math.max(BOARD_TEXT_MM, measureBoard(board) + 4) : 0;
  const bottomMm = hasAssembly ? 24 : 18;
  const drawingMm = YARD_HEAD_MM + committees.length * committeeMm + 6 + Math.max(regionalMm, boardMm) + bottomMm;
  const isSpread = headMm + rows * rowMm + 10 + drawingMm > PAGE_MM;
  const baseY = isSpread ? SPREAD_BASE_MM : drawingMm - 10;
  const assemblyY = hasAssembly ? baseY - 16 : undefined;
  const lowerEnd = assemblyY === undefined ? baseY - 12 : assemblyY - 6;
  const lowerMm = lowerEnd - Math.max(regionalMm, boardMm);
  const regionalTop = lowerEnd - regionalMm;
  return {
    ...{ isSpread, headMm, columns, rows, rowMm, committeeMm, lowerMm },
    regionalTopMm: regionalTop - lowerMm,
    assemblyMm: (assemblyY ?? baseY) - 4.6,
    yard: {
      height: isSpread ? PAGE_MM : drawingMm,
      baseY,
      assemblyY,
      boardY: lowerEnd - 3,
      board,
      committees: committees.map((seats, index) => ({ y: YARD_HEAD_MM + TEXT_ABOVE_MM + index * committeeMm, seats })),
      regional: regional.map((seats, index) => ({
        x: REGIONAL_X + (index % REGIONAL_COLUMNS) * REGIONAL_WIDTH,
        y: regionalTop + REGIONAL_HEAD_MM + Math.floor(index / REGIONAL_COLUMNS) * REGIONAL_ROW_MM,
        seats,
      })),
      from: isSpread ? 'page' : { municipalities: municipalities.length },
    },
  };
}

/** Height of the municipalities' line when they have a page to themselves. */
export const LINE_MM = 8;
/** Room for the rounding of the last row, and the height of the assembly's line. */
const [LIST_SLACK_MM, ASSEMBLY_MM] = [0.3, 4];

/** Heights and distances in millimetres, by the names that `organisation.css` has for them. */
export function listMeasures(layout: OrganisationLayout): Record<string, number> {
  const { headMm, rows, rowMm, committeeMm, lowerMm, regionalTopMm, assemblyMm, yard } = layout;
  const listMm = rows * rowMm + LIST_SLACK_MM;
  return {
    '--chart-head': headMm,
    '--chart-row': rowMm,
    '--chart-list': listMm,
    '--chart-line-top': yard.baseY - LINE_MM / 2 - headMm - listMm,
    '--chart-yard': yard.height - 0.5,
    '--chart-yard-head': YARD_HEAD_MM,
    '--chart-committee': committeeMm,
    '--chart-committees': lowerMm - YARD_HEAD_MM,
    '--chart-lower': assemblyMm - lowerMm,
    '--chart-regional-top': regionalTopMm,
    '--chart-caption-top': yard.baseY + 3 - assemblyMm - (yard.assemblyY === undefined ? 0 : ASSEMBLY_MM),
  };
}
