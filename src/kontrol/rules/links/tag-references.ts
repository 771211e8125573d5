import type { Source, Sources } from '../../../sources/sources.ts';
import { attribute, listTags } from '../../../report/mdx.ts';
import type { JsxElement } from '../../../report/mdx.ts';
import { isAmountRow } from '../../../report/totals.ts';
import { body, chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { suggest } from '../../nearest.ts';
import { listSlugs, listSources } from '../../../sources/select.ts';

const COMMITTEE = { '2030/organisation/kystudvalget.mdx': body(['*bo-ravn']) };

/** Tags that fetch their content elsewhere. */
const REFERRING = ['Roster', 'Signatories', 'AccountsTable', 'Chart'];

/** Tags that point at a body, a statement, a table or a row that does not exist. */
export const tagReferences: Rule = {
  id: 'maerke-henvisning',
  reason: 'Et mærke, der henter sit indhold et andet sted, standser bygningen, når stedet ikke findes.',
  examples: {
    fails: { ...COMMITTEE, '2030/chapters/natur.mdx': chapter('<Roster body="kystudvalg" />') },
    passes: { ...COMMITTEE, '2030/chapters/natur.mdx': chapter('<Roster body="kystudvalget" />') },
  },
  subjects: ({ files }) =>
    files.flatMap(({ tree }) => (tree ? listTags(tree).filter(({ name }) => REFERRING.includes(name ?? '')) : [])),
  check: (sources) =>
    sources.files.flatMap((source) =>
      (source.tree ? listTags(source.tree) : []).flatMap((tag) => checkTag(sources, source, tag)),
    ),
};

function checkTag(sources: Sources, source: Source, tag: JsxElement): Problem[] {
  if (tag.name === 'Roster') return checkBody(sources, source, tag);
  if (tag.name === 'Signatories') return checkStatement(sources, source, tag);
  if (tag.name === 'AccountsTable' || tag.name === 'Chart') return checkTable(sources, source, tag);
  return [];
}

function checkBody(sources: Sources, source: Source, tag: JsxElement): Problem[] {
  const body = attribute(tag, 'body');
  const bodies = listSlugs(sources, 'body', source.year);
  if (!body || bodies.includes(body)) return [];
  const fix = suggest(body, bodies, `lav \`organisation/${body}.mdx\`, eller slet mærket.`);
  return [at(source, tag, 'body', `\`${body}\` har ingen fil i organisation/.`, fix)];
}

function checkStatement(sources: Sources, source: Source, tag: JsxElement): Problem[] {
  const slug = attribute(tag, 'statement');
  const sections = listSources(sources, 'accounts', source.year);
  const section = sections.find((candidate) => candidate.slug === slug);
  if (!slug || (section && !section.data) || section?.data?.kind === 'statement') return [];
  const statements = sections.filter(({ data }) => data?.kind === 'statement').map((candidate) => candidate.slug);
  return [
    at(
      source,
      tag,
      'statement',
      `Påtegningen \`${slug}\` findes ikke i accounts/.`,
      suggest(slug, statements, 'brug navnet på en fil med `kind: statement`.'),
    ),
  ];
}

function checkTable(sources: Sources, source: Source, tag: JsxElement): Problem[] {
  const slug = attribute(tag, 'table');
  if (!slug) return [];
  const sections = listSources(sources, 'accounts', source.year);
  const section = sections.find((candidate) => candidate.slug === slug);
  // A table that its schema refuses has findings of its own, and its rows are not known.
  if (section && !section.data) return [];
  if (section?.data?.kind !== 'table') {
    const tables = sections.filter(({ data }) => data?.kind === 'table').map((candidate) => candidate.slug);
    return [
      at(
        source,
        tag,
        'table',
        `Tabellen \`${slug}\` findes ikke i accounts/.`,
        suggest(slug, tables, 'brug navnet på en fil med `kind: table`.'),
      ),
    ];
  }
  const known = section.data.rows.filter(isAmountRow).map(({ id }) => id);
  const rows = attribute(tag, 'rows')?.split(' ').filter(Boolean) ?? [];
  return rows
    .filter((row) => !known.includes(row))
    .map((row) =>
      at(
        source,
        tag,
        'rows',
        `Rækken \`${row}\` findes ikke i tabellen \`${slug}\`.`,
        suggest(row, known, `brug \`id\` på en række i ${section.file}.`),
      ),
    );
}

function at({ file }: Source, tag: JsxElement, name: string, what: string, fix: string): Problem {
  const found = tag.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
  return problem(file, (found?.position ?? tag.position)!.start, what, fix);
}
