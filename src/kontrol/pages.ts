/** The pages that the site will have, with the anchors that can be linked to. */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Source, Sources } from '../sources/sources.ts';
import { ACCOUNTS, COMPARE_PATH, editionPath, ORGANISATION } from '../report/contents.ts';
import { attribute } from '../report/mdx.ts';
import type { JsxElement } from '../report/mdx.ts';
import { groupBodies } from '../report/organisation.ts';
import { buildReports } from '../report/report.ts';
import { aboutAnchor } from '../report/publisher.ts';
import { createSlugger, slugify } from '../report/slug.ts';
import { isAmountRow } from '../report/totals.ts';
import { bindSpaces } from '../report/typography.ts';
import { isNotGiven } from '../schemas/common.ts';
import type { SourcePosition } from '../sources/positions.ts';
import { START } from '../sources/positions.ts';
import { findSource, listSources, listYears } from '../sources/select.ts';

export interface PageAnchor {
  id: string;
  /** What has the anchor, for sentences: `overskriften »Klima«`. */
  label: string;
  file: string;
  place: SourcePosition;
}

export interface Page {
  /** `/2024/klima/`. */
  address: string;
  /** Files that make it. */
  files: string[];
  anchors: PageAnchor[];
  /** Whether all its anchors are known: neither `site.yaml` nor a file of it is missing or broken. */
  isComplete: boolean;
}

/** Front, chapters, organisation, accounts and colophon of every edition, and the page that compares them. */
export function listPages(sources: Sources): Page[] {
  // What stands on it follows from all editions; its anchors are not known here.
  const compare = { address: COMPARE_PATH, files: [], anchors: [], isComplete: false };
  const site = findSource(sources, 'site')?.data;
  const pages = listYears(sources).flatMap((year) => {
    const of = (kind: 'edition' | 'body' | 'accounts') => listSources(sources, kind, year);
    const front = ['forord', 'temaer', 'aaret-i-tal', ...(site ? [aboutAnchor(site)] : [])].map((id) =>
      fixed(id, 'forsidens afsnit', `${sources.folder}/${year}/edition.mdx`),
    );
    return [
      toPage(editionPath(year), of('edition'), front),
      ...listSources(sources, 'chapter', year).map((chapter) => toPage(editionPath(year, chapter.slug), [chapter], [])),
      toPage(editionPath(year, ORGANISATION), of('body'), listOrganisationAnchors(sources, year)),
      toPage(
        editionPath(year, ACCOUNTS),
        of('accounts'),
        listSources(sources, 'accounts', year).flatMap(listSectionAnchors),
      ),
      toPage(editionPath(year, 'kolofon'), [], []),
    ];
  });
  return [...pages.map((page) => ({ ...page, isComplete: page.isComplete && site !== undefined })), compare];
}

function toPage(address: string, files: Source[], made: PageAnchor[]): Page {
  return {
    address,
    files: files.map(({ file }) => file),
    anchors: [...made, ...files.flatMap(listTextAnchors)],
    isComplete: files.every(({ tree, data }) => tree && data),
  };
}

function fixed(id: string, label: string, file: string): PageAnchor {
  return { id, label, file, place: START };
}

/** Anchors of headings and tags in a text, in order, as both renderings give them. */
function listTextAnchors({ file, tree }: Source): PageAnchor[] {
  const anchors: PageAnchor[] = [];
  if (!tree) return anchors;
  const slug = createSlugger();
  visit(tree, (node) => {
    const element = node as RootContent;
    const place = element.position?.start ?? START;
    if (element.type === 'heading') {
      const text = bindSpaces(toString(element));
      anchors.push({ id: slug(text), label: `overskriften »${text}«`, file, place });
    } else if (element.type === 'mdxJsxFlowElement' || element.type === 'mdxJsxTextElement') {
      const id = anchorOf(element);
      if (id) anchors.push({ id, label: `\`<${element.name}>\``, file, place });
    }
  });
  return anchors;
}

/** The id of a tag: its own, or the one that its component makes. */
function anchorOf(tag: JsxElement): string | undefined {
  const own = attribute(tag, 'id');
  if (own) return own;
  if (tag.name === 'FactBox') return slugify(attribute(tag, 'title') ?? '');
  if (tag.name === 'Explainer') return slugify(attribute(tag, 'question') ?? '');
  if (tag.name === 'Links') return 'laes-mere';
  if (tag.name === 'AccountsTable') return `tabel-${attribute(tag, 'table')}`;
  return undefined;
}

/** Groups, bodies and members of the organisation's page. */
function listOrganisationAnchors(sources: Sources, year: number): PageAnchor[] {
  const bodies = listSources(sources, 'body', year);
  const groups = groupsOf(sources, year).map(({ id, bodies: [first] }) => {
    const file = bodies.find(({ slug }) => slug === first?.slug)?.file ?? '';
    return fixed(id, 'gruppens overskrift', file);
  });
  const members = bodies.flatMap(({ slug, file, data }) => {
    if (!data?.seats || isNotGiven(data.seats)) return [];
    const seats = data.seats.map(({ person }) => fixed(`${slug}-${person}`, `pladsen for \`${person}\``, file));
    return data.kind === 'board' ? seats : [fixed(slug, 'organets overskrift', file), ...seats];
  });
  // A member who is listed twice is a finding of its own.
  return [...groups, ...members.filter(({ id }, index) => members.findIndex((other) => other.id === id) === index)];
}

function groupsOf(sources: Sources, year: number) {
  const site = findSource(sources, 'site')?.data;
  const edition = findSource(sources, 'edition', year)?.data;
  if (!site || !edition) return [];
  const bodies = listSources(sources, 'body', year).flatMap(({ slug, data }) =>
    data ? [{ id: `${year}/organisation/${slug}`, data, body: '' }] : [],
  );
  const library = {
    site,
    editions: [{ id: `${year}/edition`, data: edition, body: '' }],
    chapters: [],
    bodies,
    accounts: [],
    people: {},
    parties: {},
    mandates: {},
    deviations: {},
    revisions: {},
  };
  return buildReports(library).flatMap(groupBodies);
}

/** A section of the accounts, its table and the table's rows. The story's title is the page's heading and has no anchor. */
function listSectionAnchors({ slug, file, data }: Source<'accounts'>): PageAnchor[] {
  if (!data || data.kind === 'story') return [];
  const section = fixed(slug, 'afsnittets overskrift', file);
  if (data.kind !== 'table') return [section];
  const ids = new Set(data.rows.filter(isAmountRow).map(({ id }) => `${slug}-${id}`));
  return [
    section,
    fixed(`tabel-${slug}`, 'afsnittets tabel', file),
    ...[...ids].map((id) => fixed(id, 'tabellens række', file)),
  ];
}
