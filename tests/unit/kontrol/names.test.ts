/** Names that the project knows, used on prose: what is told, and what stays quiet. */
import { describe, expect, test } from 'vitest';
import { body, chapter, parseExample, people, statement } from '../../../src/kontrol/example.ts';
import type { Example } from '../../../src/kontrol/example.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const COMMON_FIRST =
  'Peter Michael Lars Jens Thomas Henrik Søren Christian Martin Jan Morten Anders Jesper Niels Mads Anne Mette Kirsten Hanne Anna Helle Susanne Lene Maria Marianne Inge Karen Lone Camilla Pia'.split(
    ' ',
  );
const COMMON_FAMILY =
  'Nielsen Jensen Hansen Andersen Pedersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen'.split(
    ' ',
  );

const REGISTERS: Example = {
  'people.yaml': people({
    'bo-ravnkilde': 'Bo Ravnkilde',
    'ida-lund': 'Ida Marie Lund',
    'anne-madsen': 'Anne Madsen',
    'kirsten-jensen': 'Kirsten Jensen',
    'mads-soerensen': 'Mads Sørensen',
    'peter-hansen': 'Peter Hansen',
  }),
  'parties.yaml': 'K: Kystlisten\nM: Marklisten\n',
  'municipalities.yaml': '- Klitby\n- Lysensund\n- Lyngby-Taarbæk\n',
  '2030/mandates.yaml':
    'bo-ravnkilde: { title: Borgmester, party: K, municipality: Klitby }\nida-lund: { title: 1. viceborgmester, party: M, municipality: Lysensund }\n',
  '2030/organisation/kystudvalget.mdx': body(['*bo-ravnkilde', 'ida-lund'], { title: 'Kyst- og Havneudvalget' }),
};

/** What the rules on names say of a sentence in a chapter, as `rule: what`. */
async function tell(sentence: string, more: Example = {}): Promise<string[]> {
  const example = { ...REGISTERS, '2030/chapters/natur.mdx': chapter(sentence), ...more };
  const rules =
    /^(?:navn-i-tekst|mandat-|formand-|organ-|kommune-navn|parti-navn|efternavn|borgmester-|paategning-u|paategning-aa|udvalg-p|institution|navneord)/;
  const found = await runRules(parseExample(example, danish));
  return found.filter(({ rule }) => rules.test(rule)).map(({ rule, what }) => `${rule}: ${what}`);
}

test('six hundred common names are no slips of common names in the register', async () => {
  const names = COMMON_FIRST.flatMap((first) => COMMON_FAMILY.map((family) => `${first} ${family}`));
  expect(await tell(names.map((name) => `Her kom ${name} forbi.`).join('\n\n'))).toEqual([]);
});

describe('what a text says of a person that the mandate says otherwise', () => {
  test.each([
    ['a municipality after the name', 'Det siger Bo Ravnkilde fra Lysensund.'],
    ['a title after the name', 'Det siger Bo Ravnkilde, viceborgmester i Klitby.'],
    ['a municipality before the name', 'Det siger Lysensunds borgmester, Bo Ravnkilde.'],
    ['a party in words', 'Det siger Marklistens Bo Ravnkilde.'],
    ['the role of a quotation', '<Quote by="Bo Ravnkilde" role="byrådsmedlem i Klitby">\n\nVi er i mål.\n\n</Quote>'],
  ])('%s', async (_, sentence) => {
    expect(await tell(sentence)).toEqual([expect.stringMatching(/^mandat-i-tekst: Bo Ravnkilde står her /)]);
  });

  test('a title that somebody no longer has is not compared', async () => {
    expect(await tell('Det siger tidligere viceborgmester Bo Ravnkilde.')).toEqual([]);
  });

  test('the other half of a title in the register is enough', async () => {
    expect(await tell('Det siger viceborgmester Ida Marie Lund (M) fra Lysensund.')).toEqual([]);
  });
});

test('the chair of a committee is told with the name in the seats', async () => {
  expect(await tell('Formanden for Kyst- og Havneudvalget, Ida Marie Lund, åbnede stranden.')).toEqual([
    'formand-i-tekst: Formand for Kyst- og Havneudvalget er Bo Ravnkilde (content/2030/organisation/kystudvalget.mdx:6), ikke Ida Marie Lund.',
  ]);
});

describe('names of committees', () => {
  test.each([
    ['in another order', 'Vi i Havne- og Kystudvalget er glade.'],
    ['without the hyphen', 'Vi i Kyst og Havneudvalget er glade.'],
    ['with small letters', 'Vi i Kyst- og havneudvalget er glade.'],
    ['with one area only', 'Vi i Havneudvalget er glade.'],
    ['with another area', 'Vi i Kyst- og Skoleudvalget er glade.'],
  ])('%s', async (_, sentence) => {
    expect(await tell(sentence)).toEqual([expect.stringMatching(/^organ-navn: .* ligner »Kyst- og Havneudvalget«/)]);
  });

  test.each([
    'Folketingets Havneudvalg ser på sagen.',
    'Det mener Børne- og Kystudvalget i Odense.',
    'Klitby Byråds Kystudvalg er enigt.',
    'I hver kommune ser et havneudvalg på sagen.',
  ])('of others stay quiet: %s', async (sentence) => {
    expect(await tell(sentence)).toEqual([]);
  });
});

describe('names of municipalities and parties', () => {
  test.each([
    ['an old spelling', 'Vi kørte til Århus i går.', '»Århus« er en gammel stavemåde.'],
    ['an old spelling with a hyphen', 'Vi kørte til Lyngby-Tårbæk i går.', '»Lyngby-Tårbæk« er en gammel stavemåde.'],
    ['a letter too many', 'Vi kørte til Klittby i går.', '»Klittby« er næsten kommunen Klitby.'],
    ['a wrong genitive', 'Vi så på Lysensundens kyst.', '»Lysensundens« er næsten kommunen Lysensund.'],
    [
      'a party in two words',
      'Vi talte med Social Demokratiet om det.',
      '»Social Demokratiet« er næsten partiet Socialdemokratiet.',
    ],
    [
      'a party without its first word',
      'Det mener Konservative Folkeparti.',
      '»Konservative Folkeparti« er næsten partiet Det Konservative Folkeparti.',
    ],
    ['a party with another letter', 'Det mener Kystlisten (M).', 'Kystlisten har bogstavet K i parties.yaml, ikke M.'],
  ])('%s', async (_, sentence, what) => {
    expect(await tell(sentence)).toEqual([expect.stringContaining(what)]);
  });

  test.each([
    'Danske Havne holder til i Århusgade.',
    'Det mener Socialdemokraterne, De Konservative og Det Konservative Folkepartis ordfører.',
    'En socialdemokratisk politik er ikke alternativet.',
    'Oberst Klitbo og fru Klitbo Madsen kom også.',
  ])('right names stay quiet: %s', async (sentence) => {
    expect(await tell(sentence)).toEqual([]);
  });
});

test('a family name alone that is nearly the one given in full is told', async () => {
  expect(await tell('Bo Ravnkilde talte. Bagefter gik Ravnskilde hjem.')).toEqual([
    'efternavn: »Ravnskilde« er næsten Ravnkilde, som filen kender fra Bo Ravnkilde.',
  ]);
});

test('somebody who signs twice is told with who is missing', async () => {
  const board = body(['*bo-ravnkilde', 'ida-lund'], { kind: 'board', title: 'Bestyrelsen' });
  const signatories = [{ person: 'bo-ravnkilde' }, { person: 'bo-ravnkilde' }];
  const files = {
    '2030/organisation/bestyrelsen.mdx': board,
    '2030/accounts/paategning.mdx': statement({ signatories }),
  };
  expect(await tell('Strande.', files)).toEqual([
    'paategning-underskrifter: `bo-ravnkilde` har allerede underskrevet som nummer 1 på listen.',
  ]);
});

describe('capitals', () => {
  test('a ministry with a small letter and a noun with a capital are told', async () => {
    expect(await tell('Vi spørger kulturministeriet, når Havbunden er undersøgt.')).toEqual([
      'institution-navn: »kulturministeriet« er et navn og skrives med stort.',
      'navneord-stort: »Havbunden« er et almindeligt navneord, men står med stort midt i sætningen.',
    ]);
  });

  test('names made of nouns stay quiet', async () => {
    expect(await tell('Vi gik i Tivoli, på Bakken, over Storebæltsbroen og til Kommissionen.')).toEqual([]);
  });
});
