import type { Source, Sources } from '../../../sources/sources.ts';
import { listAttributes, listTags } from '../../../report/mdx.ts';
import type { JsxElement, WrittenAttribute } from '../../../report/mdx.ts';
import type { ReferenceTarget } from '../../../schemas/tag-roles.ts';
import { findTag } from '../../../schemas/tags.ts';
import { isAmountRow } from '../../../report/totals.ts';
import { body, chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { suggest } from '../../nearest.ts';
import { listSlugs, listSources } from '../../../sources/select.ts';

const COMMITTEE = { '2030/organisation/kystudvalget.mdx': body(['*bo-ravn']) };

/** Tags that point at a body, a statement, a table or a row that does not exist. */
export const tagReferences: Rule = {
  id: 'maerke-henvisning',
  reason: 'Et mærke, der henter sit indhold et andet sted, standser bygningen, når stedet ikke findes.',
  examples: {
    fails: { ...COMMITTEE, '2030/chapters/natur.mdx': chapter('<Roster body="kystudvalg" />') },
    passes: { ...COMMITTEE, '2030/chapters/natur.mdx': chapter('<Roster body="kystudvalget" />') },
  },
  subjects: ({ files }) => files.flatMap(({ tree }) => (tree ? listTags(tree).filter(isReferring) : [])),
  check: (sources) =>
    sources.files.flatMap((source) =>
      (source.tree ? listTags(source.tree) : []).flatMap((tag) =>
        listAttributes(tag).flatMap((attribute) => checkAttribute({ sources, source, tag, attribute })),
      ),
    ),
};

/** An attribute that names something, with where it stands. */
interface Reference {
  sources: Sources;
  source: Source;
  tag: JsxElement;
  attribute: WrittenAttribute;
}

/** How each kind of reference is followed. */
const CHECKS: Record<ReferenceTarget, (reference: Reference) => Problem[]> = {
  body: checkBody,
  statement: checkStatement,
  table: checkTable,
  rows: checkRows,
  // Files of films and sound have a rule of their own.
  media: () => [],
};

function isReferring({ name }: JsxElement): boolean {
  const roles = Object.values(findTag(name)?.attributes ?? {}).map(({ role }) => role);
  return roles.some((role) => role.is === 'reference' && role.to !== 'media');
}

function checkAttribute(reference: Reference): Problem[] {
  const { role, value } = reference.attribute;
  return role?.is === 'reference' && value !== '' ? CHECKS[role.to](reference) : [];
}

function checkBody(reference: Reference): Problem[] {
  const { sources, source, attribute } = reference;
  const bodies = listSlugs(sources, 'body', source.year);
  if (bodies.includes(attribute.value)) return [];
  const fix = suggest(attribute.value, bodies, `lav \`organisation/${attribute.value}.mdx\`, eller slet mærket.`);
  return [at(reference, `\`${attribute.value}\` har ingen fil i organisation/.`, fix)];
}

function checkStatement(reference: Reference): Problem[] {
  const slug = reference.attribute.value;
  const { section, names } = findSection(reference, 'statement', slug);
  if (section && (!section.data || section.data.kind === 'statement')) return [];
  const fix = suggest(slug, names, 'brug navnet på en fil med `kind: statement`.');
  return [at(reference, `Påtegningen \`${slug}\` findes ikke i accounts/.`, fix)];
}

function checkTable(reference: Reference): Problem[] {
  const slug = reference.attribute.value;
  const { section, names } = findSection(reference, 'table', slug);
  // A table that its schema refuses has findings of its own.
  if (section && (!section.data || section.data.kind === 'table')) return [];
  const fix = suggest(slug, names, 'brug navnet på en fil med `kind: table`.');
  return [at(reference, `Tabellen \`${slug}\` findes ikke i accounts/.`, fix)];
}

/** Rows of the table that the same tag names; of a table that is not there, or not readable, no rows are known. */
function checkRows(reference: Reference): Problem[] {
  const { tag, attribute } = reference;
  const table = listAttributes(tag).find(({ role }) => role?.is === 'reference' && role.to === 'table')?.value ?? '';
  const { section } = findSection(reference, 'table', table);
  if (section?.data?.kind !== 'table') return [];
  const known = section.data.rows.filter(isAmountRow).map(({ id }) => id);
  return attribute.value
    .split(' ')
    .filter((row) => row && !known.includes(row))
    .map((row) => {
      const fix = suggest(row, known, `brug \`id\` på en række i ${section.file}.`);
      return at(reference, `Rækken \`${row}\` findes ikke i tabellen \`${table}\`.`, fix);
    });
}

/** The section of the edition's accounts with a name, and the names of those of the wanted kind. */
function findSection({ sources, source }: Reference, kind: 'statement' | 'table', slug: string) {
  const sections = listSources(sources, 'accounts', source.year);
  return {
    section: sections.find((candidate) => candidate.slug === slug),
    names: sections.filter(({ data }) => data?.kind === kind).map((candidate) => candidate.slug),
  };
}

function at({ source, tag, attribute }: Reference, what: string, fix: string): Problem {
  return problem(source.file, (attribute.node.position ?? tag.position)!.start, what, fix);
}
