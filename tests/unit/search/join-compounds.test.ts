import { expect, test } from 'vitest';
import { createDivider } from '../../../src/report/seams.ts';
import { markCompounds } from '../../../src/search/join-compounds.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const words = { ...danish, divide: createDivider(danish, ['cyber|truslen']) };
/** A text as it stands in the index, with strokes for joints. */
const mark = (text: string) => {
  const section = { url: '/x/', heading: '', lines: [text] };
  const [record] = markCompounds([{ url: '/x/', title: '', kind: 'om', years: [], sections: [section] }], words);
  return record!.sections[0]!.lines[0]!.replaceAll('\u00AD', '|');
};

test.each([
  ['Langtidsledigheden falder', 'Langtids|ledigheden falder'],
  ['Velfærdsområdet og cybertruslen', 'Velfærds|området og cyber|truslen'],
  ['Klimahandlingsudvalget', 'Klimahandlings|udvalget'],
  ['Tilskudsregnskab og datterselskaber', 'Tilskuds|regnskab og datter|selskaber'],
  ['Virksomheder får muligheder i fællesskaber', 'Virksomheder får muligheder i fællesskaber'],
  ['Kommunerne forhandler', 'Kommunerne forhandler'],
  ['1.132.329 kr. i PricewaterhouseCoopers', '1.132.329 kr. i PricewaterhouseCoopers'],
  ['Skole', 'Skole'],
])('»%s« is kept as »%s«', (text, marked) => {
  expect(mark(text)).toBe(marked);
});
