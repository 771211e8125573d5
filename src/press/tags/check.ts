import { PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PrintProblem } from '../errors.ts';
import { isElement, walk } from './tree.ts';
import type { TagElement } from './tree.ts';

/** What keeps a document from being PDF/UA-1 (ISO 14289-1) and only its author can mend. */
export function checkTags(document: PDFDocument, root: TagElement): PrintProblem[] {
  const elements = [...walk(root)];
  return [...checkPictures(elements), ...checkLinks(document, elements)];
}

/** Styles for which Chromium paints an element by itself, into a form. */
const FORM_STYLES =
  '`opacity`, `filter`, `mask`, `mix-blend-mode`, `text-shadow`, `-webkit-text-stroke`, `scale` og `transform`';

/**
 * Content in forms. Chromium counts it anew in each form, and its numbers are those of other content of the page: a heading
 * would be heard twice and the text in the form never.
 */
export function checkForms(root: TagElement): PrintProblem[] {
  const found = [...walk(root)].flatMap((element) =>
    element.kids.flatMap((kid) =>
      !isElement(kid) && 'isInForm' in kid ? [{ role: element.role, page: kid.page }] : [],
    ),
  );
  return found.map(({ role, page }) => ({
    what: `${nameRole(role)} er sat halvt gennemsigtigt, med skygge, streg eller maske eller i en anden størrelse, og ville blive læst op forkert eller slet ikke.`,
    fix: `tag stilen af (${FORM_STYLES}); i en tegning kan figurens farver gøres lysere i stedet.`,
    where: { page: page + 1 },
  }));
}

function nameRole(role: string): string {
  if (/^H\d?$/.test(role)) return 'En overskrift';
  return role === 'Figure' ? 'En tegning' : 'Et stykke tekst';
}

/** 7.3: a picture has an alternative text. */
function checkPictures(elements: TagElement[]): PrintProblem[] {
  const undescribed = elements.filter(
    ({ role, texts }) =>
      (role === 'Figure' || role === 'Formula') && texts.Alt === undefined && texts.ActualText === undefined,
  );
  return undescribed.map((element) => ({
    what: 'Et billede har ingen beskrivelse.',
    fix: 'skriv `alt` på billedet; er det kun pynt, så giv det `alt=""`.',
    where: { page: pageOf(element) },
  }));
}

/** 7.18.5: a link has a description, and a place in the tree. */
function checkLinks(document: PDFDocument, elements: TagElement[]): PrintProblem[] {
  const tagged = new Set<string>();
  for (const { kids } of elements) {
    for (const kid of kids) if ('annotation' in kid) tagged.add(`${kid.page} ${kid.annotation}`);
  }
  return document.getPages().flatMap((page, index) => {
    const links = page.node.Annots()?.asArray() ?? [];
    const undescribed = links.filter((link, at) => {
      const isTagged = tagged.has(`${index} ${at}`);
      return !isTagged || !document.context.lookup(link, PDFDict).has(PDFName.of('Contents'));
    });
    return undescribed.map(() => ({
      what: 'Et link har ingen tekst, som en skærmlæser kan sige.',
      fix: 'skriv en tekst i linket, eller `alt` på billedet i det.',
      where: { page: index + 1 },
    }));
  });
}

/** Page on which the element begins, from 1. */
function pageOf(element: TagElement): number | undefined {
  for (const { kids } of walk(element)) {
    for (const kid of kids) if (!isElement(kid)) return kid.page + 1;
  }
  return undefined;
}
