import { START } from '../../../sources/positions.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { parentOf, printAnchor, TAKEN_SLUGS } from '../../../report/addresses.ts';
import { slugify } from '../../../report/slug.ts';
import { listCopies } from '../../copies.ts';
import { chapter } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listSources } from '../../../sources/select.ts';

/** Kinds of files whose names become addresses and anchors. */
const KINDS = ['chapter', 'body', 'accounts'] as const;

/** Names of files, which become addresses: plain letters, one page each, and a chapter above each sub-chapter. */
export const addresses: Rule = {
  id: 'kapitel-adresse',
  reason: 'Filens navn er sidens adresse; to sider med samme adresse overskriver hinanden.',
  examples: {
    fails: { '2030/chapters/vejeNe.mdx': chapter('Veje.') },
    passes: { '2030/chapters/vejene.mdx': chapter('Veje.') },
  },
  subjects: (sources) => KINDS.flatMap((kind) => listSources(sources, kind)),
  check: (sources) => [
    ...KINDS.flatMap((kind) => listOriginals(sources, kind).flatMap(checkName)),
    ...listOriginals(sources, 'chapter').flatMap((chapter) => [
      ...checkTaken(chapter),
      ...checkParent(sources, chapter),
      ...checkTwins(sources, chapter),
    ]),
  ],
};

/** Files without the copies of others, which have a finding of their own. */
function listOriginals(sources: Sources, kind: (typeof KINDS)[number], year?: number): Source[] {
  const copies = listCopies(sources);
  return listSources(sources, kind, year).filter((source) => !copies.has(source));
}

/** Paper knows a chapter by its anchor, which is also what names that differ only in case or accents have in common. */
function addressOf(slug: string): string {
  return printAnchor(foldName(slug));
}

function foldName(slug: string): string {
  return slug.split('/').map(slugify).join('/');
}

function checkName({ file, slug }: Source): Problem[] {
  const folded = foldName(slug);
  if (folded === slug) return [];
  const what = `Filnavnet \`${slug}\` bliver til en adresse og må kun have små bogstaver a-z, tal og bindestreger.`;
  const isNamed = /[a-z0-9]$/.test(folded);
  const fix = isNamed
    ? `omdøb filen til \`${folded}.mdx\`.`
    : 'giv filen et navn med bogstaver, for eksempel `klima.mdx`.';
  return [problem(file, START, what, fix)];
}

function checkTaken({ file, slug }: Source): Problem[] {
  if (!TAKEN_SLUGS.includes(addressOf(slug))) return [];
  return [
    problem(
      file,
      START,
      `Adressen \`${slug}\` er optaget: Udgaven har selv en side, der hedder det.`,
      'giv filen et andet navn.',
    ),
  ];
}

function checkParent(sources: Sources, { file, slug, year }: Source): Problem[] {
  const parent = parentOf(slug);
  if (!parent || listSources(sources, 'chapter', year).some((chapter) => chapter.slug === parent)) return [];
  const what = `Mappen \`${parent}/\` har intet kapitel over sig, så dette underkapitel kommer ikke med.`;
  return [problem(file, START, what, `lav \`chapters/${parent}.mdx\`, eller flyt filen op i \`chapters/\`.`)];
}

function checkTwins(sources: Sources, chapter: Source): Problem[] {
  const before = listOriginals(sources, 'chapter', chapter.year).filter(({ path }) => path < chapter.path);
  const same = before.find(({ slug }) => addressOf(slug) === addressOf(chapter.slug));
  if (same) {
    return [
      problem(
        chapter.file,
        START,
        `Kapitlet får samme adresse som ${same.file}.`,
        'omdøb den ene fil, eller slet den.',
      ),
    ];
  }
  const twin = before.find(({ slug }) => lastPart(slug) === lastPart(chapter.slug));
  if (!twin) return [];
  return [
    warning(
      chapter.file,
      START,
      `To kapitler hedder \`${lastPart(chapter.slug)}\`: dette og ${twin.file}.`,
      'slet det ene, hvis det er en kopi; ellers giv det et navn, der skelner.',
    ),
  ];
}

function lastPart(slug: string): string {
  return slug.slice(slug.lastIndexOf('/') + 1);
}
