/** Signs, marks and numbers that do not belong in a text, and right ones that look like them. */
import { describe, expect, test } from 'vitest';
import { chapter, parseExample } from '../../../src/kontrol/example.ts';
import { offlineRules, runRules } from '../../../src/kontrol/run.ts';
import { danish } from '../../../src/sources/dictionary.ts';

/** Ids of the rules of a list that find something in a chapter's text. */
async function tellers(text: string, ids: readonly string[]): Promise<string[]> {
  const rules = offlineRules.filter(({ id }) => ids.includes(id));
  const sources = parseExample({ '2030/chapters/natur.mdx': chapter(text) }, danish);
  return (await runRules(sources, rules)).map(({ rule }) => rule);
}

const SIGNS: Record<string, { wrong: string[]; right: string[] }> = {
  'tegn-markdown': {
    wrong: [
      '**Fra lige til krum* *',
      'Se [planen] (https://www.example.org/plan).',
      'Vi fik tre strande[^9] i år.',
      '- To veje.\n\n-Tre strande.',
      '##Strande',
      'Prisen er ~~3~~ 4 mio. kr.',
    ],
    right: [
      'Tallet er 12*, og der kommer flere.\n\n\\* Foreløbigt tal.',
      'Se [planen][1].\n\n[1]: https://www.example.org/plan',
      '»Vi kan […] gøre det selv [red.],« siger han.',
    ],
  },
  'html-i-tekst': { wrong: ['&lt;p&gt;Det regner.', 'Det&amp;nbsp;regner.'], right: ['Tallet er &lt; 5 og &gt; 3.'] },
  'note-henvisning': {
    wrong: ['Det regner.\n\n[^1]: Kilde.', 'Det regner.[^1]\n\n[^1]: Kilde.\n\n[^1]: Kilde igen.'],
    right: ['Det regner.[^1]\n\n[^1]: Kilde'],
  },
  'sidetal-i-tekst': {
    wrong: ['Strandene (jf. s. 7) er nye.', 'Se tabellen på næste side.', 'Det står på side 34.'],
    right: ['Siden 2019 er de gået side om side.', 'I avisen stod det på side 3.', 'Rapporten er på 40 sider.'],
  },
  'tekst-mangler': {
    wrong: ['Vi mødte XX ved vandet.', 'Det kostede xx,x mio. kr.', 'Vi mødte [indsæt navn].', 'NB: husk kilden.'],
    right: ['Pave Johannes XXIII havde XX-kromosomer.', '»Vi […] kom,« siger han.', 'De manglede tekst til sangen.'],
  },
  parentes: {
    wrong: ['Tre strande (to nye er åbnet.', 'Tre strande to nye) er åbnet.'],
    right: ['a) Tre strande (se [planen](https://www.example.org)), og b) to veje (to (2)).'],
  },
  'tegn-kodning': {
    wrong: ['Vejen blev udfÃ¸rt.', 'Vejen blev udf?rt.'],
    right: ['I São Paulo og Öland. Hvad nu? spørger de.'],
  },
  'cpr-nummer': {
    wrong: ['Formanden (cpr-nr. 230577-1642) kom.', 'Formanden, 2305771642, kom.'],
    right: [
      'Sag nr. 150224-0012 er lukket.',
      'EAN 5798000123458, CVR 62547711, telefon 3103701234.',
      'Det er 310299-1234 og 1310953837 kr.',
    ],
  },
  'ord-dobbelt': {
    wrong: [
      'Vi voksede i i 2030.',
      'Vi fik så gode rammer så gode rammer som de.',
      'Mennesker, der der har brug for det.',
    ],
    right: [
      'I i kommunalbestyrelsen har travlt.',
      'De havne, der der ligger, er som som regel åbne dag efter dag efter dag.',
      'Nu har de de samme rammer, de de facto havde lagt på på forhånd i i alt tolv byer.',
    ],
  },
  'tegn-dobbelt': {
    wrong: ['Det virker., siger de.', 'Hvor ligger vandet?. Her.', 'Det er godt!, siger de.'],
    right: ['Den 1., 2. og 3. maj kostede det 3 mio. kr., bl.a., osv.', '»Hvad nu?!« Det ved vi ikke …'],
  },
  'saetning-start': {
    wrong: ['teknologien er ny.', 'Teknologien er ny. den er dyr.', 'Teknologien er ny Det er den.'],
    right: [
      'Tre ting:\n\n- strande\n- veje\n\nog det er det hele.',
      'Kampagnen Vi er byen kostede 3 mio. kr. og gik godt.',
    ],
  },
  punktum: {
    wrong: ['Kommunerne har i år åbnet tre strande, og der'],
    right: [
      'Venlig hilsen fra alle os på redaktionen',
      'På alles vegne og med hånden på hjertet',
      'Bo Ravn, formand, og Asta Lyngbo, næstformand',
    ],
  },
  anfoerselstegn: {
    wrong: ['Han siger »det er godt.\n\nSå gik vi ned til »vandet«.'],
    right: ['Han siger: »Det er godt.\n\n»Det er også koldt.«', 'Han siger: »Det er godt.\n\nDet er også koldt.«'],
  },
  linjedeling: {
    wrong: ['Alle kommu-ner sparer på kerne-velfærden.'],
    right: ['En gul-orange bænk står mellem stat-kommune og lærer-elev.'],
  },
  typografi: {
    wrong: ['Der kom 12500 gæster.', 'Det kostede 5 kr og gav 2 pct.point.', 'Det er 2 Mio. kr.'],
    right: ['Tlf. 33703370, EAN 5798000123458, sag nr. 202412345, ISO 14001 og CVR-nr. 62547711.'],
  },
  'link-lukket': {
    wrong: [
      '[Planen](http://localhost:4321/plan)',
      '[Planen](https://kl.sharepoint.com/plan)',
      '[Planen](http://10.0.0.4/plan)',
    ],
    right: ['[Planen](https://www.testcenter.dk/plan)', '[Planen](https://www.kl.dk/plan?edit=1)'],
  },
  'link-tekst': {
    wrong: ['[kl@kl.dk](mailto:ko@kl.dk)', '[Mere på kl.dk](https://www.vpt.dk)'],
    right: ['[Se den på youtube.com](https://youtu.be/abc)'],
  },
  'link-dobbelt': {
    wrong: [
      '- [Planen](https://kl.dk/a)\n- [Kortet](https://kl.dk/a)',
      '[Planen](https://kl.dk/a) og [planen](https://kl.dk/b)',
    ],
    right: [
      '<Links>\n\n- [Planen](https://kl.dk/a)\n\n</Links>\n\n<Links title="Kort">\n\n- [Kortet](https://kl.dk/a)\n\n</Links>',
    ],
  },
};

describe.each(Object.entries(SIGNS))('%s', (rule, { wrong, right }) => {
  test.each(wrong)('is told: %s', async (text) => {
    expect(await tellers(text, [rule])).not.toEqual([]);
  });

  test.each(right)('is quiet: %s', async (text) => {
    expect(await tellers(text, [rule])).toEqual([]);
  });
});

test('two lists of links have each an anchor from its title', async () => {
  const list = (title: string) => `<Links${title}>\n\n- [Planen](https://kl.dk/a)\n\n</Links>`;
  expect(await tellers(`${list('')}\n\n${list(' title="Kort over vandet"')}`, ['anker-dobbelt'])).toEqual([]);
});
