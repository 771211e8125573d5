import type { OtherFile, Sources } from '../../../sources/sources.ts';
import { START } from '../../../sources/positions.ts';
import { edition, people, site } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { findNearest, suggest } from '../../nearest.ts';
import { findSource, listYears, pathIn } from '../../../sources/select.ts';
import { listPublicationKinds, PUBLICATION_KINDS } from '../../../publications/kinds.ts';

const FOLDERS = ['chapters', 'organisation', 'accounts', 'media'];
const EDITION_FILES = [
  'edition.mdx',
  'mandates.yaml',
  'deviations.yaml',
  'short-links.yaml',
  'revisions.yaml',
  'exceptions.yaml',
];
/** Folders of other publications, and the files of one of each. */
const PUBLICATION_FOLDERS: Record<string, readonly string[]> = Object.fromEntries(
  listPublicationKinds().map((kind) => [PUBLICATION_KINDS[kind].folder, PUBLICATION_KINDS[kind].files]),
);
/** Files for editors and programs, which hold no text of a page. */
const UNREAD = ['README.md', 'accessibility.json'];
const ROOT_FILES = [
  'site.yaml',
  'people.yaml',
  'parties.yaml',
  'municipalities.yaml',
  'abbreviations.yaml',
  'terms.yaml',
  ...UNREAD,
];

/** The fewest files that make an edition. */
const WHOLE = { 'site.yaml': site(), 'people.yaml': people({ 'bo-ravn': 'Bo Ravn' }), '2030/edition.mdx': edition() };

/** Files and folders that no page reads, and files without which no page can be made. */
export const folderLayout: Rule = {
  id: 'mappe-struktur',
  reason: 'En fil i en forkert mappe eller med en forkert endelse kommer ikke med, og ingen siger det.',
  examples: {
    fails: { ...WHOLE, '2030/chapters/natur.docx': 'x' },
    passes: WHOLE,
  },
  subjects: ({ files, others }) => [...files, ...others],
  check: (sources) => [
    ...sources.others
      .filter(isStray)
      .map(byFolder)
      .filter(isFirst)
      .map((stray) => describe(sources, stray)),
    ...listMissing(sources),
  ],
};

function isStray({ path }: OtherFile): boolean {
  // Texts among the pictures were meant for another folder.
  const isMedia = /^(?:(?:\d{4}\/)?media|handbook)\//.test(path) && !/\.(?:mdx?|ya?ml)$/i.test(path);
  return !UNREAD.includes(path) && !isMedia;
}

interface Stray {
  /** The unknown folder, or the file. */
  path: string;
  isFolder: boolean;
}

/** Files in an unknown folder give one finding, for the folder, however many they are. */
function byFolder({ path }: OtherFile): Stray {
  const [first = '', second = '', ...rest] = path.split('/');
  if (first in PUBLICATION_FOLDERS) return { path, isFolder: false };
  if (!/^\d{4}$/.test(first)) return { path: second ? first : path, isFolder: second !== '' };
  const isFolder = rest.length > 0 && !FOLDERS.includes(second);
  return { path: isFolder ? `${first}/${second}` : path, isFolder };
}

function isFirst(stray: Stray, index: number, all: Stray[]): boolean {
  return all.findIndex(({ path }) => path === stray.path) === index;
}

function describe(sources: Sources, { path, isFolder }: Stray): Problem {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const file = pathIn(sources, path);
  const isTop = !path.includes('/');
  if (isFolder) {
    const otherwise = isTop
      ? 'flyt filerne ind i en udgaves mappe, for eksempel `2025/`.'
      : `flyt filerne til ${FOLDERS.map((folder) => `\`${folder}/\``).join(', ')}.`;
    return problem(
      file,
      START,
      `Mappen \`${name}/\` hører ikke til i ${isTop ? 'indholdet' : 'en udgave'}, så dens filer kommer ikke med.`,
      suggest(name, isTop ? ['media', ...Object.keys(PUBLICATION_FOLDERS)] : FOLDERS, otherwise),
    );
  }
  return problem(file, START, `\`${name}\` kommer ikke med, for den hører ikke til her.`, fixFile(path, name));
}

function fixFile(path: string, name: string): string {
  const depth = path.split('/').length;
  if (/^\s|\s$/.test(name)) return `slet mellemrummet ${/^\s/.test(name) ? 'først' : 'sidst'} i filens navn.`;
  if (/[\r\n\t]/.test(name)) {
    return `der er et linjeskift i filens navn; omdøb den til \`${name.replace(/\s+/g, '-')}\`.`;
  }
  const ofPublication = PUBLICATION_FOLDERS[path.split('/')[0] ?? ''];
  const known = ofPublication ?? (depth === 1 ? ROOT_FILES : depth === 2 ? EDITION_FILES : []);
  if (ofPublication?.length === 0) {
    const folder = path.split('/')[0] ?? '';
    return `læg den i en mappe med årstallet, og kald den noget med små bogstaver a-z, tal og bindestreger: \`${folder}/2026/navn.mdx\`.`;
  }
  const nearest = findNearest(name, known);
  if (nearest) return `mente du \`${nearest}\`? Omdøb den.`;
  const stem = name.replace(/\.[^.]*$/, '');
  if (/\/(?:chapters|organisation|accounts)\//.test(path)) {
    if (depth > 3 && name.endsWith('.mdx')) return 'flyt den op i mappen over; kun kapitler har undermapper.';
    return /\.(?:mdx?|markdown|txt)$/i.test(name)
      ? `omdøb den til \`${stem}.mdx\`.`
      : 'flyt billeder, lyd og video til `media/`; ellers slet den.';
  }
  return 'flyt den til den rigtige mappe, eller slet den. Se content/README.md.';
}

function listMissing(sources: Sources): Problem[] {
  if (sources.faults.some(({ kind }) => kind === 'no-folder')) return [];
  const missing = (path: string, what: string, fix: string) => problem(pathIn(sources, path), START, what, fix);
  const years = listYears(sources);
  return [
    ...(findSource(sources, 'site')
      ? []
      : [
          missing(
            'site.yaml',
            'Filen om udgiveren mangler, så siderne og PDF’en ikke kan få navn, adresse og filnavn.',
            'lav `site.yaml`, som content/README.md viser under »Udgiveren«.',
          ),
        ]),
    ...(findSource(sources, 'people')
      ? []
      : [
          missing('people.yaml', 'Filen med alle personer mangler.', 'lav `people.yaml`, som content/README.md viser.'),
        ]),
    ...(years.length > 0
      ? []
      : [
          problem(
            sources.folder,
            START,
            'Mappen rummer ingen udgave.',
            'lav en mappe med årstallet, for eksempel `2025/`, og i den `edition.mdx`.',
          ),
        ]),
    ...years
      .filter((year) => !findSource(sources, 'edition', year))
      .map((year) =>
        missing(
          `${year}/edition.mdx`,
          `Udgaven ${year} har ingen \`edition.mdx\`, så den kommer ikke med.`,
          'lav filen med udgavens tema, dato og farver; teksten i den er forordet.',
        ),
      ),
  ];
}
