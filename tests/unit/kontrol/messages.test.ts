/** Error texts as editors read them, hints included. */
import { expect, test } from 'vitest';
import { chapter } from '../../../src/kontrol/example.ts';
import type { Overlay } from '../../helpers/edition.ts';
import { printTiny } from '../../helpers/kontrol.ts';

const VELFAERD = '2030/chapters/velfaerd.mdx';

test('a misspelt field is told with the right name and the way to the handbook', async () => {
  expect(await printTiny({ [VELFAERD]: ['title:', 'titel:'] })).toMatchInlineSnapshot(`
    "content/2030/chapters/velfaerd.mdx:2  kapitel-skema
      \`titel\` er ikke et felt i et kapitel.
      Ret: mente du \`title\`? Alle felter: content/README.md#kapitel

    1 fejl i 1 fil"
  `);
});

test('a folder without site.yaml is told what it lacks and where it is described', async () => {
  expect(await printTiny({ 'site.yaml': null })).toMatchInlineSnapshot(`
    "content/site.yaml:1  mappe-struktur
      Filen om udgiveren mangler, så siderne og PDF’en ikke kan få navn, adresse og filnavn.
      Ret: lav \`site.yaml\`, som content/README.md viser under »Udgiveren«.

    1 fejl i 1 fil"
  `);
});

test('a field that site.yaml does not have is told with those that it has', async () => {
  expect(await printTiny({ 'site.yaml': ['filePrefix:', 'filnavn:'] })).toMatchInlineSnapshot(`
    "content/site.yaml:1  site-skema
      \`filePrefix\` mangler.
      Ret: tilføj \`filePrefix:\`. Skriv et id som tekst, for eksempel \`martin-damm\`.

    content/site.yaml:9  site-skema
      \`filnavn\` er ikke et felt i oplysningerne om udgiveren.
      Ret: slet det, eller brug \`name\`, \`shortName\`, \`legalForm\`, \`website\`, \`address\`, \`contact\`, \`rendering\`, \`imprint\`, \`filePrefix\`, \`words\`, \`assembly\`, \`colours\` og \`accessibility\`. Alle felter: content/README.md#udgiveren-siteyaml

    2 fejl i 1 fil"
  `);
});

test('a colour without ink is told, and so is one with more ink than dries', async () => {
  const inks = `inks: { accent: [90, 90, 90, 90], field: [90, 40, 30, 20], fieldLine: [60, 20, 15, 0], fieldMark: [25, 0, 5, 0] }`;
  const overlay: Overlay = { '2030/edition.mdx': ["tint: '#14242B' }\n", `tint: '#14242B' }\n  ${inks}\n`] };
  expect(await printTiny(overlay)).toMatchInlineSnapshot(`
    "content/2030/edition.mdx:22  udgave-skema
      \`tint\` mangler i \`inks\`.
      Ret: tilføj \`tint:\`. Skriv trykfarven som fire hele procenttal for cyan, magenta, gul og sort: \`[88, 30, 68, 38]\`.

    content/2030/edition.mdx:22  udgave-skema
      \`accent\` er ikke skrevet rigtigt.
      Ret: de fire tal må højst give 300 tilsammen; mere farve tørrer ikke på papiret.

    2 fejl i 1 fil"
  `);
});

test('a missing field is told with what to write', async () => {
  expect(await printTiny({ [VELFAERD]: ['order: 10\n', ''] })).toMatchInlineSnapshot(`
    "content/2030/chapters/velfaerd.mdx:7  kapitel-skema
      \`order\` mangler.
      Ret: tilføj \`order:\`. Skriv pladsen som et tal, for eksempel \`order: 30\`.

    1 fejl i 1 fil"
  `);
});

test('a total with two swapped digits is told with the difference and the hint', async () => {
  expect(await printTiny({ '2030/accounts/resultat.mdx': ['[1250000, 500000]', '[1520000, 500000]'] }))
    .toMatchInlineSnapshot(`
      "content/2030/accounts/resultat.mdx:29  regnskab-summer
        »Årets resultat« 2030 stemmer ikke: linjerne giver 1.250.000 kr., der står 1.520.000 kr.
        Ret: summen, eller »Indtægter i alt« (linje 17), »Løn« (linje 23) eller »Møder« (linje 26); forskellen er 270.000 kr. (går 9 op i den, er det ofte to ombyttede cifre).

      1 fejl i 1 fil"
    `);
});

test('an unknown person is told with the nearest id', async () => {
  expect(await printTiny({ '2030/organisation/kystudvalget.mdx': ['dines-havkjaer', 'dines-havkaer'] }))
    .toMatchInlineSnapshot(`
    "content/2030/organisation/kystudvalget.mdx:14  person-ukendt
      Personen \`dines-havkaer\` findes ikke i people.yaml.
      Ret: mente du \`dines-havkjaer\`? Ellers tilføj personen i content/people.yaml.

    1 fejl i 1 fil"
  `);
});

test('a tag that is not closed is told where it opens', async () => {
  expect(await printTiny({ [VELFAERD]: ['</FactBox>', ''] })).toMatchInlineSnapshot(`
    "content/2030/chapters/velfaerd.mdx:41  mdx-form
      \`<FactBox>\` bliver åbnet her, men ikke lukket.
      Ret: sæt \`</FactBox>\` efter teksten, på en linje for sig, hvis \`<FactBox>\` står på en linje for sig.

    1 fejl i 1 fil"
  `);
});

test('a text with a colon is told with the quotation marks that it needs', async () => {
  expect(await printTiny({ '2030/accounts/resultat.mdx': ['title: Resultatopgørelse', 'title: Regnskab: resultat'] }))
    .toMatchInlineSnapshot(`
    "content/2030/accounts/resultat.mdx:2  yaml-form
      Linjen kan ikke læses som et felt: Der er enten et kolon midt i en tekst, eller linjen står for langt inde.
      Ret: sæt anførselstegn om teksten, for eksempel \`title: "Balance: aktiver"\`, eller ryk linjen ud.

    1 fejl i 1 fil"
  `);
});

test('a warning is told as one, and does not count as an error', async () => {
  expect(await printTiny({ [VELFAERD]: ['Det havde ingen', "Det ha'de ingen"] })).toMatchInlineSnapshot(`
    "content/2030/chapters/velfaerd.mdx:29  typografi (advarsel)
      Her står en lige apostrof.
      Ret: skriv \`’\`.

    Kontrol: ingen fejl, 1 advarsel i 1 fil"
  `);
});

test('a dead link and a file of the wrong type are told together, by file', async () => {
  expect(
    await printTiny({
      [VELFAERD]: ['/2030/natur/kyst/#strande', '/2030/natur/kyst/#stranden'],
      '2030/chapters/by.md': 'By',
    }),
  ).toMatchInlineSnapshot(`
    "content/2030/chapters/by.md:1  mappe-struktur
      \`by.md\` kommer ikke med, for den hører ikke til her.
      Ret: omdøb den til \`by.mdx\`.

    content/2030/chapters/velfaerd.mdx:18  link-mangler
      Ankeret \`#stranden\` findes ikke på /2030/natur/kyst/.
      Ret: mente du \`strande\`? Ellers brug en overskrift med små bogstaver og bindestreger, eller et mærkes \`id\`.

    2 fejl i 2 filer"
  `);
});

test('an exception from a rule that has none says so, instead of that it is not used', async () => {
  const exception =
    '- { rule: kapitel-skema, file: chapters/velfaerd.mdx, text: titel, reason: Prøve., date: 2031-03-14 }\n';
  const text = await printTiny({ [VELFAERD]: ['title:', 'titel:'], '2030/exceptions.yaml': exception });
  expect(text).toContain('Reglen `kapitel-skema` har ingen undtagelser.');
});

test('an empty field is told in the words of an editor', async () => {
  expect(await printTiny({ '2030/chapters/natur.mdx': chapter('Naturen fik plads.', { lead: '' }) })).toContain(
    'Kapitlet har ingen manchet (`lead`).\n  Ret: skriv to til fire sætninger.',
  );
});

test('an attribute that is missing is told with what goes into it', async () => {
  const printed = await printTiny({ '2030/chapters/natur/kyst.mdx': [' captions="ned-til-vandet.vtt"', ''] });
  expect(printed).toContain('tilføj `captions="…"` med navnet på filen med undertekster (*.vtt).');
});

test('of a program it is told that none may stand in a text, and which tags there are', async () => {
  const printed = await printTiny({ [VELFAERD]: ['Vi spurgte bare.', '<script>alert()</script> Vi spurgte bare.'] });
  expect(printed).toContain('Programmer, formularer og indlejrede sider er ikke tilladt');
  expect(printed).toContain('`Roster`');
});

test('a tag that is closed with a slip in its name is told where it is closed', async () => {
  const printed = await printTiny({ [VELFAERD]: ['</Explainer>', '</Explainr>'] });
  expect(printed).toContain('velfaerd.mdx:25  mdx-form');
  expect(printed).toContain('skriv `</Explainer>`.');
});

const RESULT = '2030/accounts/resultat.mdx';
const STORY = '2030/accounts/regnskabet.mdx';
const STATEMENT = '2030/accounts/ledelsespaategning.mdx';

test('a row with a lost minus is told at the row, with the sum that shows it', async () => {
  expect(await printTiny({ [RESULT]: ['[-7500000, -7000000]', '[7500000, -7000000]'] })).toMatchInlineSnapshot(`
    "content/2030/accounts/resultat.mdx:23  regnskab-summer
      »Løn« 2030 har mistet sit fortegn: med −7.500.000 kr. går »Årets resultat« på linje 29 op.
      Ret: skriv \`-7500000\`, hvis det er årets tal; forskellen er 15.000.000 kr.

    1 fejl i 1 fil"
  `);
});

test('a sum that is off by a row in one year only is not told to leave the row out', async () => {
  const printed = await printTiny({ [RESULT]: ['[1250000, 500000]', '[2500000, 500000]'] });
  expect(printed).toContain('regnskab-summer');
  expect(printed).not.toContain('slet');
});

test('a sum that is off by a row that was nothing last year is told both ways', async () => {
  const overlay = {
    [RESULT]: [
      ['[-1250000, -1500000]', '[-1250000, 0]'],
      ['[1250000, 500000]', '[2500000, 2000000]'],
    ] as const,
  };
  const printed = await printTiny(overlay);
  expect(printed.split('\n\n').find((finding) => finding.includes('regnskab-summer'))).toMatchInlineSnapshot(`
    "content/2030/accounts/resultat.mdx:29  regnskab-summer
      »Årets resultat« 2030 stemmer ikke: linjerne giver 1.250.000 kr., der står 2.500.000 kr. Forskellen er så stor som »Møder«.
      Ret: se efter i regnskabet: er et beløb tastet forkert, så ret det; hører »Møder« ikke med i summen, så slet \`moeder\` i \`sum\`."
  `);
});

test('an amount of the text that no table has is told with the nearest one and its line', async () => {
  expect(await printTiny({ [STORY]: ['på 1.250.000 kr.', 'på 1.205.000 kr.'] })).toMatchInlineSnapshot(`
    "content/2030/accounts/regnskabet.mdx:10  regnskab-tekst (advarsel)
      »1.205.000 kr.« er hverken en række, en ændring eller et trin i regnskabets tabeller; nærmest er »Årets resultat« 2030, 1.250.000 kr. (content/2030/accounts/resultat.mdx:29).
      Ret: beløbet efter tabellen, eller lav en undtagelse, der siger, hvor det kommer fra.

    Kontrol: ingen fejl, 1 advarsel i 1 fil"
  `);
});

test('a deficit that is a surplus in the table is told with the line of the table', async () => {
  expect(await printTiny({ [STORY]: ['Overskuddet på 1.250.000', 'Underskuddet på 1.250.000'] }))
    .toMatchInlineSnapshot(`
      "content/2030/accounts/regnskabet.mdx:10  regnskab-udsagn (advarsel)
        Beløbet 1.250.000 kr. er et overskud i tabellen (content/2030/accounts/resultat.mdx:29), men teksten siger »Underskud«.
        Ret: skriv »overskud«, eller ret tabellens fortegn.

      Kontrol: ingen fejl, 1 advarsel i 1 fil"
    `);
});

test('a percentage of the text that no field has is quoted with its whole unit', async () => {
  const text = ['Satsen følger priserne', 'Satsen følger priserne, der stiger 1,2 procentpoint,'] as [string, string];
  expect(await printTiny({ '2030/accounts/kontingent.mdx': text })).toMatchInlineSnapshot(`
    "content/2030/accounts/kontingent.mdx:17  kontingent-tekst
      »1,2 procentpoint« er hverken en af kontingentets dele eller deres sum.
      Ret: tallet i teksten eller i felterne.

    1 fejl i 1 fil"
  `);
});

test('a day in a statement that differs from its field is told with both', async () => {
  expect(await printTiny({ [STATEMENT]: ['den 14. marts 2031', 'den 15. marts 2031'] })).toMatchInlineSnapshot(`
    "content/2030/accounts/ledelsespaategning.mdx:14  paategning-aar
      Teksten siger 15. marts 2031, feltet \`date\` 2031-03-14.
      Ret: skriv 14. marts 2031, hvis feltet har ret.

    1 fejl i 1 fil"
  `);
});

test('a party letter that is not the person’s is told with the register and its line', async () => {
  expect(await printTiny({ [VELFAERD]: ['Vi spurgte bare.', 'Asta Lyngbo (M) spurgte bare.'] })).toMatchInlineSnapshot(`
    "content/2030/chapters/velfaerd.mdx:29  mandat-i-tekst (advarsel)
      Asta Lyngbo står her som (M), men som (K) i content/2030/mandates.yaml:4.
      Ret: skriv \`(K)\` i teksten, eller ret mandatet, hvis det er forældet.

    Kontrol: ingen fejl, 1 advarsel i 1 fil"
  `);
});

test('a body with too few seats is told in words, with how many there should be', async () => {
  expect(await printTiny({ '2030/organisation/kystudvalget.mdx': ['  - person: dines-havkjaer\n', ''] }))
    .toMatchInlineSnapshot(`
    "content/2030/organisation/kystudvalget.mdx:8  udvalg-pladser
      Kystudvalget har tre pladser; der skal være fire (\`expectedSeats\`).
      Ret: tilføj den, der mangler, eller ret tallet.

    1 fejl i 1 fil"
  `);
});

test('a body with two chairs is told in words', async () => {
  expect(await printTiny({ '2030/organisation/kystudvalget.mdx': ['chairs: 2\n', ''] })).toMatchInlineSnapshot(`
    "content/2030/organisation/kystudvalget.mdx:10  udvalg-pladser
      Kystudvalget har to formænd; der skal være én (\`chairs\`).
      Ret: ret den enes \`role\`, eller skriv \`chairs: 2\`, hvis formandskabet er delt.

    1 fejl i 1 fil"
  `);
});

test('a wrong chair in a text is told with who it is and where that stands', async () => {
  const text = await printTiny({
    [VELFAERD]: ['Vi spurgte bare.', 'Foreningens formand, Birk Sandager, spurgte bare.'],
  });
  expect(text).toMatchInlineSnapshot(`
    "content/2030/chapters/velfaerd.mdx:29  formand-i-tekst (advarsel)
      Formand for bestyrelsen er Asta Lyngbo (content/2030/organisation/bestyrelsen.mdx:8), ikke Birk Sandager.
      Ret: ret navnet eller hvervet i teksten, eller ret pladsen.

    Kontrol: ingen fejl, 1 advarsel i 1 fil"
  `);
});
