import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listImages } from './images.ts';
import type { PlacedImage } from './images.ts';

/** Width of a figure in print: the text column (styles/print/page.css). */
const COLUMN_MM = 116;

/** Dots an inch below which a reader sees them on paper; presses ask for 300. */
const LEAST_DPI = 200;

const LEAST_PIXELS = Math.ceil((COLUMN_MM / 25.4) * LEAST_DPI);

const picture = (width: number) => ({
  '2030/media/vejen.png': { bytes: 9000, pixels: { width, height: 600 } },
  '2030/chapters/natur.mdx': chapter('![En vej ned til vandet.](../media/vejen.png)'),
});

/** Pictures with too few pixels for the width in which they are printed. */
export const pictureResolution: Rule = {
  id: 'billede-oploesning',
  reason: 'På skærmen ser et lille billede skarpt ud; på papir bliver det til firkanter.',
  examples: { fails: picture(640), passes: picture(1600) },
  subjects: (sources) => listImages(sources).filter(({ shown }) => shown?.pixels),
  check: (sources) => listImages(sources).flatMap(checkImage),
};

function checkImage({ source, image, shown }: PlacedImage): Problem[] {
  const { width } = shown?.pixels ?? { width: LEAST_PIXELS };
  if (width >= LEAST_PIXELS) return [];
  const dpi = Math.round((width / COLUMN_MM) * 25.4);
  const what = `Billedet \`${image.url}\` er ${width} punkter bredt; på papir giver det ${dpi} punkter pr. tomme.`;
  return [
    warning(source.file, image.position!.start, what, `brug et billede på mindst ${LEAST_PIXELS} punkter i bredden.`),
  ];
}
