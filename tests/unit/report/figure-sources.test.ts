import { expect, test } from 'vitest';
import { findFigureSources } from '../../../src/report/figure-sources.ts';
import { listKeyFigures, parseMdx } from '../../../src/report/mdx.ts';

const sourceOf = (figure: string, text: string) => {
  const tree = parseMdx(`<KeyFigure id="f" ${figure}>er talt</KeyFigure>\n\n${text}`);
  return findFigureSources(tree, listKeyFigures(tree))['f'];
};

test.each([
  ['value="42" unit="kommuner"', 'I år 42.\n\nI alt 42 kommuner er med.', 'indledning_2'],
  ['value="80+" unit="pct."', 'Af dem har over 80 pct. arbejde.', 'indledning_1'],
  ['value="9/10" unit="chefer"', 'Det siger 9 ud af 10 chefer.', 'indledning_1'],
  ['value="33" unit="initiativer"', 'Aftalen har 133 sider.\n\nDen har 33 punkter.', 'indledning_2'],
  ['value="11" unit="parker"', 'Der er 11 kommunale parker.', 'indledning_1'],
])('%s is taken from the paragraph that says so', (figure, text, expected) => {
  expect(sourceOf(figure, text)).toBe(expected);
});

test.each([
  ['value="1/4"', 'Hver fjerde krone forsvinder.'],
  ['value="3" unit="dage"', 'Der er 3 planer, og man skal klare sig i tre døgn.'],
  ['value="3,2" unit="mia. kr."', 'Rammen er 13,2 mia. kr. og 3,25 mia. kr.'],
])('%s has no source where the text does not write the number', (figure, text) => {
  expect(sourceOf(figure, text)).toBeUndefined();
});
