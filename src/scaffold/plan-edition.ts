import { findSource, listSources, listYears, pathIn } from '../sources/select.ts';
import { CommandError } from '../cli/command-error.ts';
import type { NewFile } from '../cli/write-new.ts';
import type { Site } from '../schemas/site.ts';
import type { Source, SourceKind, Sources } from '../sources/sources.ts';
import { listHeadings } from '../report/anchors.ts';
import { bodyOf } from './body-of.ts';
import { placeholder } from './marks.ts';
import { renderNewChapter } from './new-chapter.ts';
import { renderNextAccounts } from './next-accounts.ts';
import { renderNextBody } from './next-body.ts';
import { renderNextEdition } from './next-edition.ts';
import { renderNextShortLinks } from './next-short-links.ts';

/**
 * The files of a new edition, made from the newest one: its structure and its closing figures, no text. The organisation
 * and its mandates come from the newest edition that has them. Revisions, deviations and media belong to one year, so they
 * stay behind.
 *
 * @throws CommandError when the year is not the next one, or when `site.yaml` or a file of the newest edition does not
 *   pass its schema
 */
export function planEdition(sources: Sources, year: number): NewFile[] {
  const last = listYears(sources).at(-1);
  if (last === undefined) {
    throw new CommandError(
      `Der er ingen udgave i ${sources.folder}/ at gå ud fra.`,
      'lav den første udgave ved hånd, som content/README.md viser.',
    );
  }
  if (year === last) {
    throw new CommandError(
      `Udgaven ${year} findes allerede, og intet er ændret.`,
      `skriv videre i ${sources.folder}/${year}/, eller lav den næste med \`npm run new:edition -- ${year + 1}\`.`,
    );
  }
  if (year !== last + 1) {
    throw new CommandError(
      `Den nyeste udgave er ${last}, så den næste er ${last + 1} og ikke ${year}.`,
      `kør \`npm run new:edition -- ${last + 1}\`.`,
    );
  }
  const site = demandSite(sources);
  const plan = <Kind extends SourceKind>(
    kind: Kind,
    render: (source: Source<Kind> & { data: NonNullable<Source<Kind>['data']> }) => string,
    from = last,
  ): NewFile[] =>
    listSources(sources, kind, from).map((source) => {
      if (source.data === undefined) {
        throw new CommandError(
          `${source.file} har fejl, så den kan ikke føres videre.`,
          'kør `npm run check`, ret fejlene, og kør igen.',
        );
      }
      return {
        path: source.path.replace(String(from), String(year)),
        content: render({ ...source, data: source.data }),
      };
    });
  const origins = findOrganisation(sources, last);
  return [
    ...plan('edition', ({ data }) => renderNextEdition(data, year, site)),
    ...plan('chapter', ({ data, tree }) =>
      renderNewChapter({
        ...data,
        lastHeadings: tree ? listHeadings(tree).flatMap(({ depth, text }) => (depth === 2 ? [text] : [])) : [],
      }),
    ),
    ...plan('body', (source) => renderNextBody(source.data, bodyOf(source), origins.seats, year), origins.seats),
    ...plan('accounts', (source) => renderNextAccounts(source.data, bodyOf(source) !== '', year)),
    ...plan('shortLinks', ({ data }) => renderNextShortLinks(data, last, year)),
    ...plan(
      'mandates',
      ({ text }) =>
        `# ${placeholder(`ført over fra ${origins.mandates}: gå titler, partier og kommuner efter.`)}\n${withoutHeadComment(text)}`,
      origins.mandates,
    ),
  ];
}

/**
 * The newest editions that name who sits where and who is what, which need not be the newest of all: a source may show its
 * rosters as pictures. Where no edition does, the newest stands for them.
 */
export function findOrganisation(sources: Sources, last: number): { seats: number; mandates: number } {
  const years = listYears(sources)
    .filter((year) => year <= last)
    .toReversed();
  const hasSeats = (year: number) => listSources(sources, 'body', year).some(({ data }) => Array.isArray(data?.seats));
  const hasMandates = (year: number) => Object.keys(findSource(sources, 'mandates', year)?.data ?? {}).length > 0;
  return { seats: years.find(hasSeats) ?? last, mandates: years.find(hasMandates) ?? last };
}

function demandSite(sources: Sources): Site {
  const site = findSource(sources, 'site')?.data;
  if (site) return site;
  throw new CommandError(
    `${pathIn(sources, 'site.yaml')} mangler eller har fejl, og den siger, hvem udgaven er fra.`,
    'kør `npm run check`, ret det, den viser, og kør igen.',
  );
}

/** Drops the comment that opens the file, because it is about last year. */
function withoutHeadComment(text: string): string {
  return text.replace(/^(?:#[^\n]*\n)+/, '');
}
