import { expect, test } from 'vitest';
import { parseMdx } from '../../../src/report/mdx.ts';
import { listParagraphs } from '../../../src/report/paragraphs.ts';

const idsOf = (text: string) => listParagraphs(parseMdx(text)).map(({ id }) => id);

const TEXT = 'Først.\n\nSå.\n\n## Ved kysten\n\nHer.\n\n- Et\n- To';

test('paragraphs and items are numbered within their section', () => {
  expect(idsOf(TEXT)).toEqual(['indledning_1', 'indledning_2', 'ved-kysten_1', 'ved-kysten_2', 'ved-kysten_3']);
});

test('an edit in one section leaves the addresses of the next as they are', () => {
  expect(idsOf(TEXT.replace('Så.', 'Så.\n\nOg så.')).slice(-3)).toEqual(idsOf(TEXT).slice(-3));
});

test('a box numbers its own, and the section goes on behind it', () => {
  const box = '<FactBox title="Tre strande">\n\n- Nord\n- Syd\n\n</FactBox>';
  expect(idsOf(`## Ved kysten\n\nHer.\n\n${box}\n\nDer.`)).toEqual([
    'ved-kysten_1',
    'tre-strande_1',
    'tre-strande_2',
    'ved-kysten_2',
  ]);
});

test('key figures and rows of links are no paragraphs', () => {
  expect(
    idsOf('<KeyFigure id="a" value="3">strande</KeyFigure>\n\n<Links>\n\n- [Kyst](https://example.org)\n\n</Links>'),
  ).toEqual([]);
});
