import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { attribute, listTags } from '../../../report/mdx.ts';
import type { OtherFile, Source, Sources } from '../../../sources/sources.ts';
import { decodeAddress } from '../../text.ts';

/** A picture in a text. */
export interface PlacedImage {
  source: Source;
  image: Image;
  /** The file that it shows; `undefined` when there is none, or when it lies on another site. */
  shown: OtherFile | undefined;
  /** The caption of the `<Figure>` that it stands in. */
  caption: string | undefined;
}

/** The Markdown pictures of all texts. */
export function listImages(sources: Sources): PlacedImage[] {
  return sources.files.flatMap((source) => {
    const images: PlacedImage[] = [];
    if (source.tree) {
      visit(
        source.tree,
        'image',
        (image) =>
          void images.push({
            source,
            image,
            shown: findShown(sources, source, image),
            caption: findCaption(source, image),
          }),
      );
    }
    return images;
  });
}

function findCaption({ tree }: Source, image: Image): string | undefined {
  const figure = listTags(tree!).find((tag) => {
    const { start, end } = tag.position ?? {};
    const at = image.position?.start.offset ?? 0;
    return tag.name === 'Figure' && at > (start?.offset ?? 0) && at < (end?.offset ?? 0);
  });
  return figure && attribute(figure, 'caption');
}

function findShown({ others }: Sources, { path }: Source, { url }: Image): OtherFile | undefined {
  if (isElsewhere(url)) return undefined;
  const target = resolvePath(path, url);
  return others.find((other) => other.path === target);
}

/** Whether an address is on another site. */
export function isElsewhere(address: string): boolean {
  return /^[a-z]+:|^\/\//i.test(address);
}

/** Path below the content folder that an address in a file points at. */
function resolvePath(from: string, address: string): string {
  return decodeAddress(new URL(address, `file:///${encodeURI(from)}`).pathname).slice(1);
}
