/** The pages that the site will have, with the anchors that can be linked to, as far as the content can be read. */
import { listLetterAnchors } from '../letters/anchors.ts';
import { listProgrammeAnchors } from '../programme/anchors.ts';
import { listAnchors, headingText } from '../report/anchors.ts';
import type { TextAnchor } from '../report/anchors.ts';
import { listAttributes, listTags } from '../report/mdx.ts';
import type { JsxElement } from '../report/mdx.ts';
import type { Outline } from '../report/outline.ts';
import { listBodyAnchors, listTableAnchors } from '../report/page-anchors.ts';
import type { AnchorKind, PageAnchor } from '../report/page-anchors.ts';
import { listParagraphs } from '../report/paragraphs.ts';
import { isAmong } from '../report/page-sources.ts';
import { listPages } from '../report/pages.ts';
import type { Page, PublicationOutline } from '../report/pages.ts';
import { byOrder } from '../report/report.ts';
import { listProgrammes } from './programmes.ts';
import { START } from '../sources/positions.ts';
import type { SourcePosition } from '../sources/positions.ts';
import { findSource, listSources, listYears } from '../sources/select.ts';
import type { Source, Sources } from '../sources/sources.ts';

export interface KnownAnchor {
  id: string;
  /** What has the anchor, for sentences: `overskriften »Klima«`. */
  label: string;
  file: string;
  place: SourcePosition;
  /** Whether it comes with a table or a body that a tag shows, so that nobody can give it another name. */
  isShown?: boolean;
}

export interface KnownPage {
  /** `/2024/klima/`. */
  address: string;
  /** Files whose text stands on it. */
  files: string[];
  anchors: KnownAnchor[];
  /** Whether all its anchors are known: they do not follow from several editions, and neither `site.yaml` nor a file of it is broken. */
  isComplete: boolean;
}

/** What bears an anchor that is not written in a text. */
const LABELS: Record<AnchorKind, string> = {
  front: 'forsidens afsnit',
  group: 'gruppens overskrift',
  body: 'organets overskrift',
  seat: 'pladsen',
  section: 'afsnittets overskrift',
  table: 'afsnittets tabel',
  downloads: 'afsnittets filer',
  calculator: 'kommunens regnestykke',
  row: 'tabellens række',
  colophon: 'kolofonens afsnit',
  files: 'afsnittets overskrift',
  revision: 'revisionens overskrift',
  publication: 'et punkt på siden',
};

const known = new WeakMap<Sources, readonly KnownPage[]>();

/**
 * All pages of the site: those of every edition, and those across the editions, whose anchors are not known here. Kept as
 * long as the sources are.
 */
export function listKnownPages(sources: Sources): readonly KnownPage[] {
  const kept = known.get(sources) ?? readPages(sources);
  known.set(sources, kept);
  return kept;
}

function readPages(sources: Sources): KnownPage[] {
  const editions = listYears(sources).map((year) => readOutline(sources, year));
  return listPages(editions, listPublicationOutlines(sources)).map((page) => toKnownPage(sources, page));
}

function toKnownPage(sources: Sources, { path, texts, others, anchors }: Page): KnownPage {
  const written = sources.files.filter(({ file }) => isAmong(texts, file));
  const shown = sources.files.filter(({ file }) => isAmong(others, file));
  const found = written.map((source) => readTextAnchors(sources, source));
  return {
    address: path,
    files: written.map(({ file }) => file),
    anchors: [
      ...(anchors ?? []).map((anchor) => toKnownAnchor(anchor, `${sources.folder}/${anchor.source}`, START)),
      ...found.flat().filter((anchor) => anchor !== undefined),
    ],
    isComplete:
      anchors !== undefined &&
      findSource(sources, 'site')?.data !== undefined &&
      written.every(({ tree, data }) => tree && data) &&
      shown.every(({ data }) => data) &&
      found.flat().every((anchor) => anchor !== undefined),
  };
}

/** Publications that are no edition, as far as they can be read. A further kind stands here with its own outline. */
function listPublicationOutlines(sources: Sources): PublicationOutline[] {
  const letters = listSources(sources, 'letter').map(({ slug: id, data }) => ({
    kind: 'letter' as const,
    id,
    title: data?.title ?? id,
    description: data?.description ?? '',
    anchors: listLetterAnchors({ events: data?.events ?? [], enclosures: data?.enclosures ?? [] }),
  }));
  const programmes = listProgrammes(sources).map(({ id, programme, days, meeting, practical }) => ({
    kind: 'programme' as const,
    id,
    title: programme.data?.title ?? id,
    description: programme.data?.description ?? '',
    anchors: listProgrammeAnchors({
      days: days?.data ?? [],
      meeting: meeting?.data,
      practical,
      exhibitors: programme.data?.exhibitors ?? [],
    }),
  }));
  return [...programmes, ...letters];
}

/** An edition as far as it can be read. A chapter whose fields are refused has its address all the same. */
function readOutline(sources: Sources, year: number): Outline {
  const edition = findSource(sources, 'edition', year)?.data;
  return {
    site: findSource(sources, 'site')?.data,
    year,
    title: edition?.title ?? '',
    keyFigures: edition?.keyFigures ?? [],
    revisions: (findSource(sources, 'revisions', year)?.data ?? []).filter((revision) => revision.edition === year),
    deviations: findSource(sources, 'deviations', year)?.data ?? [],
    chapters: listSources(sources, 'chapter', year).map(({ slug, data }) => ({
      slug,
      title: data?.title ?? slug,
      summary: data?.summary ?? '',
    })),
    bodies: listSources(sources, 'body', year).flatMap(withSlug).sort(byOrder),
    accounts: listSources(sources, 'accounts', year).flatMap(withSlug).sort(byOrder),
  };
}

function withSlug<Data extends object>({ slug, data }: { slug: string; data: Data | undefined }) {
  return data ? [{ ...data, slug }] : [];
}

/** Anchors of a text's headings and tags, then of what its tags show; `undefined` where that cannot be read. */
function readTextAnchors(sources: Sources, source: Source): (KnownAnchor | undefined)[] {
  if (!source.tree) return [];
  const { file } = source;
  const own = listAnchors(source.tree).map(({ id, node }) => ({
    id,
    label: labelOf(node),
    file,
    place: startOf(node),
  }));
  const shown = listTags(source.tree).flatMap((tag) =>
    listShownAnchors(sources, source, tag).map(
      (anchor) => anchor && { id: anchor.id, label: labelOf(tag), file, place: startOf(tag), isShown: true },
    ),
  );
  return [...own, ...listParagraphAnchors(source), ...shown];
}

/** Paragraphs of a chapter, which the compiler gives anchors. */
function listParagraphAnchors({ kind, tree, file }: Source): KnownAnchor[] {
  if (kind !== 'chapter' || !tree) return [];
  return listParagraphs(tree).map(({ id, node }) => ({
    id,
    label: 'stykket',
    file,
    place: node.position?.start ?? START,
    isShown: true,
  }));
}

/** Anchors of the body or the table that a tag puts on the page. */
function listShownAnchors(sources: Sources, { year }: Source, tag: JsxElement): (PageAnchor | undefined)[] {
  const shown = listAttributes(tag).find(({ role }) => role?.is === 'reference' && role.isShown);
  if (shown?.role?.is !== 'reference') return [];
  const slug = shown.value;
  if (shown.role.to === 'body') {
    const data = listSources(sources, 'body', year).find((body) => body.slug === slug)?.data;
    return data ? listBodyAnchors({ ...data, slug }, '') : [undefined];
  }
  const data = listSources(sources, 'accounts', year).find((section) => section.slug === slug)?.data;
  return data?.kind === 'table' ? listTableAnchors({ ...data, slug }, '') : [undefined];
}

function toKnownAnchor({ id, kind, person }: PageAnchor, file: string, place: SourcePosition): KnownAnchor {
  return { id, label: person ? `${LABELS[kind]} for \`${person}\`` : LABELS[kind], file, place };
}

function labelOf(node: TextAnchor['node']): string {
  return node.type === 'heading' ? `overskriften »${headingText(node)}«` : `\`<${node.name}>\``;
}

function startOf(node: TextAnchor['node']): SourcePosition {
  return node.position?.start ?? START;
}
