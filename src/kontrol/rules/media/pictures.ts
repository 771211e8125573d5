import type { Sources } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { suggest } from '../../nearest.ts';
import { judgeDescription } from './descriptions.ts';
import { isElsewhere, listImages } from './images.ts';
import type { PlacedImage } from './images.ts';

const FILE = { '2030/media/vejen.png': { bytes: 9000 } };

/** Pictures in the text: the file exists, and a description says what it shows to whoever cannot see it. */
export const pictures: Rule = {
  id: 'billede',
  reason: 'Et billede uden fil standser bygningen; et uden beskrivelse er stumt for den, der får teksten læst op.',
  examples: {
    fails: { ...FILE, '2030/chapters/natur.mdx': chapter('![](../media/vejen.png)') },
    passes: { ...FILE, '2030/chapters/natur.mdx': chapter('![En vej ned til vandet.](../media/vejen.png)') },
  },
  subjects: listImages,
  check: (sources) => listImages(sources).flatMap((image) => checkImage(sources, image)),
};

function checkImage(
  sources: Sources,
  { source, image: { url, alt, position }, shown, caption }: PlacedImage,
): Problem[] {
  const place = position!.start;
  const found = (what: string, fix: string) => problem(source.file, place, what, fix);
  const said = alt?.trim() ? judgeDescription(alt, url, caption) : undefined;
  const silent = !alt?.trim()
    ? [found(`Billedet \`${url}\` har ingen beskrivelse.`, 'skriv, hvad det viser, mellem `![` og `]`.')]
    : said
      ? [
          warning(
            source.file,
            place,
            `Billedets beskrivelse, »${alt}«, ${said}.`,
            'skriv, hvad billedet viser, mellem `![` og `]`.',
          ),
        ]
      : [];
  if (isElsewhere(url)) {
    return [
      ...silent,
      found(
        `Billedet \`${url}\` ligger på et andet websted.`,
        'læg filen i udgavens `media/`, og peg på den med `../media/`.',
      ),
    ];
  }
  if (!shown) {
    const names = sources.others.map((other) => relativePath(source.path, other.path));
    const otherwise = `læg filen i ${sources.folder}/${source.year ?? ''}/media/, eller ret stien.`;
    return [...silent, found(`Billedet \`${url}\` findes ikke.`, suggest(url, names, otherwise))];
  }
  return shown.bytes > 0 ? silent : [...silent, found(`Billedet \`${url}\` er en tom fil.`, 'læg billedet ind igen.')];
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
