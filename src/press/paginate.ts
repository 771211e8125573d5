import type { Cache } from './cache/cache.ts';
import type { TabPool } from './browser/tab-pool.ts';
import type { PackedPart } from './paged/tab-api.ts';
import { checkPageMap } from './preflight/errors.ts';
import { partKeys } from './cache/part-keys.ts';
import type { Part, Source } from './source.ts';

export interface PaginateSettings {
  /** Folder with the built site. */
  root: string;
  /** Pages after which a part is given up. */
  ceiling: number;
  cache: Cache;
  /** Name and version, for example `Chrome/156.0.7778.96`. */
  browserVersion: string;
  /** Whether the browser grumbled; what it grumbled about is not kept. */
  isTroubled: () => boolean;
  /** Told of every part that is ready. */
  onPart: (progress: PartProgress) => void;
}

export interface PartProgress {
  /** Title of the part's first section. */
  title: string;
  pages: number;
  seconds: number;
  isFromCache: boolean;
  /** Parts that are ready, and parts in all. */
  done: number;
  total: number;
}

/** A part of a publication, cut into pages. */
export interface KeyedPart extends PackedPart {
  /** Hash of everything it was made of. */
  key: string;
}

/**
 * Cuts a page into pages: its parts side by side, each once for all as long as nothing it is made of changes.
 *
 * @returns the parts in order
 */
export async function paginateParts(tabs: TabPool, source: Source, settings: PaginateSettings): Promise<KeyedPart[]> {
  const keys = settings.cache.isOn
    ? await partKeys(source, settings.browserVersion, settings.root)
    : source.parts.map(() => '');
  const ready: KeyedPart[] = [];
  let done = 0;
  const report = (index: number, part: PackedPart, seconds: number, isFromCache: boolean) => {
    ready[index] = { ...part, key: keys[index] ?? '' };
    done += 1;
    settings.onPart({
      title: titleOf(part),
      pages: part.map.pages.length,
      seconds,
      isFromCache,
      done,
      total: keys.length,
    });
  };
  const left: number[] = [];
  const known = await Promise.all(keys.map((key) => readPart(settings.cache, key)));
  for (const [index, part] of known.entries()) {
    if (part) report(index, part, 0, true);
    else left.push(index);
  }
  await tabs.share(longestFirst(left, source.parts), async (tab, index) => {
    const started = performance.now();
    const part = await tab.paginate(source.parts[index]?.html ?? '', {
      ceiling: settings.ceiling,
      browser: settings.browserVersion,
    });
    report(index, part, (performance.now() - started) / 1000, false);
    if (isSound(part, settings)) await settings.cache.write(fileOf(keys[index] ?? ''), JSON.stringify(part));
  });
  return ready;
}

/** Its first heading, else what its first page with text is called. */
function titleOf({ map: { outline, appearance } }: PackedPart): string {
  return outline[0]?.label ?? appearance.find(({ kind }) => kind === 'page')?.title ?? '';
}

/** So that no tab sits with a long one while the others are done. */
function longestFirst(indexes: number[], parts: Part[]): number[] {
  const length = (index: number) => parts[index]?.html.length ?? 0;
  return indexes.toSorted((a, b) => length(b) - length(a));
}

async function readPart(cache: Cache, key: string): Promise<PackedPart | undefined> {
  const bytes = await cache.read(fileOf(key));
  try {
    return bytes && (JSON.parse(Buffer.from(bytes).toString()) as PackedPart);
  } catch {
    // Spoilt by something else than this code: it is cut anew.
    return undefined;
  }
}

function fileOf(key: string): string {
  return `${key}.part.json`;
}

/** What was found wrong is looked at again in the next run, and told again. */
function isSound({ map }: PackedPart, { isTroubled, ceiling }: PaginateSettings): boolean {
  return !isTroubled() && checkPageMap({ ...map, numbers: [] }, { ceiling }).length === 0;
}
