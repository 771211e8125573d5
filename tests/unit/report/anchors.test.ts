import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { remarkAnchors } from '../../../src/markdown/remark-anchors.ts';
import { anchorOf, listAnchors, listHeadings } from '../../../src/report/anchors.ts';
import { parseMdx } from '../../../src/report/mdx.ts';

const TEXT = `---
title: Ikke en overskrift
---

## Årets *aftale* på 2 mio. kr.

<KeyFigure id="ramme" value="3,2">er løftet</KeyFigure>

### Årets aftale på 2 mio. kr.

<FactBox title="Kort fortalt">

#### I en boks

</FactBox>

<Links>

- [KL](https://www.kl.dk)

</Links>

<Quote by="Bo Ravn">

Kom ud.

</Quote>
`;

test('headings have the text and the anchor that readers meet', () => {
  expect(listHeadings(parseMdx(TEXT))).toEqual([
    { depth: 2, text: 'Årets aftale på 2\u00a0mio.\u00a0kr.', id: 'aarets-aftale-paa-2-mio-kr' },
    { depth: 3, text: 'Årets aftale på 2\u00a0mio.\u00a0kr.', id: 'aarets-aftale-paa-2-mio-kr-2' },
    { depth: 4, text: 'I en boks', id: 'i-en-boks' },
  ]);
});

test.each([
  ['a line end', '## Med<br />linjeskift', 'Med linjeskift'],
  ['the number of a note', '## Rubrik[^1]\n\n[^1]: Noten.', 'Rubrik'],
])('a heading says nothing of %s', (_, text, words) => {
  expect(listHeadings(parseMdx(text)).map((heading) => heading.text)).toEqual([words]);
});

test('headings and tags bear their anchors in the order of the text', () => {
  expect(listAnchors(parseMdx(TEXT)).map(({ id }) => id)).toEqual([
    'aarets-aftale-paa-2-mio-kr',
    'ramme',
    'aarets-aftale-paa-2-mio-kr-2',
    'kort-fortalt',
    'i-en-boks',
    'laes-mere',
  ]);
});

test('the compiler writes the anchors that the report lists', () => {
  const tree = parseMdx(TEXT);
  remarkAnchors()(tree);
  const written = listAnchors(tree).flatMap(({ node }) =>
    node.type === 'heading' ? [[toString(node), (node.data as { hProperties?: object }).hProperties]] : [],
  );
  expect(written).toEqual(listHeadings(parseMdx(TEXT)).map(({ text, id }) => [text.replaceAll('\u00a0', ' '), { id }]));
});

test.each([
  ['its id', 'FactBox', { title: 'Kort fortalt', id: 'kort' }, 'kort'],
  ['the slug of its title', 'FactBox', { title: 'Kort fortalt' }, 'kort-fortalt'],
  ['a word when its title has no letters', 'FactBox', { title: '…' }, 'afsnit'],
  ['a fixed one when it has no title', 'Links', {}, 'laes-mere'],
  ['the slug of the title that an editor gives it', 'Links', { title: 'Se også' }, 'se-ogsaa'],
] as const)('the anchor of a tag is %s', (_, name, props, id) => {
  expect(anchorOf(name, props)).toBe(id);
});

test.each([
  '<FactBox />',
  '<FactBox id="" />',
  '<Quote by="Bo Ravn" />',
  '<Poem id="x" />',
  '<Figure caption="Vej" />',
])('%s has no anchor', (tag) => {
  expect(listAnchors(parseMdx(tag))).toEqual([]);
});

test('a tag to which the vocabulary gives no anchor is an error', () => {
  expect(() => anchorOf('Quote', { by: 'Bo Ravn' })).toThrow('<Quote> has no anchor');
});
