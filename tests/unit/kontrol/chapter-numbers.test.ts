import { describe, expect, test } from 'vitest';
import { chapter, parseExample } from '../../../src/kontrol/example.ts';
import { numbersRules } from '../../../src/kontrol/rules/numbers/index.ts';
import { textTables } from '../../../src/kontrol/rules/accounts/text-tables.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const rules = [...numbersRules, textTables];

/** `rule line` of all that the rules on numbers find in a chapter; its text begins in line 9. */
async function find(text: string, fields: Record<string, string> = {}): Promise<string[]> {
  const asked = { headline: 'Naturen', lead: 'Naturen.', summary: 'Natur', ...fields };
  const sources = parseExample({ '2030/chapters/natur.mdx': chapter(text, asked) }, danish);
  return (await runRules(sources, rules)).map(({ rule, line }) => `${rule} ${line}`);
}

const figure = (value: string, unit: string, label: string) =>
  `<KeyFigure id="tal" value="${value}" unit="${unit}">${label}</KeyFigure>\n\n`;

describe('a number that stands twice in a chapter', () => {
  test('is told at both places when it stands one against one', async () => {
    const text = `${figure('72', 'pct.', 'af cheferne finder reglerne tunge')}Ikke færre end 27 pct. af cheferne mener, at reglerne er tunge.`;
    expect(await find(text)).toEqual(['tal-uens 9', 'tal-uens 11']);
  });

  test('is told at the odd place when two others agree', async () => {
    const fields = { headline: '31 lærere er med', summary: '37 lærere er med' };
    expect(await find('I år er der 31 lærere.', fields)).toEqual(['tal-uens 5']);
  });

  test.each([
    ['rounded', `${figure('47.312', 'borgere', 'fik hjælp')}Over 47.000 borgere fik hjælp.`],
    ['a share of the same', `${figure('1/4', '', 'af pengene falder bort')}Hver fjerde krone falder bort.`],
    ['told apart in the paragraph', `${figure('31', 'lærere', 'er med')}I 2029 var 13 lærere med; nu er der 31.`],
    [
      'a part of the other',
      `${figure('250', 'mio. kr.', 'er afsat til veje')}Heraf går 205 mio. kr. til veje på landet.`,
    ],
  ])('is left alone when it is %s', async (_, text) => {
    expect(await find(text)).toEqual([]);
  });
});

describe('a number before a list', () => {
  const list = '\n\n- Vand\n- Vej\n- Ro';

  test.each([
    [`Planen har fire mål:${list}`, ['antal-lovet 9']],
    [`## To gode råd${list}`, ['antal-lovet 9']],
    ['Der er fire nøgleord: vand, vej og ro.', ['antal-lovet 9']],
    [`Planen har tre mål:${list}`, []],
    [`Planen har mindst to mål:${list}`, []],
    [`De fire kommuner er enige om:${list}`, []],
    ['Der er to udvalg: Kystudvalget og Skole- og Sundhedsudvalget.', []],
  ])('promises as many items: %s', async (text, found) => {
    expect(await find(text)).toEqual(found);
  });
});

describe('numbers that cannot be', () => {
  test.each([
    ['Antallet faldt fra 11 til 26.', ['fra-til 9']],
    ['Svartiden gik fra 10 til 4 dage, da antallet steg.', []],
    ['Kommunen er steget fra plads 12 til plads 4.', []],
    ['Seks af de fem havne er med.', ['andel-umulig 9']],
    ['Ikke færre end 172 pct. af kommunerne er med.', ['andel-umulig 9']],
    ['Udgiften blev 112 pct. af budgettet.', []],
    ['Elever i 9. til 7. klasse.', ['interval 9']],
    ['Kampen endte 3–1, og forslaget fik stemmerne 17–14.', []],
    ['Vi spurgte 18.60 elever.', ['tal-form 9']],
    ['Kl. 18.30 kom elever; version 2.10 gælder.', []],
    ['Der er over ca. 400 strande.', ['forbehold-dobbelt 9']],
    ['Det er fordelt over ca. 20 år.', []],
  ])('%s', async (text, found) => {
    expect(await find(text)).toEqual(found);
  });
});

describe('sums within a paragraph', () => {
  test.each([
    ['I 2029 kom 24.500. I 2030 kom 25.160, altså 12 pct. færre.', ['regnestykke 9']],
    ['I 2029 kom 24.500. I 2030 kom 21.560, altså 12 pct. flere.', ['regnestykke 9']],
    ['I 2029 kom 24.500. I 2030 kom 21.560, altså 12 pct. færre.', []],
    ['Næsten to tredjedele er fra marker. De øvrige 46 pct. er fra byen.', ['regnestykke 9']],
    ['Det kostede 6,2 mio. kr., og heraf betalte staten 2,5 mia. kr.', ['regnestykke 9']],
    ['I 2029 var der 14. I 2030 var der 31, altså mere end tre gange så mange.', ['regnestykke 9']],
    ['Det faldt fra 1.930 til 1.640, altså med 15 pct.', []],
  ])('%s', async (text, found) => {
    expect(await find(text)).toEqual(found);
  });
});

describe('tables of the text', () => {
  test('name the row whose digits are swapped', async () => {
    const text = '| Kilde | Ton |\n|---|---|\n| Marker | 260 |\n| Regn | 95 |\n| Luft | 80 |\n| I alt | 795 |';
    expect(await find(text)).toEqual(['tabel-tal 11']);
  });

  test('may round, hold parts of a row, and show growth', async () => {
    const text =
      '| Havn | Ton | Andel i pct. | Vækst i pct. |\n|---|---|---|---|\n| Egehavn | 20 | 33 | 3,0 |\n| heraf korn | 9 | 15 | 1,0 |\n' +
      '| Brovig | 20 | 33 | −4,0 |\n| Vesterø | 20 | 33 | 2,0 |\n| I alt | 60 | 100 | 0,3 |';
    expect(await find(text)).toEqual([]);
  });

  test('have heads in the order of their changes', async () => {
    const text =
      '| Havn | 2030 | 2029 | Ændring |\n|---|---|---|---|\n| Egehavn | 20 | 30 | 10 |\n| Brovig | 15 | 19 | 4 |';
    expect(await find(text)).toEqual(['tabel-tal 9']);
  });
});
