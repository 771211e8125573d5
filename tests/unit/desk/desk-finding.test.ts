import { expect, test } from 'vitest';
import { createContentTasks } from '../../../src/desk/server/content-tasks.ts';
import { chapter } from '../../../src/kontrol/example.ts';
import { attribute, listTags, parseMdx } from '../../../src/report/mdx.ts';
import { tinyRoot } from '../../helpers/edition.ts';

const PATH = '2030/chapters/natur.mdx';
const tasks = createContentTasks(tinyRoot);

/** The text after each of its certain mends has been made, last first. */
async function mendAll(text: string): Promise<string> {
  const { findings } = await tasks.check({ texts: [{ path: PATH, text }] });
  return findings
    .flatMap(({ file, mend }) => (file === PATH && mend ? mend : []))
    .sort((a, b) => b.from - a.from)
    .reduce((mended, { from, to, text: put }) => mended.slice(0, from) + put + mended.slice(to), text);
}

const box = (title: string) => `<FactBox title="${title}">\n\nEn.\n\n</FactBox>`;

test.each([
  ['Udvalget mødtes om et nyt årregnskab i går.', 'Udvalget mødtes om et nyt årsregnskab i går.'],
  ['Det er 2 % mere.', 'Det er 2 pct. mere.'],
  ['Det er mindst 3%.', 'Det er mindst 3 pct.'],
  ['Det var 25878559 kr i alt.', 'Det var 25.878.559 kr. i alt.'],
  ['Vi ligger vægt på stranden - og vejen.', 'Vi lægger vægt på stranden – og vejen.'],
  ['Stranden er *åben* i år i år, og og den er ren.', 'Stranden er *åben* i år, og den er ren.'],
  ['<FactBox title="Kort">\n\n- En\n\n- To', '<FactBox title="Kort">\n\n- En\n\n- To\n\n</FactBox>'],
  ['<FactBox title="Kort">\n\nEn.\n\n## Nyt\n\nTo.', '<FactBox title="Kort">\n\nEn.\n\n</FactBox>\n\n## Nyt\n\nTo.'],
  [
    '<Chart id="a" title="A" subtitle="B" table="c" rows="d">\n\nEn.',
    '<Chart id="a" title="A" subtitle="B" table="c" rows="d" />\n\nEn.',
  ],
  ['<FactBox title="Kort">\n\nEn.\n\n</FactBx>\n\nTo.', '<FactBox title="Kort">\n\nEn.\n\n</FactBox>\n\nTo.'],
  ['Vejen fra Klittby til Lysesund er lang.', 'Vejen fra Klitby til Lysensund er lang.'],
  ['Alle  kommuner er med .', 'Alle kommuner er med.'],
  ['De sagde “nej” og siden “*ja* tak”, og “måske”.', 'De sagde »nej« og siden »*ja* tak«, og »måske«.'],
  ['De sagde ”nej” og siden „ja“.', 'De sagde »nej« og siden »ja«.'],
  ['De sagde "nej" og siden "ja".', 'De sagde »nej« og siden »ja«.'],
  ["Foreningens' vej er lang.", 'Foreningens’ vej er lang.'],
  [box('Aftalen &quot;kort&quot; &lt;fortalt&gt; {2027}'), box('Aftalen »kort« &lt;fortalt&gt; {2027}')],
  [box('&quot;Kort&quot; og &#34;godt&#x22;'), box('»Kort« og »godt«')],
  [box('R&amp;D koster 2 % &amp; 3 kr mere'), box('R&amp;D koster 2 pct. &amp; 3 kr. mere')],
  [`<FactBox title='Kort "sagt"'>\n\nEn.\n\n</FactBox>`, `<FactBox title='Kort »sagt«'>\n\nEn.\n\n</FactBox>`],
  [`<FactBox title='"Kort" sagt'>\n\nEn.\n\n</FactBox>`, `<FactBox title='»Kort« sagt'>\n\nEn.\n\n</FactBox>`],
  ['De sagde &quot;nej&quot; og siden &ldquo;ja&rdquo;.', 'De sagde »nej« og siden »ja«.'],
])('a certain mend puts right what it points at: %s', async (wrong, right) => {
  expect(await mendAll(chapter(wrong))).toBe(chapter(right));
});

test('an end with text behind it is told as that', async () => {
  const text = chapter('<FactBox title="Kort">\n\nEn.\n\n</FactBox>FactBox>');
  const { findings } = await tasks.check({ texts: [{ path: PATH, text }] });
  expect(findings.find(({ rule }) => rule === 'mdx-form')).toMatchObject({
    what: '`</FactBox>` står i et afsnit sammen med anden tekst.',
    fix: 'sæt det på en linje for sig, med en tom linje før og efter.',
  });
});

test('a tag that may end in more than one place is not closed for the editor', async () => {
  const text = chapter('<FactBox title="Kort">\n\nEn.\n\nTo.');
  expect(await mendAll(text)).toBe(text);
});

test.each(['Et rør på 5" og et på 6" er lagt.', 'De sagde “nej og gik.', 'De kalder “det »nye« hus” sådan.'])(
  'quotation marks that may be meant otherwise are left to the editor: %s',
  async (text) => {
    expect(await mendAll(chapter(text))).toBe(chapter(text));
  },
);

/** What an editor may type or paste, in words and as a form writes it. */
const SLIPS = [
  ...['&quot;', '"', "'", '&#39;', ' - ', ' -- ', '2 %', '3 kr', '  '],
  ...['og og', 'årregnskab', '“a”', ' ,', '( a )', '&amp;'],
];

test.each(SLIPS)('no mend breaks the tag that it stands in the attribute of: %s', async (slip) => {
  let count = 0;
  for (const mark of ['"', "'"]) {
    const values = SLIPS.map((other) => `${slip}Et ${other} ord${slip}`).filter((value) => !value.includes(mark));
    const text = chapter(
      values.map((value) => `<Quote by=${mark}${value}${mark} id="x">\n\nEn.\n\n</Quote>`).join('\n\n'),
    );
    const { findings } = await tasks.check({ texts: [{ path: PATH, text }] });
    for (const { from, to, text: put } of findings.flatMap(({ file, mend }) => (file === PATH && mend ? mend : []))) {
      const mended = listTags(parseMdx(text.slice(0, from) + put + text.slice(to)));
      expect(mended.map((tag) => [attribute(tag, 'by') === undefined, attribute(tag, 'id')])).toEqual(
        values.map(() => [false, 'x']),
      );
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(0);
});

test('a quotation mark of YAML is left alone', async () => {
  const text = chapter('Nyt.').replace(/^lead: .*$/m, "lead: 'Havs'' vej er lang.'");
  expect(await mendAll(text)).toBe(text);
});

test('lines that end as on Windows keep their places', async () => {
  const text = chapter('Det er 2 % mere.').replaceAll('\n', '\r\n');
  const { findings } = await tasks.check({ texts: [{ path: PATH, text }] });
  const mend = findings.find(({ rule, file }) => rule === 'typografi' && file === PATH)?.mend;
  expect(text.replaceAll('\r\n', '\n').slice(mend?.from, mend?.to)).toBe('%');
});
