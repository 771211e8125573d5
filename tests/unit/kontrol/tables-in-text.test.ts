import { describe, expect, test } from 'vitest';
import { chapter, parseExample, table } from '../../../src/kontrol/example.ts';
import { numbersRules } from '../../../src/kontrol/rules/numbers/index.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

/** `rule line` of all that the rules on numbers find in a chapter; its text begins in line 9. */
async function find(text: string, fields: Record<string, string> = {}): Promise<string[]> {
  const asked = { headline: 'Naturen', lead: 'Naturen.', summary: 'Natur', ...fields };
  const sources = parseExample({ '2030/chapters/natur.mdx': chapter(text, asked) }, danish);
  return (await runRules(sources, numbersRules)).map(({ rule, line }) => `${rule} ${line}`);
}

const HARBOURS = `
| Havn | 2029 | 2030 |
|---|---|---|
| Klitby | 150 | 160 |
| Lysensund | 80 | 70 |
| Tangbo | 20 | 25 |`;

describe('a sentence about a table without its numbers', () => {
  test.each([
    'Kun i Tangbo gik det tilbage.',
    'Alene Klitby gik den anden vej.',
    'Godset voksede i alle tre havne.',
    'Mest gods gik over kajen i Lysensund.',
    'Tangbo er den største havn.',
    'I Lysensund voksede godset.',
    'Over halvdelen af godset gik over kajen i Tangbo.',
  ])('is told when the table says otherwise: %s', async (sentence) => {
    expect(await find(`## Godset i havnene\n\n${sentence}\n${HARBOURS}`)).toEqual(['tabel-udsagn 11']);
  });

  test.each([
    'Kun i Lysensund gik det tilbage.',
    'Godset voksede i to af tre havne.',
    'Mest gods gik over kajen i Klitby.',
    'Tangbo er den mindste havn.',
    'I Klitby voksede godset, mens det faldt andre steder.',
    'Over halvdelen af godset gik over kajen i Klitby.',
    'Kun i Klitby spurgte vi lodserne.',
    'I Tangbo er havnen ny.',
    'I Klitby faldt ventetiden, fordi godset voksede.',
    'Flest besøg fik havnen i Tangbo.',
    'Støtten voksede i alle tre havne.',
  ])('is left alone when it is right or of something else: %s', async (sentence) => {
    expect(await find(`## Godset i havnene\n\n${sentence}\n${HARBOURS}`)).toEqual([]);
  });
});

describe('a column of shares without a total', () => {
  const answers = (head: string, rows: [string, number][], text = '') =>
    `${text}\n\n| ${head} | Andel i pct. |\n|---|---|\n${rows.map(([label, share]) => `| ${label} | ${share} |`).join('\n')}`;

  test.each([
    [
      'over',
      'Svar',
      [
        ['Ja', 51],
        ['Nej', 42],
        ['Måske', 17],
      ],
    ],
    [
      'over',
      'Formål',
      [
        ['Veje', 40],
        ['Stier', 22],
        ['Broer', 55],
      ],
    ],
    [
      'under',
      'Emne',
      [
        ['Veje', 40],
        ['Stier', 22],
        ['Andet', 20],
      ],
    ],
  ] as [string, string, [string, number][]][])('is told when its sum is %s 100', async (_, head, rows) => {
    expect(await find(answers(head, rows))).toEqual([expect.stringMatching(/^tabel-andele /)]);
  });

  test.each([
    [
      'rounded',
      answers('Svar', [
        ['Ja', 33],
        ['Nej', 33],
        ['Måske', 33],
      ]),
    ],
    [
      'of places',
      answers('Kommune', [
        ['Klitby', 41],
        ['Tangbo', 37],
        ['Lysensund', 35],
      ]),
    ],
    [
      'of answers that may be many',
      answers(
        'Svar',
        [
          ['Bil', 60],
          ['Bus', 40],
          ['Cykel', 20],
        ],
        'Man måtte give flere svar.',
      ),
    ],
    [
      'far from a whole',
      answers('Svar', [
        ['Bil', 80],
        ['Bus', 70],
        ['Cykel', 60],
      ]),
    ],
  ])('is left alone when it is %s', async (_, text) => {
    expect(await find(text)).toEqual([]);
  });
});

describe('a share in words beside a table', () => {
  const half = (words: string) =>
    `${words} er kontingent.\n\n| Indtægt | Pct. |\n|---|---|\n| Kontingent | 57 |\n| Kurser | 43 |`;

  test('is right when it says how rough it is', async () => {
    expect(await find(half('Mere end halvdelen'))).toEqual([]);
  });

  test('is told when it is rougher than its words', async () => {
    expect(await find(half('En tredjedel'))).toEqual(['tabel-tekst 9', 'tabel-tekst 13']);
  });
});

describe('a number of last year', () => {
  const both = async (then: string, now: string) => {
    const sources = parseExample(
      { '2029/chapters/natur.mdx': chapter(then), '2030/chapters/natur.mdx': chapter(now) },
      danish,
    );
    return (await runRules(sources, numbersRules)).map(({ rule }) => rule);
  };
  const THEN = 'I gennemsnit bruger lodserne 50 minutter på at sejle ud.';

  test('is told when last year’s edition says otherwise', async () => {
    const now = 'Den tid, lodserne i gennemsnit bruger på at sejle, er faldet fra 60 til 35 minutter.';
    expect(await both(THEN, now)).toEqual(['tal-sidste-udgave']);
  });

  test.each([
    'Den tid, lodserne i gennemsnit bruger på at sejle, er faldet fra 50 til 35 minutter.',
    'Den tid, lodserne i gennemsnit bruger på at sejle, er siden 2020 faldet fra 60 til 35 minutter.',
    'Møderne er blevet kortere, fra 60 til 35 minutter.',
  ])('is left alone when it is the same, older or of something else: %s', async (now) => {
    expect(await both(THEN, now)).toEqual([]);
  });
});

describe('a scale', () => {
  const frame = (amount: string) =>
    `Kommunernes serviceramme vokser med ${amount} kr., og anlægget er på 22,3 mia. kr.\n\nDet samlede løft af servicerammen er 3,2 mia. kr. Over to år er servicerammen hævet med 6,5 mia. kr.`;

  test('is told when all growth of the same thing has the other', async () => {
    expect(await find(frame('3,5 mio.'))).toEqual(['mio-mia 9']);
  });

  test.each(['3,5 mia.', '90 mio.'])('is left alone when the two may both be right: %s', async (amount) => {
    expect(await find(frame(amount))).toEqual([]);
  });
});

test('a key figure’s share is told beside the only share of the text about the same', async () => {
  const text = '<KeyFigure id="a" value="1/4">af pengene falder bort med kystreformen</KeyFigure>\n\n';
  expect(await find(`${text}Med kystreformen forsvinder hver femte krone.`)).toEqual(['tal-uens 9', 'tal-uens 11']);
  expect(await find(`${text}Med kystreformen forsvinder hver fjerde krone.`)).toEqual([]);
});

test('a chart tells of rows with other signs and of rows without an amount', async () => {
  const rows = [
    { id: 'loen', label: 'Løn', amounts: [-800, -700] },
    { id: 'gave', label: 'Gaver', amounts: [200, 300] },
    { id: 'leje', label: 'Leje', amounts: ['notGiven', -300] },
  ];
  const chart = '<Chart id="f" title="Hvad året gav" subtitle="Regnskab" table="resultat" rows="loen gave leje" />';
  const sources = parseExample(
    { '2030/accounts/resultat.mdx': table(rows), '2030/chapters/natur.mdx': chapter(chart) },
    danish,
  );
  const found = (await runRules(sources, numbersRules)).filter(({ rule }) => rule === 'figur-raekker');
  expect(found.map(({ what }) => what)).toEqual([
    'Figuren viser »Leje«, men beløbet for 2030 er ikke oplyst.',
    'Figuren viser »Løn« med modsat fortegn af »Gaver«; søjlerne viser ikke fortegn.',
  ]);
});
