import { START } from '../../../sources/positions.ts';
import type { OtherFile, Sources } from '../../../sources/sources.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

const MEGABYTE = 1_000_000;

/** No camera's JPEG is larger; a larger file is a raw file or a poster. */
const MOST_BYTES = 20 * MEGABYTE;

const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|tiff?|svg)$/i;

/** Picture files that are too large for the archive and for the build. */
export const fileSizes: Rule = {
  id: 'billede-stoerrelse',
  reason: 'En meget stor fil bliver i arkivet for altid, og hver bygning skal læse den.',
  examples: {
    fails: { '2030/media/vejen.jpg': { bytes: 40 * MEGABYTE } },
    passes: { '2030/media/vejen.jpg': { bytes: 4 * MEGABYTE } },
  },
  subjects: listPictures,
  check: (sources) => listPictures(sources).flatMap(checkFile),
};

function listPictures({ others }: Sources): OtherFile[] {
  return others.filter(({ path }) => PICTURE.test(path));
}

function checkFile({ file, bytes }: OtherFile): Problem[] {
  if (bytes <= MOST_BYTES) return [];
  const what = `Billedet fylder ${Math.round(bytes / MEGABYTE)} MB.`;
  return [
    problem(
      file,
      START,
      what,
      `gem det som JPEG på højst ${MOST_BYTES / MEGABYTE} MB; 3.000 punkter i bredden er nok.`,
    ),
  ];
}
