/** Where media files are used: pictures in texts, files that tags name, portraits. */
import { listAttributes, listTags } from '../report/mdx.ts';
import type { JsxElement } from '../report/mdx.ts';
import type { SourcePosition } from '../sources/positions.ts';
import { listSources } from '../sources/select.ts';
import type { OtherFile, Source, Sources } from '../sources/sources.ts';
import { isElsewhere, listImages } from './rules/media/images.ts';

export interface MediaUse {
  source: Source;
  place: SourcePosition;
  /** As it is written there: `../media/vejen.png`. */
  written: string;
  /** The file; a use without one is left out. */
  media: OtherFile;
  /** Whether it is shown as a picture. */
  isPicture: boolean;
  /** The tag and its attribute, for a film, a sound recording and what belongs to them. */
  tag?: JsxElement;
  attribute?: string;
}

const known = new WeakMap<Sources, MediaUse[]>();

/** All uses of media files that exist, in the order of the files; kept as long as the sources are. */
export function listMediaUses(sources: Sources): MediaUse[] {
  const kept = known.get(sources) ?? (sources.others.length > 0 ? readUses(sources) : []);
  known.set(sources, kept);
  return kept;
}

function readUses(sources: Sources): MediaUse[] {
  const byPath = new Map(sources.others.map((other) => [other.path, other]));
  const images = listImages(sources).flatMap(({ source, image, shown }): MediaUse[] =>
    shown ? [{ source, place: image.position!.start, written: image.url, media: shown, isPicture: true }] : [],
  );
  const named = sources.files.flatMap((source) => listNamed(byPath, source));
  return [...images, ...named, ...listPortraits(sources, byPath)];
}

function listNamed(byPath: Map<string, OtherFile>, source: Source): MediaUse[] {
  return (source.tree ? listTags(source.tree) : []).flatMap((tag) =>
    listAttributes(tag).flatMap(({ node, name, value, role }): MediaUse[] => {
      const media = byPath.get(`${source.year}/media/${value}`);
      if (role?.is !== 'reference' || role.to !== 'media' || isElsewhere(value) || !media) return [];
      const place = (node.position ?? tag.position)!.start;
      return [{ source, place, written: value, media, isPicture: name === 'poster', tag, attribute: name }];
    }),
  );
}

function listPortraits(sources: Sources, byPath: Map<string, OtherFile>): MediaUse[] {
  return listSources(sources, 'people').flatMap((source) =>
    Object.entries(source.data ?? {}).flatMap(([id, { portrait = '' }]): MediaUse[] => {
      const media = byPath.get(`media/${portrait}`);
      const place = source.fields.placeOf([id, 'portrait']);
      return media ? [{ source, place, written: portrait, media, isPicture: true }] : [];
    }),
  );
}
