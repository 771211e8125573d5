import { describe, expect, test } from 'vitest';
import { markContent } from '../../src/press/artifacts.ts';
import { readJob } from '../../src/press/job.ts';
import { formatXmp } from '../../src/press/metadata.ts';
import { nestOutline } from '../../src/press/outline.ts';
import { printPage } from './helpers/site.ts';

describe('the outline', () => {
  const entry = (label: string, level: number) => ({ label, level, page: 1, topPt: 0 });
  const shape = (nodes: ReturnType<typeof nestOutline>): unknown[] => nodes.map(({ label, children }) => (children.length > 0 ? [label, shape(children)] : label));

  test('nests each entry under the nearest higher one before it', () => {
    expect(shape(nestOutline([entry('A', 1), entry('a', 2), entry('b', 2), entry('B', 1), entry('c', 2)]))).toEqual([['A', ['a', 'b']], ['B', ['c']]]);
  });

  test('hangs an entry whose level skips one under the nearest higher', () => {
    expect(shape(nestOutline([entry('A', 1), entry('x', 3), entry('y', 2), entry('B', 1)]))).toEqual([['A', ['x', 'y']], 'B']);
  });

  test('takes a first entry of any level as outermost', () => {
    expect(shape(nestOutline([entry('x', 2), entry('A', 1)]))).toEqual(['x', 'A']);
  });
});

describe('content that no tag knows', () => {
  test('is marked as artifact, text and paths alike', () => {
    expect(markContent('q\nBT\n<2E> Tj\nET\n0 0 9 1 re\nf\nQ').split('\n')).toEqual(
      ['q', '/Artifact BMC', 'BT', '<2E> Tj', 'ET', 'EMC', '/Artifact BMC', '0 0 9 1 re', 'f', 'EMC', 'Q'],
    );
  });

  test('is left alone where it is tagged or only clips', () => {
    const source = '0 0 9 9 re\nW* n\n/P <</MCID 1 >>BDC\nBT\n<2E> Tj\nET\n0 0 1 1 re\nf\nEMC';
    expect(markContent(source)).toBe(source);
  });
});

describe('the print job', () => {
  test('is read from the head of a built page', () => {
    expect(readJob(printPage('<p>x</p>'), '/2024/print/', '/dist')).toEqual({
      path: '/2024/print/', output: '/dist/beretning.pdf', title: 'Beretning for Havnestad', language: 'da', date: '2025-02-27', author: 'Havnestad Forening',
    });
  });

  test('is nothing when the page asks for no PDF', () => {
    expect(readJob('<html lang="da"><head><title>x</title></head><body></body></html>', '/', '/dist')).toBeUndefined();
  });

  test('must have a date, since the PDF carries no other', () => {
    expect(() => readJob(printPage('').replace('2025-02-27', 'i morgen'), '/2024/print/', '/dist')).toThrowErrorMatchingInlineSnapshot(`
      [PressError: PDF'en standsede.
        Siden /2024/print/ har ingen gyldig dato i <meta name="press-date"> (der står "i morgen").
        Ret: skriv årgangens dato som 2025-02-27.]
    `);
  });
});

test('XMP carries the dates of the edition and escapes its texts', () => {
  const xmp = formatXmp({ path: '/', output: '/x.pdf', title: 'Råd & dåd', language: 'da', date: '2025-02-27', author: 'KL' });
  expect(xmp).toContain('Råd &#38; dåd');
  expect(xmp).toContain('<xmp:CreateDate>2025-02-27T00:00:00Z</xmp:CreateDate>');
});
