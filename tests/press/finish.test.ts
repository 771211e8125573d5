import { describe, expect, test } from 'vitest';
import { DEFAULT_WORDS, META } from '../../src/press/contract.ts';
import { readJob } from '../../src/press/job.ts';
import { FOR_READERS, formatXmp } from '../../src/press/assemble/xmp.ts';
import { nestOutline } from '../../src/press/assemble/outline.ts';
import { printPage } from './helpers/site.ts';

describe('the outline', () => {
  const entry = (label: string, level: number) => ({ label, level, page: 1, topPt: 0 });
  const shape = (nodes: ReturnType<typeof nestOutline>): unknown[] =>
    nodes.map(({ label, children }) => (children.length > 0 ? [label, shape(children)] : label));

  test('nests each entry under the nearest higher one before it', () => {
    expect(shape(nestOutline([entry('A', 1), entry('a', 2), entry('b', 2), entry('B', 1), entry('c', 2)]))).toEqual([
      ['A', ['a', 'b']],
      ['B', ['c']],
    ]);
  });

  test('hangs an entry whose level skips one under the nearest higher', () => {
    expect(shape(nestOutline([entry('A', 1), entry('x', 3), entry('y', 2), entry('B', 1)]))).toEqual([
      ['A', ['x', 'y']],
      'B',
    ]);
  });

  test('takes a first entry of any level as outermost', () => {
    expect(shape(nestOutline([entry('x', 2), entry('A', 1)]))).toEqual(['x', 'A']);
  });
});

describe('the print job', () => {
  test('is read from the head of a built page', () => {
    expect(readJob(printPage('<p>x</p>'), '/2024/print/', '/dist')).toEqual({
      path: '/2024/print/',
      output: '/dist/beretning.pdf',
      address: 'https://press.invalid/beretning.pdf',
      title: 'Beretning for Havnestad',
      language: 'da',
      date: '2025-02-27',
      author: 'Havnestad Forening',
      attachments: [],
      about: {},
      words: DEFAULT_WORDS,
    });
  });

  test('is nothing when the page asks for no PDF', () => {
    expect(readJob('<html lang="da"><head><title>x</title></head><body></body></html>', '/', '/dist')).toBeUndefined();
  });

  test('knows the publication’s publisher, rights, page on the web and the files that belong to it', () => {
    const head = `<meta name="${META.site}" content="https://example.org"><meta name="${META.page}" content="/2024/">
      <meta name="${META.publisher}" content="Havnestad"><meta name="${META.rights}" content="© Havnestad"><meta name="description" content="Om året.">
      <meta name="${META.attachment}" content="/2024/tabel.csv Tabellen (CSV)"><meta name="${META.attachment}" content="/2024/bar.xlsx">`;
    expect(readJob(printPage('', head), '/2024/print/', '/dist')).toMatchObject({
      publisher: 'Havnestad',
      rights: '© Havnestad',
      subject: 'Om året.',
      page: 'https://example.org/2024/',
      attachments: [
        { file: '/dist/2024/tabel.csv', description: 'Tabellen (CSV)' },
        { file: '/dist/2024/bar.xlsx', description: 'bar.xlsx' },
      ],
    });
  });

  test.each(['2025-02-31', '2025-13-01', '2025-2-1'])('does not take %s for a day', (day) => {
    expect(() => readJob(printPage('').replace('2025-02-27', day), '/2024/print/', '/dist')).toThrow('gyldig dato');
  });

  test('must have a date, since the PDF carries no other', () => {
    expect(() => readJob(printPage('').replace('2025-02-27', 'i morgen'), '/2024/print/', '/dist'))
      .toThrowErrorMatchingInlineSnapshot(`
      [PressError: PDF'en standsede.
        Siden /2024/print/ har ingen gyldig dato i <meta name="press-date"> (der står "i morgen").
        Ret: skriv udgivelsens dato som 2025-02-27.]
    `);
  });
});

test('XMP carries the dates of the edition, escapes its texts and names PDF/UA-1 and PDF/A-3a', () => {
  const xmp = formatXmp(
    {
      path: '/',
      output: '/x.pdf',
      address: 'https://example.org/x.pdf',
      title: 'Råd & dåd',
      language: 'da',
      date: '2025-02-27',
      author: 'KL',
    },
    FOR_READERS,
  );
  expect(xmp).toContain('Råd &#38; dåd');
  expect(xmp).toContain('<xmp:CreateDate>2025-02-27T00:00:00Z</xmp:CreateDate>');
  expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(xmp).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
});

test('XMP names no author, publisher or rights where the page names none', () => {
  const xmp = formatXmp(
    { path: '/', output: '/x.pdf', address: '', title: 'x', language: 'da', date: '2025-02-27' },
    FOR_READERS,
  );
  expect(xmp).not.toMatch(/dc:(creator|publisher|rights|description|source|relation)/);
});
