import type { TabPool } from './browser/tab-pool.ts';
import type { Cache } from '../cache/cache.ts';
import { partKeys } from './cache/part-keys.ts';
import type { PageWords } from './contract.ts';
import { checkPageMap } from './preflight/errors.ts';
import type { Part, Source } from './source.ts';
import type { PackedPart } from './tab-protocol.ts';
import { secondsSince } from './timing.ts';

export interface PaginationSettings {
  source: Source;
  /** Folder with the built site. */
  root: string;
  words: PageWords;
  /** Pages after which a part is stopped. */
  ceiling: number;
  cache: Cache;
  /** Name and version, for example `Chromium 153.0.7978.96`. */
  browserVersion: string;
  /** Whether anything went wrong in a tab. Such a part is not kept. */
  hasProblems: () => boolean;
  /** Called when a tab has its work, so that Node has nothing else to do. */
  onBusy: () => void;
  /** Called with every part that is ready. */
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

/** A paginated part with the hash of everything that it was made of. */
export interface KeyedPart extends PackedPart {
  key: string;
}

/** Paginates a whole publication. @returns its parts in order */
export async function paginateParts(tabs: TabPool, settings: PaginationSettings): Promise<KeyedPart[]> {
  return (await paginateShare(tabs, settings, () => true)).map((part) => part!);
}

/**
 * Paginates parts of a publication side by side, each only if something it is made of has changed.
 *
 * @param isOwn whether a part, by its index, is to be paginated where it is not kept
 * @returns all parts in order; nothing for those of others that are not kept
 */
export async function paginateShare(
  tabs: TabPool,
  settings: PaginationSettings,
  isOwn: (index: number) => boolean,
): Promise<(KeyedPart | undefined)[]> {
  const { source, cache, ceiling, browserVersion: browser, words } = settings;
  const keys = cache.isOn ? await partKeys(source, browser, settings.root) : source.parts.map(() => '');
  const ready: (KeyedPart | undefined)[] = keys.map(() => undefined);
  let done = 0;
  const report = (index: number, part: PackedPart, seconds: number, isFromCache: boolean) => {
    ready[index] = { ...part, key: keys[index] ?? '' };
    done += 1;
    const title = titleOf(part) || words.untitled;
    settings.onPart({ title, pages: part.map.pages.length, seconds, isFromCache, done, total: keys.length });
  };
  const known = await Promise.all(keys.map((key) => readPart(cache, key)));
  const missing: number[] = [];
  for (const [index, part] of known.entries()) {
    if (part) report(index, part, 0, true);
    else if (isOwn(index)) missing.push(index);
  }
  await tabs.share(longestFirst(missing, source.parts), async (tab, index) => {
    const started = performance.now();
    const html = source.parts[index]?.html ?? '';
    const paginating = tab.paginate(html, { ceiling, browser, continued: words.continued });
    settings.onBusy();
    const part = await paginating;
    report(index, part, secondsSince(started), false);
    if (isSound(part, settings)) await cache.write(fileOf(keys[index] ?? ''), JSON.stringify(part));
  });
  return ready;
}

/** Its first heading, else the section of its first page with text. */
function titleOf({ map: { outline, appearance } }: PackedPart): string {
  return outline[0]?.label ?? appearance.find(({ kind }) => kind === 'page')?.title ?? '';
}

/** So that no tab works on a long part while the others are done. */
function longestFirst(indexes: number[], parts: Part[]): number[] {
  const length = (index: number) => parts[index]?.html.length ?? 0;
  return indexes.toSorted((a, b) => length(b) - length(a));
}

async function readPart(cache: Cache, key: string): Promise<PackedPart | undefined> {
  const bytes = await cache.read(fileOf(key));
  return bytes && (JSON.parse(bytes.toString()) as PackedPart);
}

function fileOf(key: string): string {
  return `${key}.part.json`;
}

/** A part with errors is not kept, so that the next run finds and reports them again. */
function isSound({ map }: PackedPart, { hasProblems, ceiling, words }: PaginationSettings): boolean {
  return !hasProblems() && checkPageMap({ ...map, numbers: [] }, { ceiling, words }).length === 0;
}
