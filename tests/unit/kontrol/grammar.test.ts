/** What the rules of grammar know of verbs, pronouns, word order, comparisons and questions, and what they leave alone. */
import { describe, expect, test } from 'vitest';
import { chapter, parseExample } from '../../../src/kontrol/example.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const NATUR = '2030/chapters/natur.mdx';

async function say(sentence: string, rule: string): Promise<string[]> {
  const found = await runRules(parseExample({ [NATUR]: chapter(sentence) }, danish));
  return found.filter((finding) => finding.rule === rule).map(({ fix }) => fix);
}

describe('wrong grammar is told with what to write', () => {
  test.each([
    ['verbum-form', 'Foreningen vil hjælper med stien.', 'skriv `vil hjælpe`.'],
    ['boejning', 'Med de kommunale opgaverne følger penge.', 'skriv `de kommunale opgaver`.'],
    ['boejning', 'Denne reformen er god.', 'skriv `denne reform`.'],
    ['boejning', 'Ti års arbejde endte. Dansk virksomheder klarer sig.', 'skriv `Danske virksomheder`.'],
    ['boejning', 'Byen har otte rådhus ved havnen.', 'skriv `otte rådhuse`.'],
    ['boejning', 'Vi har to station i byen.', 'skriv `to stationer`.'],
    ['verbum-form', 'KL drøfte det, og staten lytter.', 'skriv `KL drøfter`.'],
    ['stedord-form', 'Det går kun, hvis i vil.', 'skriv `I`.'],
    ['fast-udtryk', 'Alle skal kunne når bussen.', 'skriv `kunne nå`.'],
    ['fast-udtryk', 'Tilgengæld voksede byen.', 'skriv `Til gengæld`.'],
    ['verbum-gruppe', 'I år skal kommunerne også bidrager til det.', 'skriv `skal kommunerne også bidrage`.'],
    ['verbum-gruppe', 'Derfor har kommunerne sørge for boliger.', 'skriv `har kommunerne sørget`.'],
    ['verbum-gruppe', 'Udvalget har også rette blikket mod havet.', 'skriv `har også rettet`.'],
    ['verbum-gruppe', 'Aftalen blev godkende i maj.', 'skriv `blev godkendt`.'],
    ['verbum-gruppe', 'Det sker for forbedre vilkårene.', 'skriv `for at forbedre`.'],
    ['verbum-gruppe', 'Kommunerne forsøger og etablere pladser.', 'skriv `forsøger at etablere`.'],
    ['verbum-alene', 'Kommunernes samlede serviceramme vokse ifølge aftalen.', 'skriv `vokser`.'],
    ['ordstilling', 'Derfor det er både dyrt og svært.', 'skriv `Derfor er det`.'],
    ['ordstilling', 'Nu vi glæder os til arbejdet.', 'skriv `Nu glæder vi`.'],
    ['ordstilling', 'Dermed kommunerne får mere at gøre.', 'skriv `Dermed får kommunerne`.'],
    ['ordstilling', 'Det gælder, fordi at kriser rammer.', 'skriv `fordi`.'],
    ['ordstilling', 'Når at opgaverne flytter, flytter pengene.', 'skriv `Når`.'],
    ['stedord-form', 'Kommunerne har fundet boliger til de og hjulpet dem.', 'skriv `dem` for `de`.'],
    ['stedord-form', 'De folk, som dem sætter højt, er med.', 'skriv `de`, `vi`, `han`, `hun` eller `jeg`.'],
    ['grad-dobbelt', 'Vejen er markant mere kortere.', 'skriv `kortere`.'],
    ['grad-dobbelt', 'Det er den mest vigtigste vej.', 'skriv `vigtigste`.'],
    ['nogen-nogle', 'Det betyder, at nogen borgere ikke får plads.', 'skriv `nogle borgere`.'],
    ['nogen-nogle', 'Aftalen er på nogen punkter uklar.', 'skriv `nogle punkter`.'],
    ['ord-fremmed', 'Kunstig intelligens och veje.', 'skriv `og`.'],
    ['spoergsmaalstegn', 'Vi er i tvivl. Hvordan skal det fungere i praksis.', 'skriv `?` efter det.'],
    ['spoergsmaalstegn', 'Hvor mange kommuner deltager i arbejdet.', 'skriv `?` efter det.'],
    ['fast-udtryk', 'Reformen ligger også op til mere frihed.', 'skriv `lægger`.'],
    ['fast-udtryk', 'I år lå KL derfor vægt på tid.', 'skriv `lægger`.'],
    ['fast-udtryk', 'Rammen lægger i 2026 på 3 mia. kr.', 'skriv `ligger`.'],
    ['fast-udtryk', 'Det lykkedes i løbet kort tid.', 'skriv `i løbet af`.'],
    ['fast-udtryk', 'Det handler om mere en teknik.', 'skriv `om mere end`.'],
    ['fast-udtryk', 'Cirka vær femte er med.', 'skriv `hver`.'],
    ['fast-udtryk', 'De kan lære af andre veje.', 'skriv `lære ad`.'],
    ['fast-udtryk', 'Loven vil bla. gælde for skoler.', 'skriv `bl.a.`.'],
  ])('%s: %s', async (rule, sentence, fix) => {
    expect(await say(sentence, rule)).toEqual([fix]);
  });
});

describe('right grammar that looks like it is quiet', () => {
  test.each([
    [
      'boejning',
      'Det nye kommunen gør, er vigtigt. Det besluttede byrådet i går. For de unge kommunerne hjælper, er det let.',
    ],
    ['boejning', 'Ny veje anlægges. Særlig børn er udsatte. De fem hjem lukker.'],
    ['stedord-form', 'Den situation, som byen er i, vil vare, når i alt ti er med, og hvis i dag er for sent.'],
    ['fast-udtryk', 'Det skal man kunne, når vandet stiger. Vi får nok, og i året går det bedre.'],
    ['verbum-gruppe', 'De har støtte, åbne døre og arbejde nok. Derfor vil priser stige. I byen kan borgere få hjælp.'],
    [
      'verbum-gruppe',
      'Hun blev en del af og satte præg på byen. Vi arbejder for og følger op på planen. Det har klare mål.',
    ],
    ['verbum-alene', 'Vi lader børnene vokse. Staten skal betale, og byerne planlægge. At lade dem vokse er klogt.'],
    [
      'ordstilling',
      'Nu, hvor vi er her, går det. Nu vi taler om det, vil jeg sige én ting. Der, hvor vi bor, er der fred.',
    ],
    ['ordstilling', 'Han når at spise. Samtidig med at de kom, gik vi. Derfor de mange regler. Så det er godt.'],
    [
      'stedord-form',
      'For de, der kom, var det godt. Dem har vi mange af. Det gør de. For jeg ved, at vi når det, til han går.',
    ],
    ['grad-dobbelt', 'Flere og mere erfarne ledere gav de mest robuste bud. Det er mere end godt, mere eller mindre.'],
    [
      'nogen-nogle',
      'Har nogen borgere spurgt? Vi har ikke nogen veje. Nogen støtter det. Hvis nogen byer mangler, hjælper vi.',
    ],
    ['ord-fremmed', 'Sangen hed »Du är från Sverige«, og Nya Vägar och Broar er et firma.'],
    [
      'spoergsmaalstegn',
      'Hvad angår vejen, er den god. Hvor er det godt. Hvem der skal med, afgør de. Hvordan det går, ved vi.',
    ],
    [
      'fast-udtryk',
      'Huset ligger tæt op til skoven. Det ligger på 3 mia. kr. Vi lægger 3 kr. på bordet og ansvaret hos byen.',
    ],
    [
      'fast-udtryk',
      'Det er mere en følelse end et tal. Med mindre en by siger nej, går skibet på grund. Aftalen træder i kraft.',
    ],
    ['fast-udtryk', 'Vær med hver dag. De bygger af andre veje. En af gangene er lang. Jo flere en by har, jo bedre.'],
  ])('%s: %s', async (rule, sentence) => {
    expect(await say(sentence, rule)).toEqual([]);
  });
});

test('a comma is missed before any clause with a noun that the dictionary knows by its definite form alone', async () => {
  const text =
    'Vi mener, at det går. De siger, at vi kan. De mener at reglerne er for svære. Det er vigtigt at få plads.';
  expect(await say(text, 'startkomma')).toEqual(['skriv `mener, at`, som beretningen ellers gør.']);
});
