/** What the rules of language know, by rule, and where they read. */
import { describe, expect, test } from 'vitest';
import { chapter, parseExample } from '../../../src/kontrol/example.ts';
import type { Example } from '../../../src/kontrol/example.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const NATUR = '2030/chapters/natur.mdx';

async function find(example: Example, ...rules: string[]): Promise<string[]> {
  const found = await runRules(parseExample(example, danish));
  return found
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, file, line }) => `${rule} ${file.slice(8)}:${line}`);
}

async function say(sentence: string, rule: string): Promise<string[]> {
  const found = await runRules(parseExample({ [NATUR]: chapter(sentence) }, danish));
  return found.filter((finding) => finding.rule === rule).map(({ fix }) => fix);
}

describe('wrong Danish is told with what to write', () => {
  test.each([
    ['navneord-koen', 'Hver år får vi et nyt kontor.', 'skriv `hvert år`.'],
    ['navneord-koen', 'Det var en stor problem.', 'skriv `et stort problem`.'],
    ['navneord-koen', 'Et god idé er sjælden.', 'skriv `en god idé`.'],
    ['navneord-koen', 'Med den nye udvalg er vi klar.', 'skriv `det nye udvalg`.'],
    ['navneord-koen', 'I dette periode lærte vi meget.', 'skriv `denne periode`.'],
    ['navneord-koen', 'Der er ingen problem med det.', 'skriv `intet problem`.'],
    ['navneord-koen', 'Det kræver en tæt og gratis samarbejde.', 'skriv `et tæt og gratis samarbejde`.'],
    ['omsagnsled', 'Vi ved, at kravene bliver høj.', 'skriv `høje`.'],
    ['omsagnsled', 'Omstillingen er stort, og den haster.', 'skriv `stor`.'],
    ['ental-flertal', 'Det gælder i flere kommune.', 'skriv `flere kommuner`.'],
    ['ental-flertal', 'De skal have den nødvendige redskaber.', 'skriv `de nødvendige redskaber`.'],
    ['ord-delt', 'Vi har et overenskomst system.', 'skriv `overenskomstsystem`.'],
    ['ord-delt', 'Der kom en storm flod i oktober.', 'skriv `stormflod`.'],
    ['ord-i-stykker', 'Vi søger folk på arbejds markedet.', 'skriv `arbejdsmarkedet`.'],
    ['bindestreg-mangler', 'Det er løn-, pensions og barselsvilkår.', 'skriv `pensions- og barselsvilkår`.'],
    ['organisation-navn', 'Vi talte med Danske Industri.', 'skriv `Dansk Industri`, hvis det er organisationen.'],
    ['boejning', 'Begge kommune er med.', 'skriv `Begge kommuner`.'],
    ['boejning', 'Det gælder for den kommunal indsats.', 'skriv `den kommunale indsats`.'],
    ['boejning', 'Der kom tre stor projekter.', 'skriv `tre store projekter`.'],
    ['verbum-form', 'Kommunerne skal prioriterer børn.', 'skriv `skal prioritere`.'],
    ['verbum-form', 'Staten betale det hele.', 'skriv `Staten betaler`.'],
    ['ord-delt', 'Det er miljø ministeren.', 'skriv `miljøministeren`.'],
    ['ord-delt', 'Hun tog en ud dannelse.', 'skriv `uddannelse`.'],
    ['fast-udtryk', 'Vi er nød til at vente.', 'skriv `er nødt til`.'],
    ['fast-udtryk', 'De to går hen af vejen.', 'skriv `hen ad vejen`.'],
    ['apostrof', 'Det er regeringen’s plan.', 'slet apostroffen.'],
    ['apostrof', 'Vi så mange, bl.a en due.', 'skriv `bl.a.`.'],
    [
      'stavning',
      'Det handler om lovgivingen.',
      'skriv `lovgivningen`. Er »lovgivingen« rigtigt, så tilføj det i terms.yaml under `words`.',
    ],
  ])('%s: %s', async (rule, sentence, fix) => {
    expect(await say(sentence, rule)).toEqual([fix]);
  });
});

describe('right Danish that looks like it is quiet', () => {
  test.each([
    ['navneord-koen', 'En stort anlagt plan, en helt ny by, et fælles mål og hvert femte år.'],
    ['navneord-koen', 'Han fik en af dem, et par til og en enkelt bro.'],
    ['navneord-koen', 'Så har det betydning, nu er det tid, og det giver den enkelte ansvar.'],
    ['navneord-koen', 'Der er ingen svar, hvert andet år, et andet slags møde og en lige linje.'],
    ['omsagnsled', 'Udgiften til anlæggene er stor. Kommunerne er stor arbejdsgiver. Parterne er godt i gang.'],
    ['ental-flertal', 'Det giver alle mulighed for at være med, og de unge plads. Mange tak. Så har det store følger.'],
    ['ord-delt', 'En virksomheds ledelse, et glas vand, to års arbejde og en gruppe borgere.'],
    ['bindestreg-mangler', 'Det er en social og sundhedsmæssig indsats for børn og unge i by- og landkommuner.'],
    ['bogstav-fremmed', 'Київ er en by, og µm er et mål.'],
    ['boejning', 'Tre ting, to råd, fem mand, ti år og de ny huse. I praksis har den stor betydning.'],
    ['verbum-form', 'Vi hører, at klager behandles, og at leder Bo Ravn er glad. Lad staten betale det.'],
    ['ord-delt', 'To kilo kartofler, en række møder og en gruppe borgere. Vi vil måle stationer op.'],
    ['fast-udtryk', 'De lægger vægt på det, som ligger fast, og sætter den sammen med en ny.'],
    ['startkomma', 'Vi håber at du kommer, og vi tror at det går, og de siger at han ved det.'],
    ['apostrof', 'McDonald’s, tv’et og »What’s new« er i orden, og det er EU’s også.'],
    [
      'stavning',
      'Vi spiste torskeyngel på Søndermarksskolen, sagde cand.jur. Precious Adeyemi om »capacity building«.',
    ],
  ])('%s: %s', async (rule, sentence) => {
    expect(await say(sentence, rule)).toEqual([]);
  });
});

describe('every place that readers read is read', () => {
  test.each<[string, Example, string]>([
    ['the description of a picture', { [NATUR]: chapter('![En kommmune.](vej.png)') }, `${NATUR}:9`],
    [
      'the value of a key figure',
      { [NATUR]: chapter('<KeyFigure id="a" value="hver tredjje" unit="vej">er ny.</KeyFigure>') },
      `${NATUR}:9`,
    ],
    ['the title of a mandate', { '2030/mandates.yaml': 'bo:\n  title: Borgmesster\n' }, '2030/mandates.yaml:2'],
    [
      'the reason of a deviation',
      { '2030/deviations.yaml': '- where: Her\n  source: kommmune\n  printed: Der\n  reason: Det er kommmunen.\n' },
      '2030/deviations.yaml:4',
    ],
    [
      'the note of a revision',
      { '2030/revisions.yaml': '- edition: 2030\n  note: Første kommmune.\n' },
      '2030/revisions.yaml:2',
    ],
    ['subtitles', { '2030/media/a.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nEn kommmune\n' }, '2030/media/a.vtt:4'],
    ['a transcript', { '2030/media/a.txt': 'En vej.\n\nEn kommmune.\n' }, '2030/media/a.txt:3'],
  ])('%s', async (_place, example, place) => {
    expect(await find(example, 'stavning')).toEqual([`stavning ${place}`]);
  });
});

test('a comma that the text sets elsewhere is missed', async () => {
  const text = 'Vi mener, at det går. De siger, at vi kan. Han håber at der er plads.';
  expect(await say(text, 'startkomma')).toEqual(['skriv `håber, at`, som beretningen ellers gør.']);
});

test('a misspelt word that is near several others is one finding, and says how many places are right', async () => {
  const text = 'Vi så Kystalliancen og Kystalliancen, men så Kyst-alliancen.';
  const found = await runRules(parseExample({ [NATUR]: chapter(text) }, danish));
  expect(found.filter(({ rule }) => rule === 'term-varianter').map(({ what }) => what)).toEqual([
    '»Kyst-alliancen« skrives »Kystalliancen« i content/2030/chapters/natur.mdx:9 og 1 andet sted.',
  ]);
});

test('words one letter away are those of the dictionary, without compounds', () => {
  expect(danish.listNear('komunerne')).toEqual(['kommunerne']);
  expect(danish.listNear('regnskabbet')).toEqual(['regnskabet']);
});
