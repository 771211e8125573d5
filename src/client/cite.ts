/**
 * References to a chapter, its sections, paragraphs and key figures. A link beside each opens a note in the flow of the page,
 * with its address and its reference to copy. Without a script the links beside headings lead to their places.
 */
import { formatCitation } from '../report/citation.ts';
import type { CitedPage } from '../report/citation.ts';
import { closeNote, openCitationNote } from './citation-note.ts';
import type { Citation } from './citation-note.ts';

/** Paragraphs and items of a list that have an address: `afsnit_2`. */
const PARAGRAPH = '.rep-prose :is(p, li)[id*="_"]';

export function startCitations(): void {
  const article = document.querySelector<HTMLElement>('[data-cited]');
  if (!article) return;
  const page = JSON.parse(article.dataset['cited'] ?? '') as CitedPage;
  const pages = readPages(article);
  const cite = (id: string): Citation => citationOf(id, page, pages);

  for (const link of article.querySelectorAll<HTMLAnchorElement>('.rep-heading > a[data-deep]')) {
    link.dataset['cite'] = link.hash.slice(1);
    link.role = 'button';
    link.setAttribute('aria-expanded', 'false');
    link.setAttribute('aria-label', `Link og henvisning til »${link.dataset['deep'] ?? ''}«`);
  }
  article.addEventListener('click', (event) => {
    const source = event.target instanceof Element && event.target.closest<HTMLElement>('[data-cite]');
    if (!source) return;
    event.preventDefault();
    openCitationNote(source, cite(source.dataset['cite'] ?? ''), cite);
  });
  article.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeNote();
    // What is said to be a button answers to the space bar.
    const isLink = event.target instanceof HTMLAnchorElement && event.target.role === 'button';
    if (event.key !== ' ' || !isLink) return;
    event.preventDefault();
    (event.target as HTMLElement).click();
  });
  followPointer(article);
}

/** Puts the link of a paragraph beside the one that is pointed at; keyboards choose paragraphs in the note of a section. */
function followPointer(article: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'rep-deep rep-deep--paragraph';
  button.tabIndex = -1;
  button.setAttribute('aria-label', 'Link og henvisning til stykket');
  article.addEventListener('pointerover', ({ target }) => {
    const paragraph = target instanceof Element && target.closest<HTMLElement>(PARAGRAPH);
    if (!paragraph || paragraph.contains(button)) return;
    button.dataset['cite'] = paragraph.id;
    paragraph.append(button);
  });
}

/** Pages of the PDF by anchor, as `pdf-facts` wrote them; none in the preview. */
function readPages(article: HTMLElement): Record<string, number> {
  const text = article.querySelector('[data-cited-pages]')?.textContent ?? '';
  return text ? (JSON.parse(text) as Record<string, number>) : {};
}

/** @param id of a heading, a paragraph or a key figure; empty for the whole chapter */
function citationOf(id: string, page: CitedPage, pages: Record<string, number>): Citation {
  const [section = '', number] = id.split('_');
  const element = document.getElementById(id);
  const heading = element?.matches('.rep-key-figure') ? undefined : document.getElementById(section);
  const address = `${location.origin}${location.pathname}${id && `#${id}`}`;
  const place = {
    section: heading?.textContent.trim(),
    paragraph: number === undefined ? undefined : Number(number),
    // Only paragraphs on another page than their section's have a page of their own.
    pdfPage: pages[id] ?? pages[section] ?? pages[''],
    address,
  };
  const today = new Date().toLocaleDateString('da-DK', { day: 'numeric', month: 'long', year: 'numeric' });
  const reference = formatCitation(page, place, today);
  const quoted = element?.querySelector('.rep-key-figure__sentence')?.textContent.replace(/\s+/g, ' ').trim();
  return {
    address,
    text: quoted ? `»${quoted}« ${reference}` : reference,
    paragraphs: number === undefined && heading ? countParagraphs(section) : 0,
  };
}

function countParagraphs(section: string): number {
  let count = 0;
  while (document.getElementById(`${section}_${count + 1}`)) count += 1;
  return count;
}
