import type { Image, Parents } from 'mdast';
import type { Source } from '../../../sources/sources.ts';
import { contentOf } from '../../../schemas/tags.ts';
import { visitWithAncestors } from '../../ancestors.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

const FILE = { '2030/media/vejen.png': { bytes: 9000 } };
const PICTURE = '![En vej ned til vandet.](../media/vejen.png)';

/** Pictures outside a `<Figure>`: they have no caption, and in a cell or a sentence no size either. */
export const pictureFrames: Rule = {
  id: 'billede-ramme',
  reason:
    'Et billede uden `<Figure>` har ingen billedtekst, og i en tabel, en overskrift eller en sætning fylder det, hvad det vil.',
  examples: {
    fails: { ...FILE, '2030/chapters/natur.mdx': chapter(`| Vej |\n|---|\n| ${PICTURE} |`) },
    passes: { ...FILE, '2030/chapters/natur.mdx': chapter(`<Figure caption="Vejen">\n\n${PICTURE}\n\n</Figure>`) },
  },
  subjects: ({ files }) => files.flatMap(listPlaced),
  check: ({ files }) => files.flatMap((source) => listPlaced(source).flatMap((placed) => checkPlace(source, placed))),
};

interface Placed {
  image: Image;
  ancestors: readonly Parents[];
}

function listPlaced({ tree }: Source): Placed[] {
  const found: Placed[] = [];
  if (!tree) return found;
  visitWithAncestors(tree, (node, ancestors) => {
    if (node.type === 'image') found.push({ image: node, ancestors: [...ancestors] });
  });
  return found;
}

function checkPlace({ file }: Source, { image, ancestors }: Placed): Problem[] {
  const isFramed = ancestors.some((node) => 'name' in node && contentOf(node.name) === 'picture');
  if (isFramed) return [];
  const what = `Billedet \`${image.url}\` ${describePlace(ancestors)}.`;
  const fix =
    'sæt det for sig selv mellem `<Figure caption="…">` og `</Figure>`, med en tom linje før og efter billedet.';
  return [problem(file, image.position!.start, what, fix)];
}

function describePlace(ancestors: readonly Parents[]): string {
  if (ancestors.some(({ type }) => type === 'tableCell')) return 'står i en tabel';
  if (ancestors.some(({ type }) => type === 'heading')) return 'står i en overskrift';
  const isAlone = ancestors.at(-1)?.children.length === 1;
  return isAlone ? 'har ingen ramme og dermed ingen billedtekst' : 'står midt i en tekst';
}
