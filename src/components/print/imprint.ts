/** Who publishes, and what identifies the printed edition: on the back cover and in the colophon. Nothing is told that no field says. */
import { formatAddress, isIndependent } from '../../report/publisher.ts';
import { formatDay, formatKroner } from '../../report/format.ts';
import type { Report } from '../../report/report.ts';
import { bindSpaces } from '../../report/typography.ts';

const NBSP = '\u00a0';

/** Paragraphs, each as its lines; a paragraph without lines is left out. */
export function describeImprint(report: Report): string[][] {
  return [describeRendering(report), describePublisher(report), describeEdition(report)]
    .map((lines) => lines.filter((line) => line !== '').map(bindSpaces))
    .filter((lines) => lines.length > 0);
}

/** What the colophon tells beside its own sentences; empty where no field gives anything. */
export function describeIdentity({ site, imprint = {} }: Report): string {
  const { publisher } = site.imprint ?? {};
  const given = [publisher ? `Udgivet af ${publisher}` : '', describeCvr(site), ...describeCopies(imprint)];
  return bindSpaces(given.filter((text) => text !== '').join(' · '));
}

function describeRendering({ site }: Report): string[] {
  if (!isIndependent(site)) return [];
  return [
    `En uafhængig gengivelse af ${site.words.genitive} offentliggjorte beretning med omskrevet tekst.`,
    `Tal, navne og aftaler følger originalen hos ${site.shortName}.`,
  ];
}

function describePublisher({ site }: Report): string[] {
  const { publisher } = site.imprint ?? {};
  const own = isIndependent(site) ? '' : `${site.name}, ${formatAddress(site)}`;
  return [(publisher ?? own) ? `Udgivet af ${publisher ?? own}` : '', describeCvr(site)];
}

function describeCvr({ imprint }: Report['site']): string {
  return imprint?.cvr ? `CVR${NBSP}${imprint.cvr}` : '';
}

/** How many copies there are, and their number in the book trade. */
function describeCopies({ isbn, printRun }: NonNullable<Report['imprint']>): string[] {
  return [
    printRun ? `Oplag: ${formatKroner(printRun)}` : '',
    isbn ? `ISBN${NBSP}${isbn.replaceAll('-', '\u2011')}` : '',
  ];
}

function describeEdition({ imprint = {}, revisions }: Report): string[] {
  const latest = revisions.at(-1);
  return [
    latest ? `Revision ${latest.revision}, ${formatDay(latest.date)}` : '',
    ...describeCopies(imprint),
    'Archivo og Source Serif 4, SIL Open Font License 1.1',
  ];
}
