/** Right Danish that looks like a slip, and slips beside it that are still told. */
import { expect, test } from 'vitest';
import { chapter, parseExample } from '../../../src/kontrol/example.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

/** The rules that say something of a text in a chapter. */
async function tell(text: string): Promise<string[]> {
  const sources = parseExample(
    { '2030/chapters/natur.mdx': chapter(text), 'municipalities.yaml': '- Faaborg\n' },
    danish,
  );
  const rules =
    /^(?:stavning|navneord|boejning|linjedeling|tid-relativ|punktum|ord-delt|startkomma|tekst-mangler|skrift-tegn|saetning-start|kommune-navn|dato-form)/;
  return (await runRules(sources)).map(({ rule }) => rule).filter((rule) => rules.test(rule));
}

test.each([
  ['a noun of two genders', 'Til sidst lød en tak og et suk, og så fik alle en øl og en vand.'],
  ['a noun whose plural looks like another noun', 'De to tal og tre løb kan ikke sammenlignes.'],
  ['a borrowed noun beside the one who does it', 'Det blev til tre sprint på to uger.'],
  ['a span of numbers or days', 'Sagen gik frem og tilbage fem-seks gange hver lørdag-søndag.'],
  ['a loanword with its hyphen', 'Der er check-in ved døren og kick-off i hallen.'],
  ['the name of a work', 'Kortet på nettet hedder Vandspejlet og er nyt.'],
  ['a book', 'Mødet begyndte med nr. 12 i Højskolesangbogen på klaver.'],
  ['a compound with a short first part', 'En byforsker holdt oplæg for alle.'],
  ['an adjective with u', 'Et tilbud var ukonditionsmæssigt og blev afvist.'],
  ['a term in italics', 'Taget er plantet med stenurt (*sedum*) på ni skoler.'],
  ['what happens each Christmas', 'De talte om, hvad der skal ske til jul.'],
  ['an item of an agenda', '**Punkt 3. Næste år.** Planen for 2031 blev godkendt.'],
  ['retold speech', 'Hun fortalte, at hun sidste år havde set en ulv.'],
  ['a quotation within a quotation', '»Jeg hører stadig min mor sige til os alle sammen: ›Kom nu ud.‹«'],
  ['a Vietnamese name', 'Familien Nguyễn flyttede ind i juni.'],
  ['a family with the old spelling of a town', 'Mødet blev ledet af Inge-Lise Fåborg fra Klitby.'],
  ['the title of a sender', 'Med venlig hilsen\n\nIngrid Skov, leder af kontoret for klima og natur'],
  ['a noun after an ordinal', 'Hver femte plads i havnen er tom.'],
  ['a compound adjective in the neuter', 'Et halvtomt forsamlingshus tager modet fra alle.'],
  ['a compound with a short last part', 'De forsøger sig med vinterliv i havnen.'],
  ['a participle with a prefix', 'De samdrevne skoler deler bestyrelse.'],
  ['an adverb before a verb', 'De spurgte, om de stadig giver mening, og hvad de særligt søger.'],
  [
    'an adverb, a verb and its subject as a heading',
    '## Sådan gjorde de\n\nDe spurgte alle.\n\n## Sådan kom de i gang\n\nSådan lagde de ud.',
  ],
  ['a verb that looks like a noun after an adverb', 'Flot gjorde de det hele.'],
  ['the verb of forms', 'Skemaet skal udfyldes af dem, der søger.'],
  [
    'a conjunction that ends with at',
    'Vi mener, at det går. De siger, at vi kan. Alle er med, forudsat at der er plads, og bortset fra at vi mangler stole.',
  ],
])('%s is quiet', async (_, text) => {
  expect(await tell(text)).toEqual([]);
});

test.each([
  ['an article of the other gender', 'Færgen sejler en døgn senere.', 'navneord-koen'],
  ['a singular after a number', 'De fem kommune gik sammen.', 'boejning'],
  ['a word split at the end of a line', 'Alle kommu-ner gik sammen.', 'linjedeling'],
  ['a season of one year', 'Strandene åbner til jul, siger folk.', 'tid-relativ'],
  [
    'a letter that breaks off below its greeting',
    'Med venlig hilsen\n\nIngrid Skov, leder af kontoret, skriver om klima og natur, at de',
    'punktum',
  ],
  ['an adjective without ending between article and noun', 'De talte om de kommunal priser.', 'boejning'],
  ['room for a text', 'Antal medlemmer: udfyldes senere.', 'tekst-mangler'],
  ['a town in its old spelling', 'Vejen fra Fåborg er lang.', 'kommune-navn'],
])('%s is told', async (_, text, rule) => {
  expect(await tell(text)).toEqual([rule]);
});
