import { accounts, explainer, factBox, figure, items, keyFigure, links, list, paragraph, strip } from './blocks.ts';
import type { Ink } from './blocks.ts';
import { makeWriter } from './prose.ts';
import { makeRandom } from './random.ts';

export interface ReportOptions {
  /** A4 pages to aim at; what an engine makes of it differs by some percent. */
  pages: number;
  /** Number of the chapter, from 0, in which one word differs from the report without it. */
  edited?: number;
}

/** Pages that a chapter comes to, and pages of cover, contents and register, with the project's print style sheet. */
const PAGES_PER_CHAPTER = 7;
const PAGES_AROUND = 1;

/** Names of the pictures that the chapters show; site.ts draws them. */
export const PICTURES = ['soejler-1.png', 'soejler-2.png', 'soejler-3.png'] as const;

/** The word that an edit writes in place of another. */
const EDIT = ['Kapitlet handler', 'Afsnittet handler'] as const;

/** Person responsible for a chapter; the register at the back lists the chapters of each. */
interface Person {
  name: string;
  id: string;
}

/** How many chapters a report of a size has. */
export function countChapters(pages: number): number {
  return Math.max(2, Math.round((pages - PAGES_AROUND) / PAGES_PER_CHAPTER));
}

/**
 * Invents a report of about so many pages as one print page, by the conventions of the press: top-level sections with
 * `data-press-part`, `data-press-running`, `data-press-source` and `data-press-outline`, contents with `data-press-page-of`, a register with
 * `data-press-pages-of`. Equal options give equal text, byte by byte.
 */
export function makeReport({ pages, edited }: ReportOptions): string {
  const random = makeRandom(pages);
  const ink: Ink = { random, write: makeWriter(random) };
  const count = countChapters(pages);
  const titles = Array.from({ length: count }, () => ink.write.title());
  const people = titles.map((_, index): Person => ({ name: ink.write.name(), id: `person-${index}` }));
  const chapters = titles.map((title, index) =>
    chapter(ink, { title, index, count, person: people[index]!, opening: EDIT[index === edited ? 1 : 0] }),
  );
  return page([cover(), contents(titles), ...chapters, register(people)].join('\n'));
}

interface Chapter {
  title: string;
  index: number;
  count: number;
  person: Person;
  opening: string;
}

function chapter(ink: Ink, { title, index, count, person, opening }: Chapter): string {
  const id = `kapitel-${index}`;
  const opens = [
    strip(ink),
    `<p class="rep-label">Kapitel ${index + 1}</p>`,
    heading(1, id, title),
    `<p class="rep-meta">Ansvarlig: <span id="${person.id}">${person.name}</span></p>`,
    keyFigure(ink, `${id}-noegletal`),
  ];
  const lead = `<div class="rep-lead"><p>${opening} om ${ink.write.topic()}. ${ink.write.text(2)}</p></div>`;
  const parts = items(3, (part) => section(ink, `${id}-${part}`, index + part));
  const closes = [
    factBox(ink, `${id}-fakta`),
    explainer(ink, `${id}-forklaring`),
    links(ink, `${id}-links`, `kapitel-${(index + 1) % count}`),
  ];
  return topLevel(id, 'rep-chapter', [...opens, lead, parts, ...closes].join('\n'));
}

/** A part of a chapter; by its number it carries a list, a picture or a table beside its paragraphs. */
function section(ink: Ink, id: string, number: number): string {
  const picture = PICTURES[number % PICTURES.length]!;
  const extras = [
    () => list(ink),
    () => figure(ink, picture),
    () => keyFigure(ink, `${id}-noegletal`),
    () => '',
    () => accounts(ink, 44 - (number % 4) * 8),
  ];
  const extra = extras[number % extras.length]!();
  return `${heading(2, id, ink.write.title())}${items(4, () => paragraph(ink))}${extra}${items(3, () => paragraph(ink))}`;
}

function contents(titles: string[]): string {
  const rows = titles.map(
    (title, index) =>
      `<li><a href="#kapitel-${index}"><b>Kapitel ${index + 1}</b> <span class="rep-toc__summary">${title}</span> <span class="rep-toc__page" data-press-page-of="kapitel-${index}"></span></a></li>`,
  );
  return topLevel('indhold', 'rep-contents', `<h1 id="indhold">Indhold</h1><ul class="rep-toc">${rows.join('')}</ul>`);
}

/** One row per name; a person with several chapters has several places. */
function register(people: Person[]): string {
  const places = Map.groupBy(people, ({ name }) => name);
  const rows = [...places]
    .sort(([a], [b]) => a.localeCompare(b, 'da'))
    .map(
      ([name, found]) =>
        `<tr><th scope="row">${name}</th><td>Havnestad</td><td><span data-press-pages-of="${found.map(({ id }) => id).join(' ')}"></span></td></tr>`,
    );
  return topLevel(
    'register',
    'rep-back',
    `${heading(1, 'register', 'Register')}<table><tbody>${rows.join('')}</tbody></table>`,
  );
}

function heading(level: 1 | 2, id: string, title: string): string {
  return `<h${level} id="${id}" data-press-outline="${title}" data-press-outline-level="${level}">${title}</h${level}>`;
}

/** Running feet use words of their own, which distinguishes them from the text: see measure/source-words.ts. */
function topLevel(part: string, name: string, body: string): string {
  return `<section class="rep-sec ${name}" data-press-part="${part}" data-press-running="Løbefod" data-press-source="bench/${part}">${body}</section>`;
}

function cover(): string {
  return '<section class="rep-cover" data-press-part="omslag"><div class="rep-cover__title"><p>Et opfundet år</p></div><div class="rep-cover__foot"><b>Havnestads beretning</b></div></section>';
}

function page(body: string): string {
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Havnestads beretning</title><meta name="author" content="Havnestad">
<meta name="press-output" content="/report.pdf"><meta name="press-date" content="2025-02-27"><link rel="stylesheet" href="print.css"></head>
<body data-press-folio="Ark {page} / {pages}">${body}</body></html>`;
}
