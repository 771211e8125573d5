/** Files and paragraphs that were copied: told once, at the copy. */
import { expect, test } from 'vitest';
import { body, chapter, edition, parseExample, site } from '../../../src/kontrol/example.ts';
import { offlineRules, runRules } from '../../../src/kontrol/run.ts';
import { renderNewChapter } from '../../../src/scaffold/new-chapter.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const TEXT =
  'Udvalget åbnede i år tre nye strande og lagde to nye veje ned til vandet, så alle kan komme frem. Vejene er smalle, og de er lagt uden om reder og fredede planter. På de fugtigste steder går man på brædder.';

const DOUBLES = ['fil-kopi', 'kapitel-adresse', 'raekkefoelge', 'tekst-gentaget', 'saetning-dobbelt', 'link-udgave'];

async function find(files: Record<string, string>): Promise<string[]> {
  const rules = offlineRules.filter(({ id }) => DOUBLES.includes(id));
  const sources = parseExample({ 'site.yaml': site(), '2030/edition.mdx': edition(), ...files }, danish);
  return (await runRules(sources, rules)).map(
    ({ rule, file, line }) => `${rule} ${file.replace('content/', '')}:${line}`,
  );
}

test.each(['natur-kopi', 'natur 2', 'Natur', 'kopi-af-natur', 'a-natur-ny', 'klima/natur'])(
  'the copy `%s` is told once, and at itself',
  async (name) => {
    const found = await find({
      '2030/chapters/klima.mdx': chapter('Klimaet er et andet kapitel.', { order: 20 }),
      '2030/chapters/natur.mdx': chapter(TEXT),
      [`2030/chapters/${name}.mdx`]: chapter(TEXT.replace('tre', 'fire')),
    });
    expect(found).toEqual([`fil-kopi 2030/chapters/${name}.mdx:1`]);
  },
);

test('a chapter that is last year’s is told once, at this year’s', async () => {
  const found = await find({ '2029/chapters/natur.mdx': chapter(TEXT), '2030/chapters/natur.mdx': chapter(TEXT) });
  expect(found).toEqual(['fil-kopi 2030/chapters/natur.mdx:1']);
});

test('chapters that are not written yet are no copies of each other', async () => {
  const found = await find({
    '2030/chapters/klima.mdx': renderNewChapter({ title: 'Klima', order: 10, lastHeadings: ['Kysten', 'Engene'] }),
    '2030/chapters/natur.mdx': renderNewChapter({ title: 'Natur', order: 20, lastHeadings: ['Kysten', 'Engene'] }),
  });
  expect(found).toEqual([]);
});

test('two bodies that have seats in common are no copies', async () => {
  const people = ['*bo-ravn', 'asta-lyngbo', 'frode-aaby', 'dines-havkjaer', 'ebba-toft', 'gorm-holm', 'ida-krag'];
  const found = await find({
    '2030/organisation/kyst.mdx': body(people),
    '2030/organisation/veje.mdx': body([...people.slice(4), '*line-barfod', 'knud-vad', 'eva-skov'], {
      order: 20,
      title: 'Vejudvalget',
    }),
  });
  expect(found).toEqual([]);
});

const [FIRST = ''] = TEXT.split('. ');

test.each([
  ['one number changed', `${FIRST.replace('tre', 'fire')}.`],
  ['a year added', `${FIRST.replace('i år', 'i 2030')}.`],
  ['the sentence as a point of a list', `- ${FIRST}.`],
])('a paragraph with %s is told where it comes again', async (_, again) => {
  const other = { title: 'Veje', headline: 'Vejene blev lagt', lead: 'Nu er der tørt.', summary: 'Veje', order: 20 };
  const text = `Fem veje blev gruset, og to blev lukket for biler, da sommeren kom.\n\n${again}`;
  const found = await find({
    '2030/chapters/natur.mdx': chapter(TEXT),
    '2030/chapters/veje.mdx': chapter(text, other),
  });
  expect(found).toEqual(['tekst-gentaget 2030/chapters/veje.mdx:11']);
});

test('a box may say again what the text says', async () => {
  const found = await find({
    '2030/chapters/natur.mdx': chapter(`${FIRST}.\n\n<FactBox title="Kort">\n\n- ${FIRST}.\n\n</FactBox>`),
  });
  expect(found).toEqual([]);
});

test('a sentence that follows itself is told, and a short one that comes again later is not', async () => {
  const text = 'Vandet er koldt nu. Vandet er koldt nu. Det ved alle.\n\nMen det er rent.\n\nVandet er koldt nu.';
  expect(await find({ '2030/chapters/natur.mdx': chapter(text) })).toEqual([
    'saetning-dobbelt 2030/chapters/natur.mdx:9',
  ]);
});

test('a link to last year’s chapter of the same name is told, unless the sentence names the year', async () => {
  const files = {
    '2029/edition.mdx': edition(),
    '2029/chapters/veje.mdx': chapter('Veje.'),
    '2030/chapters/veje.mdx': chapter('Nye veje er lagt i alle tre kommuner.', { order: 20 }),
  };
  const told = await find({ ...files, '2030/chapters/natur.mdx': chapter('Se [vejene](/2029/veje/).') });
  expect(told).toEqual(['link-udgave 2030/chapters/natur.mdx:9']);
  const quiet = await find({ ...files, '2030/chapters/natur.mdx': chapter('Se [vejene i 2029](/2029/veje/).') });
  expect(quiet).toEqual([]);
});
