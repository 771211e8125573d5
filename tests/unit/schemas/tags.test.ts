import { expect, test } from 'vitest';
import { z } from 'zod';
import { listBlocks } from '../../../src/kontrol/blocks.ts';
import { chapter, parseExample } from '../../../src/kontrol/example.ts';
import { listProse } from '../../../src/kontrol/prose.ts';
import { remarkBindSpaces } from '../../../src/markdown/remark-bind-spaces.ts';
import { listAttributes, listTags, parseMdx } from '../../../src/report/mdx.ts';
import { textSchema } from '../../../src/schemas/common.ts';
import { attribute, tag } from '../../../src/schemas/tag-roles.ts';
import type { Tag } from '../../../src/schemas/tag-roles.ts';
import { contentOf, isRead, roleOf, tagNames, tags } from '../../../src/schemas/tags.ts';

/** Every attribute of the vocabulary: tag, attribute, what it is for. */
const attributes = tagNames.flatMap((name) =>
  Object.entries((tags[name] as Tag).attributes).map(([key, { role }]) => [name, key, role] as const),
);

/** A text that each treatment of prose changes or reports: a figure with its unit. */
const TEXT = 'koster 2 mio. kr.';
const write = (name: string, key: string) => `<${name} ${key}="${TEXT}" />`;
const dictionary = { isWord: () => true, isWordOrCompound: () => true, listNear: () => [] };
const parse = (text: string) => parseExample({ '2030/chapters/natur.mdx': chapter(text) }, dictionary).files[0]!;

/** Is never called: each line is a mistake, and `npm run types` fails when one of them compiles. */
export function describeIncompletely() {
  return [
    // @ts-expect-error: an attribute without a role
    tag('sentences', { title: { schema: textSchema } }),
    // @ts-expect-error: a role that nothing knows
    attribute(textSchema, { is: 'title' }),
    // @ts-expect-error: a tag that does not say what stands between its tags
    tag({ title: attribute(textSchema, { is: 'prose' }) }),
    // @ts-expect-error: a schema alone
    { Poem: z.strictObject({ title: textSchema }) } satisfies Record<string, Tag>,
  ];
}

test.each(attributes)('figures in <%s %s> stay on one line when readers read it', (name, key, role) => {
  const tree = parseMdx(write(name, key));
  remarkBindSpaces()(tree);
  const [written] = listAttributes(listTags(tree)[0]!);
  expect(written?.value).toBe(isRead(role) ? 'koster 2\u00a0mio.\u00a0kr.' : TEXT);
});

test.each(attributes)('Kontrol judges the language of <%s %s> when it is prose', (name, key, role) => {
  const judged = listBlocks(parse(write(name, key))).filter(({ type }) => type === 'attribute');
  expect(judged.map(({ text }) => text)).toEqual(role.is === 'prose' ? [TEXT] : []);
});

test.each(attributes)('Kontrol judges the typography of <%s %s> when readers read it', (name, key, role) => {
  const [run] = listProse(parse(write(name, key))).filter(({ text }) => text === TEXT);
  expect(run?.isVerbatim).toBe(!isRead(role));
});

test('an anchor that is made of another attribute names one that the tag has', () => {
  const lost = attributes.filter(
    ([name, , role]) => role.is === 'anchor' && role.slugOf && roleOf(name, role.slugOf)?.is !== 'prose',
  );
  expect(lost).toEqual([]);
});

test('rows are those of a table that the same tag names', () => {
  const lost = tagNames.filter((name) => {
    const targets = Object.values((tags[name] as Tag).attributes).map(({ role }) => role.is === 'reference' && role.to);
    return targets.includes('rows') && !targets.includes('table');
  });
  expect(lost).toEqual([]);
});

test('what the vocabulary does not have is for nothing', () => {
  expect([roleOf('FactBox', 'src'), roleOf('Poem', 'title'), roleOf('toString', 'name'), contentOf(null)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
