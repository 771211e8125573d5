/** Error texts as editors read them, hints included. */
import { expect, test } from 'vitest';
import { chapter } from '../../../src/kontrol/example.ts';
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
      Ret: slet det, eller brug \`name\`, \`shortName\`, \`legalForm\`, \`website\`, \`address\`, \`contact\`, \`rendering\`, \`filePrefix\`, \`words\`, \`colours\` og \`accessibility\`. Alle felter: content/README.md#udgiveren-siteyaml

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
        "Årets resultat" 2030 stemmer ikke: linjerne giver 1.250.000 kr., der står 1.520.000 kr.
        Ret: summen, eller "Indtægter i alt" (linje 17), "Løn" (linje 23) eller "Møder" (linje 26); forskellen er 270.000 kr. (går 9 op i den, er det ofte to ombyttede cifre).

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
