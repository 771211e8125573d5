/** Every file of an edition, in the groups of the page that lists them. */
import { listTables } from '../../report/accounts.ts';
import {
  chapterPdfPath,
  DATA_EXTENSIONS,
  dataPath,
  editionPath,
  epubPath,
  MEDIA,
  pdfPath,
  printingPath,
} from '../../report/addresses.ts';
import { FILE_SECTIONS } from '../../report/page-anchors.ts';
import type { Report } from '../../report/report.ts';
import { FIGURE_EXTENSIONS, listTakeAways, takeAwayPath } from '../../report/take-away.ts';
import { FEED_PATH } from '../../sharing/feed.ts';

export interface PublishedFile {
  /** Site path. */
  path: string;
  title: string;
  /** What it is for, or what it holds. */
  purpose: string;
  type: string;
}

export interface FileGroup {
  /** Anchor; none for a group that the list of pages does not know. */
  id?: string;
  title: string;
  /** What its files have in common. */
  note: string;
  /** Whether files of one title are the same in several forms. */
  isForms?: boolean;
  files: PublishedFile[];
}

const REGISTER_PATH = '/personer.json';

/** The file that most readers want. */
export function mainFile(report: Report): PublishedFile {
  return {
    path: pdfPath(report),
    title: 'Hele beretningen',
    purpose: 'Til at læse fra ende til anden, gemme eller skrive ud. Opmærket, så den kan læses op.',
    type: 'PDF',
  };
}

/**
 * The other files; groups without any are left out.
 *
 * @param reports all editions, newest first: key figures show the year before
 * @param media names of films, sound and what belongs to them, below the edition's `media/`
 */
export function listFileGroups(report: Report, reports: Report[], media: string[]): FileGroup[] {
  const groups: FileGroup[] = [
    { ...FILE_SECTIONS.book, note: 'Til telefon, tablet og læseplade.', files: [bookFile(report)] },
    {
      ...FILE_SECTIONS.chapters,
      note: 'Ét tema ad gangen. Sidetallene er de samme som i hele beretningen.',
      files: report.chapters.map(({ slug, title, summary }) => ({
        ...{ path: chapterPdfPath(report, slug), title, purpose: summary, type: 'PDF' },
      })),
    },
    {
      ...FILE_SECTIONS.tables,
      note: 'CSV til statistik, XLSX til Excel og LibreOffice, JSON til programmer. Beløb, som kilden ikke oplyser, er tomme.',
      isForms: true,
      files: listTableFiles(report),
    },
    {
      title: 'Nøgletal og figurer',
      note: 'CSV er tallene, SVG og PNG tegningen, alle med kilden i.',
      isForms: true,
      files: listFigureFiles(report, reports),
    },
    {
      title: 'Film, lyd og billeder',
      note: 'Som de vises og afspilles på siderne, med undertekster og udskrifter.',
      files: media.map((name) => ({
        path: `${editionPath(report.year)}${MEDIA}/${name}`,
        title: name,
        purpose: describeMedia(name),
        type: extensionOf(name).toUpperCase(),
      })),
    },
    { ...FILE_SECTIONS.printing, note: 'Til den, der får beretningen trykt.', files: [printingFile(report)] },
    { ...FILE_SECTIONS.data, note: 'Til den, der vil bygge videre eller efterprøve.', files: listDataFiles(report) },
  ];
  return groups.filter(({ files }) => files.length > 0);
}

/** What a file in `media/` is, by its extension. */
const MEDIA_PURPOSES: [purpose: string, extensions: RegExp][] = [
  ['Film', /^(?:mp4|m4v|mov|webm|ogv)$/],
  ['Lyd', /^(?:mp3|m4a|wav|ogg|oga|opus|flac)$/],
  ['Undertekster', /^vtt$/],
  ['Alt, hvad der bliver sagt', /^txt$/],
];

function describeMedia(name: string): string {
  return MEDIA_PURPOSES.find(([, extensions]) => extensions.test(extensionOf(name)))?.[0] ?? 'Billede';
}

function listTableFiles(report: Report): PublishedFile[] {
  return listTables(report).flatMap(({ slug, title }) =>
    DATA_EXTENSIONS.map((extension) => ({
      path: dataPath(report.year, slug, extension),
      title,
      purpose: '',
      type: extension.toUpperCase(),
    })),
  );
}

function bookFile(report: Report): PublishedFile {
  const purpose = 'Hele teksten i ét løb med den trykte udgaves sidetal; tabeller i hele tusinde kroner';
  return { path: epubPath(report), title: 'Beretningen som e-bog', purpose, type: 'EPUB' };
}

/** Key figures and charts, with the page that they stand on: a number alone says little. */
function listFigureFiles(report: Report, reports: Report[]): PublishedFile[] {
  return listTakeAways(report, reports).flatMap((figure) =>
    FIGURE_EXTENSIONS.map((extension) => ({
      path: takeAwayPath(report.year, figure, extension),
      title: `${figure.title} · ${figure.page}`,
      purpose: '',
      type: extension.toUpperCase(),
    })),
  );
}

function printingFile(report: Report): PublishedFile {
  const purpose = 'Omslag og indhold med beskæring og trykfarver; til skærmen er hele beretningen bedre';
  return { path: printingPath(report), title: 'Filen til trykkeriet', purpose, type: 'PDF' };
}

function listDataFiles(report: Report): PublishedFile[] {
  const record = (path: string) => path.replace(/\.pdf$/, '.json');
  return [
    {
      ...{ path: record(pdfPath(report)), title: 'Beskrivelse af PDF’erne', type: 'JSON' },
      purpose: 'Sider, størrelse og SHA-256 for hele beretningen og hvert kapitel, og hvad de er lavet med',
    },
    {
      ...{ path: record(printingPath(report)), title: 'Beskrivelse af filen til trykkeriet', type: 'JSON' },
      purpose: 'Sider, mål og SHA-256',
    },
    {
      ...{ path: REGISTER_PATH, title: 'Personer', type: 'JSON' },
      purpose: 'Alle med en plads eller en underskrift, år for år i alle udgaver',
    },
    { path: FEED_PATH, title: 'Feed', type: 'Atom', purpose: 'Giver besked om nye udgaver og revisioner' },
  ];
}

function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}
