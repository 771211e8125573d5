import { describe, expect, test } from 'vitest';
import { checkEmptied, checkValues } from '../../../src/desk/page/palette/check-values.ts';
import { openingAt, readTagAt } from '../../../src/desk/page/palette/read-tag.ts';
import { changeAttributes, readValues } from '../../../src/desk/page/palette/tag-values.ts';
import type { Values } from '../../../src/desk/page/palette/tag-values.ts';
import { applyChanges } from '../../../src/desk/yaml/region.ts';
import { makeTagForms } from '../../../src/desk/server/forms.ts';

const forms = makeTagForms();

/** A text with a cursor or a selection between bars. */
function mark(marked: string) {
  const [from, to] = [marked.indexOf('|'), marked.lastIndexOf('|')];
  const text = marked.replaceAll('|', '');
  return { text, selection: { from, to: to > from ? to - 1 : from } };
}

/** The tag at the bar, and what its form shows. */
function open(marked: string) {
  const { text, selection } = mark(marked);
  const tag = readTagAt(text, selection)!;
  const form = forms.find((each) => each.tag === tag.name)!;
  return { text, tag, form, ...readValues(text, tag, form) };
}

/** The text after values were changed in the form; `undefined` stands for one that was emptied. */
function edit(marked: string, change: Values): string {
  const { text, tag, form, values } = open(marked);
  const after = { ...values, ...change };
  return applyChanges(text, changeAttributes(text, tag, form, { before: values, after }));
}

describe('the tag that is edited', () => {
  const nameAt = (marked: string) => {
    const { text, selection } = mark(marked);
    return readTagAt(text, selection)?.name;
  };

  test.each([
    ['in an attribute', '<FactBox title="Ko|rt">\n\nTekst.\n\n</FactBox>'],
    ['in the name', '<Fact|Box title="Kort">\n\nTekst.\n\n</FactBox>'],
    ['before it', '|<FactBox title="Kort">\n\nTekst.\n\n</FactBox>'],
    ['behind it', '<FactBox title="Kort">|\n\nTekst.\n\n</FactBox>'],
    ['on another of its lines', '<FactBox\n  title="Kort"\n  i|d="kort"\n>\n\nTekst.\n\n</FactBox>'],
    ['round it', 'Før.|\n\n<FactBox title="Kort">\n\nTekst|.\n\n</FactBox>'],
    ['in a list', '- Et punkt\n\n  <FactBox title="Ko|rt">\n\n  Tekst.\n\n  </FactBox>'],
    ['behind a `>` in its words', '<FactBox title="A > B|">\n\nTekst.\n\n</FactBox>'],
    ['behind braces', '<FactBox title={"}>"} id="ko|rt">\n\nTekst.\n\n</FactBox>'],
    ['in a text that is broken elsewhere', '<Quote by="\n\n<FactBox title="Ko|rt">\n\nTekst.\n\n</FactBox>\n\n{'],
    ['and is not closed', '<FactBox title="Ko|rt">\n\nTekst.'],
  ])('is the one with the cursor %s', (_, text) => expect(nameAt(text)).toBe('FactBox'));

  test.each([
    ['in the text between the tags', '<FactBox title="Kort">\n\nTe|kst.\n\n</FactBox>'],
    ['in an unknown tag', '<Citat by="B|o" />'],
    ['in a block of code', '```mdx\n<Quote by="B|o">\n```'],
    ['in a comment', '{/* <Quote by="B|o"> */}'],
    ['in the fields', '---\ntitle: <Quote by="B|o">\n---\n\nTekst.'],
    ['in an opening without an end', 'Tekst <Quote by="B|o'],
  ])('is none with the cursor %s', (_, text) => expect(nameAt(text)).toBeUndefined());

  test('is the one that the cursor stands in, beside another', () => {
    expect(nameAt('<Roster body="a" /><AccountsTable| table="b" />')).toBe('AccountsTable');
  });

  test('is found for the button without reading all of the text', () => {
    const { text, selection } = mark('{/* <Quote by="Bo"> */}\n\n<Roster body="|a" />');
    expect(openingAt(text, selection)).toEqual({ name: 'Roster', from: 25, to: 44 });
    expect(openingAt(text, { from: 6, to: 6 })).toBeUndefined();
  });
});

describe('the fields of a tag in the text', () => {
  test('show texts, numbers and words in braces, references of HTML as signs, and rows one by one', () => {
    expect(
      open(`<KeyFigure| id='a' value="&quot;3&quot;" per={3} unit={'dage'} series={true}>x</KeyFigure>`).values,
    ).toEqual({
      ...{ id: 'a', value: '"3"', per: '3', unit: 'dage', series: 'true' },
    });
    expect(open('<Chart| rows="loen  moeder" />').values).toEqual({ rows: ['loen', 'moeder'] });
  });

  test('leave out what is computed and what the tag does not have, and say so', () => {
    const { fields, values, unshown } = open('<Chart| title="A" rows={alle} farve="blå" {...mere} table={2 + 2} />');
    expect(values).toEqual({ title: 'A' });
    expect(fields.map(({ key }) => key)).toEqual(['id', 'title', 'subtitle']);
    expect(unshown).toEqual(['rows={alle}', 'farve="blå"', '{...mere}', 'table={2 + 2}']);
  });

  test('show the last of two with one name', () => {
    expect(open('<Quote| by="Bo" by="Bodil">\n\nx\n\n</Quote>').values).toEqual({ by: 'Bodil' });
  });
});

describe('an attribute that is changed', () => {
  test.each([
    [
      'keeps its quotation marks',
      `<Quote| role='a'   by = "b">x</Quote>`,
      { role: 'c’d' },
      `<Quote role='c’d'   by = "b">x</Quote>`,
    ],
    ['keeps the blanks round its sign', `<Quote| by = "b">x</Quote>`, { by: 'c' }, `<Quote by = "c">x</Quote>`],
    [
      'escapes the marks that it stands in',
      `<Quote| by="b" role='r'>x</Quote>`,
      { by: '"', role: "'" },
      `<Quote by="&quot;" role='&#39;'>x</Quote>`,
    ],
    [
      'escapes what would be read as a sign',
      `<Quote| by="b">x</Quote>`,
      { by: 'A & B &amp; C' },
      `<Quote by="A & B &amp;amp; C">x</Quote>`,
    ],
    [
      'keeps a space that does not break',
      `<Quote| by="b">x</Quote>`,
      { by: '3\u00a0kr.\nc' },
      `<Quote by="3\u00a0kr. c">x</Quote>`,
    ],
    [
      'is text where it was in braces',
      `<KeyFigure| per={10} value="1">x</KeyFigure>`,
      { per: '100' },
      `<KeyFigure per="100" value="1">x</KeyFigure>`,
    ],
    [
      'gets a value where it had none',
      `<Quote| by role="r">x</Quote>`,
      { by: 'Bo' },
      `<Quote by="Bo" role="r">x</Quote>`,
    ],
    ['is the last of two', `<Quote| by="a" by="b">x</Quote>`, { by: 'c' }, `<Quote by="a" by="c">x</Quote>`],
    ['names rows in their order', `<Chart| rows="a b" />`, { rows: ['b', '', 'a'] }, `<Chart rows="b a" />`],
  ])('%s', (_, before, change, after) => expect(edit(before, change)).toBe(after));
});

describe('an attribute that is emptied', () => {
  test.each([
    ['goes with the blank before it', `<Quote| by="b" role="r">x</Quote>`, `<Quote by="b">x</Quote>`],
    ['goes with its line', `<Quote|\n  role="r"\n  by="b"\n>x</Quote>`, `<Quote\n  by="b"\n>x</Quote>`],
    ['leaves others apart', `<Quote| role="r"by="b">x</Quote>`, `<Quote by="b">x</Quote>`],
    ['goes wherever it stands', `<Quote| role="q" by="b" role="r">x</Quote>`, `<Quote by="b">x</Quote>`],
  ])('%s', (_, before, after) => expect(edit(before, { role: undefined })).toBe(after));
});

describe('an attribute that is new', () => {
  test.each([
    [
      'stands behind the one that the form has before it',
      `<Quote| by="b" {...c}>x</Quote>`,
      { role: 'r' },
      `<Quote by="b" role="r" {...c}>x</Quote>`,
    ],
    [
      'stands first where none is before it',
      `<Quote| role="r">x</Quote>`,
      { by: 'b' },
      `<Quote by="b" role="r">x</Quote>`,
    ],
    ['stands before the end of a tag without any', `<Roster| />`, { body: 'b' }, `<Roster body="b" />`],
    [
      'begins a line where the others do',
      `<Quote|\n  by="b"\n>x</Quote>`,
      { role: 'r' },
      `<Quote\n  by="b"\n  role="r"\n>x</Quote>`,
    ],
    [
      'stands in the order of the form with other new ones',
      `<KeyFigure| value="1">x</KeyFigure>`,
      { series: 's', unit: 'u', id: 'i' },
      `<KeyFigure id="i" value="1" unit="u" series="s">x</KeyFigure>`,
    ],
    [
      'takes the place of one that goes',
      `<KeyFigure| value="1" unit="u" of="98">x</KeyFigure>`,
      { unit: '', series: 's', of: '' },
      `<KeyFigure value="1" series="s">x</KeyFigure>`,
    ],
  ])('%s', (_, before, change, after) => expect(edit(before, change)).toBe(after));
});

describe('of 200 tags written by chance', () => {
  const random = seeded(20_301_121);
  const written = Array.from({ length: 200 }, () => writeByChance(random));

  test('each stays as it is, byte for byte, when nothing is changed', () => {
    for (const marked of written) expect(edit(marked, {})).toBe(marked.replace('|', ''));
  });

  test('each says what was typed, and all else in it stays', () => {
    for (const marked of written) {
      const { text, tag, fields, values, unshown } = open(marked);
      const { key, type } = fields[Math.floor(random() * fields.length)]!;
      const typed = type.kind === 'list' ? ['nyt', 'andet'] : `Nyt "ord" & 'andet' ${Math.floor(random() * 99)}`;
      const after = edit(marked, { [key]: typed });
      const again = open(`${after.slice(0, tag.from + 1)}|${after.slice(tag.from + 1)}`);
      expect({ ...again.values }, after).toEqual({ ...values, [key]: typed });
      expect(again.unshown).toEqual(unshown);
      const others = tag.attributes.filter(({ name }) => name !== key).map(({ from, to }) => text.slice(from, to));
      const kept = again.tag.attributes.filter(({ name }) => name !== key).map(({ from, to }) => after.slice(from, to));
      expect(kept).toEqual(others);
      expect(after.slice(again.tag.to)).toBe(text.slice(tag.to));
    }
  });
});

describe('what is typed is checked before it is put in', () => {
  const video = forms.find(({ tag }) => tag === 'Video')!;

  test('by the schema of the tag', () => {
    const faults = checkValues(video, video.fields, { duration: '2:14', title: 'Film', src: '' });
    expect([...faults].map(([key, { what, fix }]) => [key, `${what} Ret: ${fix}`])).toEqual([
      ['duration', '»2:14« kan ikke stå her. Ret: skriv længden som minutter og sekunder: `2.14`.'],
    ]);
  });

  test('and what must be there is missed when it is emptied', () => {
    expect([...checkEmptied(video.fields, { title: 'Film', poster: '' }).keys()]).not.toContain('poster');
    expect([...checkEmptied(video.fields, { title: '' }).keys()]).toContain('title');
  });
});

/** Numbers from 0 to 1, the same ones each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A tag in a text, with a bar in its name: attributes in any order, in any writing, with any blanks between them. */
function writeByChance(random: () => number): string {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const { tag, fields, hasText } = one(forms);
  const values = [
    () =>
      `"${one(['Kort', '', ' to  ord ', 'a &amp; b', 'a & b', '&quot;x&quot;', 'æ\u00a0ø', "d'Or", 'A > B', '{x}'])}"`,
    () => `'${one(['Kort', '', 'sagt "så"', '&#39;', 'a\n  b'])}'`,
    () => one(['{3}', '{true}', '{ -2.5 }', "{'tekst'}", '{`tekst`}', '{alt.andet}', '{[1, 2]}', '{`a${b}`}', '{"}"}']),
  ];
  const names = [...fields.map(({ key }) => key), 'ukendt', 'data-x'].filter(() => random() < 0.6);
  const written = names
    .toSorted(() => random() - 0.5)
    .map((name) => (random() < 0.05 ? name : `${name}${one(['=', '=', '=', ' = '])}${one(values)()}`));
  if (random() < 0.2) written.splice(Math.floor(random() * written.length), 0, '{...mere}');
  const blank = one([' ', ' ', '  ', '\n  ']);
  const opening = `<|${tag}${written.map((each) => `${blank}${each}`).join('')}`;
  const before = one(['', 'Et afsnit.\n\n', '---\ntitle: A\n---\n\n', '- Et punkt\n\n']);
  const end = one(['', ' ', '\n']);
  return `${before}${opening}${hasText ? `${end}>\n\nTekst med [link](/a).\n\n</${tag}>` : `${end}/>`}\n\nEfter.\n`;
}
