import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { z } from 'zod';
import type { SourcePosition } from '../../../sources/positions.ts';
import { schemaMessages } from '../../../sources/schema-messages.ts';
import type { Source } from '../../../sources/sources.ts';
import { listTags } from '../../../report/mdx.ts';
import type { JsxElement } from '../../../report/mdx.ts';
import { findTag } from '../../../schemas/tags.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { findNearest } from '../../nearest.ts';
import { wordsOfAttribute } from './field-words.ts';
import { listCodes, lowerFirst, quoteValue } from '../../text.ts';
import { HTML, listElements } from './tag-names.ts';

/** Attributes of tags: unknown, missing, or not as they must be. */
export const tagAttributes: Rule = {
  id: 'maerke-attribut',
  reason: 'En attribut, der er stavet forkert, bliver tavst sprunget over, og mærket mangler sin tekst.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('<Quote af="Bo Ravn">\n\nKom ud.\n\n</Quote>') },
    passes: { '2030/chapters/natur.mdx': chapter('<Quote by="Bo Ravn">\n\nKom ud.\n\n</Quote>') },
  },
  subjects: ({ files }) => files.flatMap(({ tree }) => (tree ? listTags(tree) : [])),
  check: ({ files }) =>
    files.flatMap((source) => [
      ...(source.tree ? listTags(source.tree) : []).flatMap((tag) => checkTag(source, tag)),
      ...listElements(source).flatMap((element) => checkPlain(source, element)),
    ]),
};

/** Attributes of `<sub>`, `<sup>` and `<br>`, which have none here. A tag that is itself unknown is told as that. */
function checkPlain({ file }: Source, { name, attributes, position }: JsxElement): Problem[] {
  if (!name || !HTML.includes(name)) return [];
  return attributes
    .filter(
      (attribute) =>
        attribute.type === 'mdxJsxAttribute' && (attribute.value === null || typeof attribute.value !== 'object'),
    )
    .map((attribute) => {
      const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
      const what = `\`<${name}>\` har ingen attributter, så \`${key}\` kan ikke stå i det.`;
      return problem(
        file,
        (attribute.position ?? position)!.start,
        what,
        `skriv \`<${name}${name === 'br' ? ' /' : ''}>\`.`,
      );
    });
}

function checkTag({ file }: Source, tag: JsxElement): Problem[] {
  const name = tag.name ?? '';
  const schema = findTag(name)?.schema;
  if (!schema) return [];
  const attributes = tag.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
  const values = readValues(attributes);
  const issues = schema.safeParse(values, { error: schemaMessages }).error?.issues ?? [];
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []));
  const meant = new Set(unknown.map((key) => findNearest(key, Object.keys(schema.shape))));
  // An attribute written as an expression has a finding of its own, and a misspelt one must not be reported as missing
  // too.
  const isTold = (key: string) => meant.has(key) || (attributes.some((one) => one.name === key) && !(key in values));
  return [
    ...unknown.map((key) => describeUnknown(file, placeOf(tag, attributes, key), name, key, Object.keys(schema.shape))),
    ...issues
      .filter((issue) => issue.path.length > 0 && !isTold(String(issue.path[0])))
      .map((issue) => describeIssue(file, placeOf(tag, attributes, issue.path[0]), name, issue, values)),
  ];
}

/** What is written as text; an attribute without a value is empty. */
function readValues(attributes: MdxJsxAttribute[]): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap(({ name, value }) => (value && typeof value === 'object' ? [] : [[name, value ?? '']])),
  );
}

function describeUnknown(file: string, place: SourcePosition, name: string, key: string, known: string[]): Problem {
  const nearest = findNearest(key, known);
  const all = `\`<${name}>\` har ${listCodes(known)}.`;
  const fix = nearest ? `mente du \`${nearest}\`? ${all}` : `slet den. ${all}`;
  return problem(file, place, `\`${key}\` er ikke en attribut til \`<${name}>\`.`, fix);
}

function describeIssue(
  file: string,
  place: SourcePosition,
  name: string,
  issue: z.core.$ZodIssue,
  values: Record<string, string>,
): Problem {
  const key = String(issue.path[0]);
  const isOptional = findTag(name)?.attributes[key]?.schema.safeParse(undefined).success;
  if (!(key in values)) {
    return problem(
      file,
      place,
      `\`<${name}>\` mangler \`${key}\`.`,
      `tilføj \`${key}="…"\` med ${wordsOfAttribute(key)}.`,
    );
  }
  if (values[key]?.trim() === '') {
    const fix = `skriv ${wordsOfAttribute(key)}${isOptional ? ', eller slet attributten' : ''}.`;
    return problem(file, place, `\`${key}\` er tom i \`<${name}>\`.`, fix);
  }
  const what = `\`${key}\` i \`<${name}>\` kan ikke være \`${quoteValue(values[key])}\`.`;
  return problem(file, place, what, lowerFirst(issue.message));
}

/** Place of an attribute, or of its tag when it has none. */
function placeOf(tag: JsxElement, attributes: MdxJsxAttribute[], key: PropertyKey | undefined): SourcePosition {
  const attribute = attributes.find(({ name }) => name === key);
  return (attribute?.position ?? tag.position)!.start;
}
