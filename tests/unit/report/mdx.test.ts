import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { attribute, countWords, listKeyFigures, listTags, parseMdx } from '../../../src/report/mdx.ts';

const TEXT = `---
title: Ikke en overskrift
---

<KeyFigure id="ramme" value="3,2" unit="mia. kr.">er **løftet** i 2025</KeyFigure>

## Årets *aftale*

Fem ord står der her.

### Årets aftale

<FactBox title="Kort fortalt">

- Ét punkt

</FactBox>
`;

test('key figures have their sentence without marks', () => {
  expect(listKeyFigures(parseMdx(TEXT))).toEqual([
    { id: 'ramme', value: '3,2', unit: 'mia. kr.', text: 'er løftet i 2025' },
  ]);
});

test('tags stand in the order of the text', () => {
  expect(listTags(parseMdx(TEXT)).map(({ name }) => name)).toEqual(['KeyFigure', 'FactBox']);
});

test('an attribute is its text; one in braces is none', () => {
  const [tag] = listTags(parseMdx('<Chart id="a" rows={1} />'));
  expect([attribute(tag!, 'id'), attribute(tag!, 'rows'), attribute(tag!, 'title')]).toEqual([
    'a',
    undefined,
    undefined,
  ]);
});

test('words are counted in the text, not in the frontmatter, and a dash is none', () => {
  expect(countWords(parseMdx('---\ntitle: en to tre\n---\n\nEt – to 3'))).toBe(3);
});

test('positions are those of the file, frontmatter counted', () => {
  expect(parseMdx(TEXT).children[1]?.position?.start.line).toBe(5);
});

test.each(['<FactBox>\n\ntekst', 'en { parentes', '<FactBox></Links>'])('%j is not well-formed', (text) => {
  expect(() => parseMdx(text)).toThrow();
});

test('tables, notes and bare addresses are read as the site compiles them, each with its place', () => {
  const tree = parseMdx(
    '| A |\n|---|\n| 1 |\n\nSe www.kl.dk, hvor det regner[^1], og skriv til (kl@kl.dk).\n\n[^1]: Kilde.\n',
  );
  const types = new Set<string>();
  visit(tree, (node) => {
    types.add(node.type);
    expect(node.position).toBeDefined();
  });
  expect([...types]).toEqual(
    expect.arrayContaining(['table', 'tableCell', 'link', 'footnoteReference', 'footnoteDefinition']),
  );
});
