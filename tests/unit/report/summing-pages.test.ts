import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/report/report.ts';
import { isOnePage, listSummingPages } from '../../../src/report/summing-pages.ts';
import { tinyReport } from '../../helpers/report.ts';

const tiny = await tinyReport();

/** The tiny edition with so many chapters, the first of which has a key figure unless told otherwise. */
function withChapters(count: number, hasFigure = true): Report {
  const [chapter] = tiny.chapters;
  const chapters = Array.from({ length: count }, (_, index) => ({
    ...chapter!,
    slug: `emne-${index}`,
    keyFigures: index === 0 && hasFigure ? chapter!.keyFigures : [],
  }));
  return { ...tiny, chapters };
}

describe('the pages that sum an edition up', () => {
  test('are both there in an edition with chapters and key figures', () => {
    expect(listSummingPages(tiny)).toEqual(['inShort', 'figures']);
  });

  test('are without the key figures when there are none', () => {
    expect(listSummingPages(withChapters(3, false))).toEqual(['inShort']);
  });

  test('are none in an edition without chapters, key figures and accounts', () => {
    expect(listSummingPages({ ...tiny, chapters: [], accounts: [] })).toEqual([]);
  });

  test('let the key figures begin on a left page when the contents list has two', () => {
    // Cover, two pages of contents: page 4 is a left one, and Kort fortalt follows.
    expect(listSummingPages(withChapters(20))).toEqual(['figures', 'inShort']);
    // Two pages of contents, two of Kort fortalt: page 4 or page 6.
    expect(listSummingPages(withChapters(30))).toEqual(['inShort', 'figures']);
  });

  test('are one page in a small edition, and two in a larger one', () => {
    expect(isOnePage(tiny)).toBe(true);
    expect(isOnePage(withChapters(14))).toBe(false);
  });
});
