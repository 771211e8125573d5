/** The imprint on the back cover: who publishes, and what identifies the printed edition. Nothing is told that no field says. */
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

function describeRendering({ site }: Report): string[] {
  if (!isIndependent(site)) return [];
  return [
    `En uafhængig gengivelse af ${site.words.genitive} offentliggjorte beretning med omskrevet tekst.`,
    `Tal, navne og aftaler følger originalen hos ${site.shortName}.`,
  ];
}

function describePublisher({ site }: Report): string[] {
  const { publisher, cvr } = site.imprint ?? {};
  const own = isIndependent(site) ? '' : `${site.name}, ${formatAddress(site)}`;
  return [(publisher ?? own) ? `Udgivet af ${publisher ?? own}` : '', cvr ? `CVR${NBSP}${cvr}` : ''];
}

function describeEdition({ imprint = {}, revisions }: Report): string[] {
  const latest = revisions.at(-1);
  return [
    latest ? `Revision ${latest.revision}, ${formatDay(latest.date)}` : '',
    imprint.printRun ? `Oplag: ${formatKroner(imprint.printRun)}` : '',
    imprint.isbn ? `ISBN${NBSP}${imprint.isbn.replaceAll('-', '\u2011')}` : '',
    'Archivo og Source Serif 4, SIL Open Font License 1.1',
  ];
}
