import { describe, expect, test } from 'vitest';
import { markContent } from '../../src/press/finish/content-marks.ts';
import type { Owner } from '../../src/press/finish/content-marks.ts';
import { parseCodeMap } from '../../src/press/finish/font-text.ts';
import { findUntaggedText } from '../../src/press/finish/untagged-text.ts';

const marked = (lines: string[], owners: Record<number, Owner> = {}) => {
  const { source, ...found } = markContent(lines.join('\n'), (mcid) => owners[mcid]);
  return { lines: source.split('\n'), ...found };
};

describe('content that no tag knows', () => {
  test('is marked as artifact, text and paths alike', () => {
    const { lines } = marked(['q', 'BT', '<2E> Tj', 'ET', '0 0 9 1 re', 'f', 'Q']);
    expect(lines).toEqual([
      'q',
      '/Artifact BMC',
      'BT',
      '<2E> Tj',
      'ET',
      'EMC',
      '/Artifact BMC',
      '0 0 9 1 re',
      'f',
      'EMC',
      'Q',
    ]);
  });

  test('is marked once where a mark without a number stands around it, or in it', () => {
    const around = ['/Span <</ActualText <FEFF0066>>> BDC', 'BT', '<2E> Tj', 'ET', 'EMC'];
    expect(marked(around).lines).toEqual(['/Artifact BMC', ...around, 'EMC']);
    const inside = ['BT', '/Span <</ActualText <FEFF0066>>> BDC', '<2E> Tj', 'EMC', 'ET'];
    expect(marked(inside).lines).toEqual(['/Artifact BMC', ...inside, 'EMC']);
  });

  test('hands back its text with the font, and the objects that it draws', () => {
    const { untagged, untaggedObjects } = marked([
      'BT',
      '/F4 11 Tf',
      '<002C> Tj',
      '7 0 Td <0051> Tj',
      '/F5 11 Tf',
      '[<0003> 12 <0004>] TJ',
      'ET',
      '/X7 Do',
    ]);
    expect(untagged).toEqual([
      [
        { font: 'F4', codes: '002C0051' },
        { font: 'F5', codes: '00030004' },
      ],
    ]);
    expect(untaggedObjects).toEqual(['X7']);
  });

  test('is left alone where it only clips', () => {
    expect(marked(['0 0 9 9 re', 'W* n', 'q']).lines).toEqual(['0 0 9 9 re', 'W* n', 'q']);
  });
});

describe('content that a tag knows', () => {
  const text = ['/P <</MCID 1 >>BDC', 'BT', '<2E> Tj', 'ET', '0 0 1 1 re', 'f', 'EMC'];
  const tint = ['/TD <</MCID 2 >>BDC', '0 0 9 9 re', 'f', 'EMC'];

  test('stays as it is', () => {
    expect(marked(text, { 1: 'text' })).toMatchObject({ lines: text, artifacts: [], untagged: [] });
  });

  test('becomes an artifact when its element has left the tree', () => {
    expect(marked(text, {}).lines).toEqual(['/Artifact BMC', ...text.slice(1)]);
  });

  test('becomes an artifact when it paints areas and lines alone', () => {
    expect(marked(tint, { 2: 'text' })).toMatchObject({ lines: ['/Artifact BMC', ...tint.slice(1)], artifacts: [2] });
  });

  test('stays when it is a picture, whatever it paints', () => {
    expect(marked(tint, { 2: 'picture' })).toMatchObject({ lines: tint, artifacts: [] });
  });
});

describe('text outside the tags', () => {
  test('is no fault where the page means it to be silent', () => {
    expect(findUntaggedText([['Side', '3', 'af 47']], ['Side 3 af 47'])).toEqual([]);
  });

  test('is a fault when it stands there once more than the page is silent', () => {
    expect(findUntaggedText([[], ['Side 3 af 47', '3']], ['', 'Side 3 af 47'])).toMatchObject([
      { what: expect.stringContaining('"3"'), where: { page: 2 } },
    ]);
  });

  test('is compared by letters and digits, in any case', () => {
    expect(findUntaggedText([['• FORORD –']], ['forord'])).toEqual([]);
  });
});

test('a font says what its codes mean, one by one and in runs', () => {
  const map = parseCodeMap('1 beginbfchar\n<0051> <00E6>\nendbfchar\n1 beginbfrange\n<0010> <0012> <0061>\nendbfrange');
  expect([0x51, 0x10, 0x12].map((code) => map.get(code))).toEqual(['æ', 'a', 'c']);
});
