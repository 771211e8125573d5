import { PICTURE_TYPES, promisedType } from '../../../sources/media-types.ts';
import { START } from '../../../sources/positions.ts';
import type { MediaFlaw, OtherFile, Sources } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listMediaUses } from '../../media-uses.ts';
import type { MediaUse } from '../../media-uses.ts';

const SHOWN = { '2030/chapters/natur.mdx': chapter('![En vej ned til vandet.](../media/vejen.png)') };

/** Media files that are not what their names say, that break off, or that neither page nor paper can show. */
export const mediaTypes: Rule = {
  id: 'medie-type',
  reason: 'Et billede, der er klippet over eller er af en forkert type, bliver gråt på siden eller standser bygningen.',
  examples: {
    fails: { ...SHOWN, '2030/media/vejen.png': { bytes: 9000, flaw: { kind: 'broken' } } },
    passes: { ...SHOWN, '2030/media/vejen.png': { bytes: 9000, pixels: { width: 1600, height: 900 } } },
  },
  subjects: listMedia,
  check: (sources) => {
    const uses = Map.groupBy(listMediaUses(sources), ({ media }) => media);
    return listMedia(sources).flatMap((media) => checkFile(media, uses.get(media) ?? []));
  },
};

function listMedia({ others }: Sources): OtherFile[] {
  return others.filter(({ path }) => /^(?:\d{4}\/)?media\//.test(path));
}

const SAVE = 'gem billedet som PNG, JPEG eller WebP, og læg det ind igen.';

/** One finding a file: where it is used first, or at the file when it is not. */
function checkFile(media: OtherFile, uses: MediaUse[]): Problem[] {
  const [use] = uses;
  const promised = promisedType(media.path) ?? '';
  const isPicture = PICTURE_TYPES.includes(promised);
  const name = media.path.slice(media.path.lastIndexOf('/') + 1);
  const told = (what: string, fix: string) => [problem(use?.source.file ?? media.file, use?.place ?? START, what, fix)];
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toUpperCase() ?? '';
  if (extension === 'SVG') {
    return told(`\`${name}\` er en tegning (SVG), og den kan hverken vises eller trykkes.`, SAVE);
  }
  if (media.bytes > 0 && !isPicture && uses.some((other) => other.isPicture)) {
    return told(`\`${name}\` er af en type, der ikke kan vises som billede${extension && ` (${extension})`}.`, SAVE);
  }
  if (!media.flaw) return [];
  const [what, fix] = describe(media.flaw, name, isPicture ? 'Billedet' : 'Filen', isPicture, promised);
  return told(what, fix);
}

/** Danish words for types that a finding may name. */
const TYPE_WORDS: Record<string, string> = {
  text: 'almindelig tekst',
  HTML: 'en webside (HTML)',
  Office: 'et Office-dokument eller et ZIP-arkiv',
  HEIC: 'et billede fra en telefon (HEIC)',
  SVG: 'en tegning (SVG)',
};

const EXTENSIONS: Record<string, string> = { PNG: 'png', JPEG: 'jpg', GIF: 'gif', WebP: 'webp', AVIF: 'avif' };

function describe(
  flaw: MediaFlaw,
  name: string,
  noun: string,
  isPicture: boolean,
  promised: string,
): [what: string, fix: string] {
  const again = isPicture ? SAVE : `gem den igen som ${promised}, og læg den ind.`;
  if (flaw.kind === 'broken') {
    return [`${noun} \`${name}\` er i stykker eller klippet over, så kun en del af det kan vises.`, again];
  }
  if (flaw.kind === 'too-many-pixels') {
    const [width, height] = [flaw.width, flaw.height].map((value) => value.toLocaleString('da-DK'));
    return [
      `Billedet \`${name}\` er på ${width} × ${height} punkter, og det er for mange til at åbne.`,
      'gem det i mindre størrelse; 3.000 punkter i bredden er nok.',
    ];
  }
  const extension = isPicture ? EXTENSIONS[flaw.is ?? ''] : undefined;
  if (extension) {
    const better = `${name.slice(0, name.lastIndexOf('.'))}.${extension}`;
    return [
      `\`${name}\` er ikke ${promised}, som navnet siger, men ${flaw.is}.`,
      `omdøb filen til \`${better}\`, og ret navnet, hvor den bruges.`,
    ];
  }
  const is = flaw.is === undefined ? '' : `, men ${TYPE_WORDS[flaw.is] ?? `en ${flaw.is}-fil`}`;
  return [`\`${name}\` er ikke ${isPicture ? 'et billede' : 'film eller lyd'} (${promised})${is}.`, again];
}
