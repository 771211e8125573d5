import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Source, Sources } from '../load/sources.ts';
import { type Problem, problem, type Rule } from './finding.ts';
import { suggest } from './nearest.ts';
import { decodeAddress } from './text.ts';

/** Pictures in the text: the file is there, and whoever cannot see it is told what it shows. */
export const pictures: Rule = {
  id: 'billede',
  reason: 'Et billede uden fil standser bygningen; et uden beskrivelse er stumt for den, der får teksten læst op.',
  check: (sources) =>
    sources.files.flatMap((source) => listImages(source).flatMap((image) => checkImage(sources, source, image))),
};

function listImages({ tree }: Source): Image[] {
  const images: Image[] = [];
  if (tree) visit(tree, 'image', (node) => void images.push(node));
  return images;
}

function checkImage(sources: Sources, source: Source, { url, alt, position }: Image): Problem[] {
  const place = position!.start;
  const found = (what: string, fix: string) => problem(source.file, place, what, fix);
  const silent = alt?.trim()
    ? []
    : [found(`Billedet \`${url}\` har ingen beskrivelse.`, 'skriv, hvad det viser, mellem `![` og `]`.')];
  if (/^[a-z]+:|^\/\//i.test(url)) {
    return [
      ...silent,
      found(`Billedet \`${url}\` ligger på et andet websted.`, 'læg filen i udgavens `media/`, og peg på den med `../media/`.'),
    ];
  }
  const path = resolvePath(source.path, url);
  const file = sources.others.find((other) => other.path === path);
  if (!file) {
    const names = sources.others.map((other) => relativePath(source.path, other.path));
    const otherwise = `læg filen i ${sources.folder}/${source.year ?? ''}/media/, eller ret stien.`;
    return [...silent, found(`Billedet \`${url}\` findes ikke.`, suggest(url, names, otherwise))];
  }
  return file.bytes > 0 ? silent : [...silent, found(`Billedet \`${url}\` er en tom fil.`, 'læg billedet ind igen.')];
}

/** Path below the content folder that an address in a file points at. */
function resolvePath(from: string, address: string): string {
  return decodeAddress(new URL(address, `file:///${encodeURI(from)}`).pathname).slice(1);
}

/** How a file would name another one: `../media/foto.jpg`. */
function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  while (here.length > 0 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return [...here.map(() => '..'), ...there].join('/');
}
