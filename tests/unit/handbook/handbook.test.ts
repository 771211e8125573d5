import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { deskPictures } from '../../../scripts/handbook/desk-pictures.ts';
import { pictureName, spots } from '../../../scripts/handbook/tag-pictures.ts';
import { schemas } from '../../../src/sources/source-kinds.ts';
import { listTags, parseMdx } from '../../../src/report/mdx.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { tagNames, tags } from '../../../src/schemas/tags.ts';
import { makeSite } from '../../helpers/organisation.ts';

const handbook = readFileSync('content/README.md', 'utf8');
const headings = [...handbook.matchAll(/^#{1,4} (?<text>.+)$/gm)].map(({ groups }) => groups!['text']!);

/** The part of the handbook about a tag. */
function sectionOf(tag: string): string {
  return handbook.split(/^### /m).find((section) => section.split('\n')[0]!.endsWith(`\`<${tag}>\``)) ?? '';
}

describe.each(tagNames)('<%s>', (tag) => {
  const chapter = readFileSync(`tests/fixtures/tiny/2030/chapters/${spots[tag].chapter}.mdx`, 'utf8');

  test('is described with the example that its pictures show', () => {
    const { position } = listTags(parseMdx(chapter)).find(({ name }) => name === tag)!;
    expect(sectionOf(tag)).toContain(chapter.slice(position!.start.offset, position!.end.offset));
  });

  test.each(['web', 'print'] as const)('has a picture of its %s rendering', (medium) => {
    const name = pictureName(tag, medium);
    expect(sectionOf(tag)).toContain(`(handbook/${name})`);
    expect(existsSync(`content/handbook/${name}`)).toBe(true);
  });

  test('is told of with all its attributes', () => {
    const missing = Object.keys(tags[tag].attributes).filter(
      (name) => !new RegExp(`\`[^\`]*\\b${name}\\b[^\`]*\``).test(sectionOf(tag)),
    );
    expect(missing).toEqual([]);
  });
});

test.each(Object.values(deskPictures))('%s is shown, and told to who cannot see it', (name) => {
  const [, said = ''] = new RegExp(`!\\[([^\\]]*)\\]\\(handbook/${name}\\)`).exec(handbook) ?? [];
  expect(said.length).toBeGreaterThan(40);
  expect(existsSync(`content/handbook/${name}`)).toBe(true);
});

test('the pictures are small, and none is left over', () => {
  const ofTags = tagNames.flatMap((tag) => [pictureName(tag, 'web'), pictureName(tag, 'print')]);
  const ofDesk = Object.values(deskPictures);
  expect(readdirSync('content/handbook').sort()).toEqual([...ofTags, ...ofDesk].sort());
  const isOver = (most: number) => (name: string) => statSync(`content/handbook/${name}`).size > most;
  expect([...ofTags.filter(isOver(40_000)), ...ofDesk.filter(isOver(60_000))]).toEqual([]);
});

test('every field of every file is told of', () => {
  const words = new Set(
    [...handbook.matchAll(/`[^`]*`|^```[\s\S]*?^```/gm)].flatMap(([code]) => code.match(/\w+/g) ?? []),
  );
  // `npm run revise` writes the record of revisions; nobody writes its fields by hand.
  const kinds = Object.entries(schemas).filter(([kind]) => kind !== 'revisions');
  const missing = kinds.flatMap(([kind, schema]) =>
    listFields(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }))
      .filter((field) => !words.has(field))
      .map((field) => `${kind}.${field}`),
  );
  expect(missing).toEqual([]);
});

/** Names of all fields of a JSON schema, at every depth. */
function listFields(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(listFields);
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...new Set([...own, ...Object.values(schema).flatMap(listFields)])];
}

test('the example of site.yaml is the one of the tiny edition', () => {
  const section = handbook.split(/^## /m).find((text) => text.startsWith('Udgiveren: `site.yaml`')) ?? '';
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(section) ?? [];
  expect(siteSchema.parse(parse(example))).toEqual(makeSite());
});

test('its own links lead to its headings', () => {
  const anchors = headings.map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const targets = [...handbook.matchAll(/\]\(#(?<anchor>[^)]+)\)/g)].map(({ groups }) => groups!['anchor']!);
  expect(targets.filter((target) => !anchors.includes(target))).toEqual([]);
});

test('it has the headings that Kontrol refers to', () => {
  const files = readdirSync('src/kontrol', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const code =
    files.map((file) => readFileSync(`src/kontrol/${file}`, 'utf8')).join('\n') +
    readFileSync('src/schemas/edition.ts', 'utf8');
  const wanted = [...code.matchAll(/(?:README\.md|\$\{HANDBOOK\})#(?<anchor>[a-zæøå-]+)/g)].map(
    ({ groups }) => groups!['anchor']!,
  );
  const anchors = headings.map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  expect(wanted.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});
