import { afterAll, beforeAll, expect, test } from 'vitest';
import { chapterWith, SKOV, stopChecking, tell, warmUp } from '../../helpers/bad-input.ts';
import type { BadInput } from '../../helpers/bad-input.ts';

beforeAll(warmUp);
afterAll(stopChecking);

const PLAIN = chapterWith('Skoven er blevet større, og alle må gå i den.');
/** A chapter with other lines in its fields: `title` stands on line 2, `headline` on 3, `lead` on 4, `summary` on 5, `order` on 6. */
const fields = (says: string, change: [from: string, to: string], finds: string[], words?: RegExp): BadInput => ({
  says,
  put: { [SKOV]: PLAIN.replace(change[0], () => change[1]) },
  finds: finds.map((place) => place.replace(' ', ` ${SKOV}:`)),
  ...(words && { words }),
});
const file = (says: string, path: string, text: string | null, finds: string[], words?: RegExp): BadInput => ({
  says,
  put: { [path]: text },
  finds,
  ...(words && { words }),
});
const day = (says: string, written: string, words: RegExp): BadInput => ({
  says,
  put: { '2030/edition.mdx': ['date: 2031-03-14', `date: ${written}`] },
  finds: ['udgave-skema 2030/edition.mdx:5'],
  words,
});
const PEOPLE =
  'asta-lyngbo: { name: Asta Lyngbo }\nbirk-sandager: { name: Birk Sandager }\ncarla-oestermark: { name: Carla Østermark }\ndines-havkjaer: { name: Dines Havkjær }\nebba-toft-rosenlund: { name: Ebba Toft Rosenlund }\nfrode-aaby: { name: Frode Aaby }\n';
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefg'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[at]}`).join(', ')}]`),
].join('\n');

/** YAML that cannot be read, or that is read as something else. */
const YAML: BadInput[] = [
  fields('a tab', ['summary', '\tsummary'], ['yaml-form 5'], /tabulator/),
  fields('a colon in a text', ['title: Skov', 'title: Skov: mere af den'], ['yaml-form 2'], /anførselstegn/),
  fields('a field written twice', ['summary', 'title: Skove\nsummary'], ['yaml-form 5'], /to gange/),
  fields('a quotation mark without its end', ['title: Skov', 'title: "Skov'], ['yaml-form 7']),
  fields('fields that are not closed', ['order: 50\n---', 'order: 50'], ['yaml-form 1'], /afsluttet/),
  fields('fields that are not opened', ['---\n', ''], ['yaml-form 1']),
  fields('a merge key', ['summary', '<<: { order: 60 }\nsummary'], ['kapitel-skema 5'], /<</),
  fields('an alias without its anchor', ['title: Skov', 'title: *skov'], ['yaml-form 2'], /`\*`/),
  fields('an alias bomb', ['order: 50', `order: 50\n${bomb}`], ['yaml-form 8'], /henviser/),
  fields('a tag of YAML', ['title: Skov', 'title: !kort Skov'], ['yaml-form 2'], /`!`/),
  fields('a program as a tag of YAML', ['title: Skov', 'title: !!js/function "() => 1"'], ['yaml-form 2']),
  fields('`__proto__` as a field', ['summary', '__proto__: { polluted: true }\nsummary'], ['yaml-form 5'], /optaget/),
  fields('`constructor` as a field', ['summary', 'constructor: 1\nsummary'], ['yaml-form 5'], /optaget/),
  fields('a second document', ['summary', '...\nsummary'], ['yaml-form 6']),
  fields('a reserved sign', ['title: Skov', 'title: @skov'], ['yaml-form 2'], /anførselstegn/),
  fields('a backslash in a quoted text', ['title: Skov', 'title: "Skov\\q"'], ['yaml-form 2'], /skråstreg/),
];

/** Fields that are read, and are not what they must be. */
const VALUES: BadInput[] = [
  fields('a year as a title', ['title: Skov', 'title: 2025'], ['kapitel-skema 2'], /`title: "2025"`/),
  fields('yes as a title', ['title: Skov', 'title: true'], ['kapitel-skema 2'], /`title: "true"`/),
  fields('a list as a title', ['title: Skov', 'title: [Skov]'], ['kapitel-skema 2']),
  fields('nothing as a title', ['title: Skov', 'title:'], ['kapitel-skema 2'], /intet navn/),
  fields('spaces as a title', ['title: Skov', 'title: "  "'], ['kapitel-skema 2']),
  fields(
    'a title of 50 letters',
    ['title: Skov', 'title: Skove, enge, åer, søer, heder, moser og overdrev'],
    ['kapitel-skema 2'],
    /for lang/,
  ),
  fields(
    'a number in quotation marks',
    ['order: 50', 'order: "50"'],
    ['kapitel-skema 6'],
    /anførselstegn.*`order: 50`/,
  ),
  fields('an endless number', ['order: 50', 'order: .inf'], ['kapitel-skema 6'], /`order: \.inf`/),
  fields('no number', ['order: 50', 'order: .nan'], ['kapitel-skema 6'], /`order: \.nan`/),
  fields('a number below zero', ['order: 50', 'order: -50'], ['kapitel-skema 6']),
  fields('a number with decimals', ['order: 50', 'order: 5.5'], ['kapitel-skema 6']),
  fields('a field that is misspelt', ['summary', 'sumary'], ['kapitel-skema 5'], /mente du `summary`/),
  fields('a field that is unknown', ['summary', 'farve: grøn\nsummary'], ['kapitel-skema 5']),
  fields('a field that is missing', ['summary: Mere skov\n', ''], ['kapitel-skema 5']),
  fields('a committee that every object has', ['order: 50', 'order: 50\ncommittee: constructor'], ['kapitel-udvalg 7']),
  day('a day outside the calendar', '2031-02-30', /kalenderen/),
  day('a day as Danes write it', '14.03.2031', /2025-02-27/),
  day('a time in a date', '2031-03-14T10:00:00', /2025-02-27/),
  day('a month of 13', '2031-13-01', /kalenderen/),
];

/** Registers and files of the folder. */
const REGISTERS: BadInput[] = [
  file('people.yaml as a list', 'people.yaml', '- Asta Lyngbo\n', ['personer-skema people.yaml:1']),
  file('people.yaml gone', 'people.yaml', null, ['mappe-struktur people.yaml:1']),
  file('`__proto__` as a person', 'people.yaml', `${PEOPLE}__proto__: { name: Ingen }\n`, ['yaml-form people.yaml:7']),
  file('`constructor` as a person', 'people.yaml', `${PEOPLE}constructor: { name: Ingen }\n`, [
    'yaml-form people.yaml:7',
  ]),
  file('a person that is a text', 'people.yaml', PEOPLE.replace('{ name: Frode Aaby }', 'Frode Aaby'), [
    'personer-skema people.yaml:6',
  ]),
  file('a person with a capital in the id', 'people.yaml', `${PEOPLE}Gro-Dam: { name: Gro Dam }\n`, [
    'personer-skema people.yaml:7',
  ]),
];

test.each([...YAML, ...VALUES, ...REGISTERS])('$says is told clearly, and nothing else is lost', async (row) => {
  const { finds, isControlTold, told } = await tell(row);
  expect(finds, finds.join(' | ')).toEqual(row.finds);
  expect(isControlTold).toBe(true);
  if (row.words) expect(`${told[0]?.what} ${told[0]?.fix}`, told[0]?.what).toMatch(row.words);
});
