/** What goes when a chapter is left out of an edition: its files, and what refers to them. Pure: sources in, plan out. */
import type { Link, ListItem } from 'mdast';
import { visit } from 'unist-util-visit';
import { editionPath } from '../../report/addresses.ts';
import { findSource, listSources } from '../../sources/select.ts';
import { classify } from '../../sources/source-kinds.ts';
import type { Source, Sources } from '../../sources/sources.ts';
import type { LeavingOut } from '../contract.ts';
import { valueAt } from '../yaml/edit.ts';
import type { Path } from '../yaml/edit.ts';
import { editYaml } from '../yaml/edit-yaml.ts';
import { applyChanges, yamlRegion } from '../yaml/region.ts';
import type { TextChange } from '../yaml/region.ts';
import { titleOf } from './file-titles.ts';
import { restoreForm, toDeskText } from './text-form.ts';

/** A file as it was, and as it is without the chapter; none of the latter for one that goes. */
export interface FileLeftOut {
  path: string;
  title: string;
  before: string;
  after?: string;
}

export interface LeavingOutPlan {
  told: LeavingOut;
  files: FileLeftOut[];
}

/** @returns nothing when there is no such chapter */
export function planLeavingOut(sources: Sources, path: string): LeavingOutPlan | undefined {
  const what = classify(path);
  if (what?.kind !== 'chapter' || what.year === undefined) return undefined;
  const { year, slug } = what;
  const chapters = listSources(sources, 'chapter', year).filter((each) => isWithin(each.slug, slug));
  if (!chapters.some((each) => each.slug === slug)) return undefined;
  const leaves = (address: string): boolean => isWithin(address, editionPath(year, slug).slice(0, -1));

  const keyFigures = removeItems(findSource(sources, 'edition', year), ['keyFigures'], (item) =>
    isWithin(String(item), slug),
  );
  const shortLinks = removeItems(findSource(sources, 'shortLinks', year), [], (target) => leaves(String(target)));
  const exceptions = removeItems(findSource(sources, 'exceptions', year), [], (item) =>
    isWithin(String(valueAt(item, ['file'])).replace(/\.mdx$/, ''), `chapters/${slug}`),
  );
  const removed = [keyFigures, shortLinks, exceptions].filter((each) => each.keys.length > 0);
  const linking = sources.files.filter(
    (each) => each.year === year && !chapters.some(({ path }) => path === each.path),
  );
  const links = linking.flatMap((source) => {
    const changes = listLinkChanges(source, leaves);
    return changes.length > 0 ? [{ source, changes }] : [];
  });

  const changed = new Map<Source, string>();
  for (const { source, changes } of links) changed.set(source, applyChanges(source.text, changes));
  for (const { source, keys, path: list } of removed) {
    changed.set(source!, withoutKeys(source!.path, changed.get(source!) ?? source!.text, list, keys));
  }
  return {
    told: {
      chapters: chapters.map((chapter) => titleOf(sources, chapter.path)),
      keyFigures: keyFigures.keys.length,
      shortLinks: shortLinks.keys.map(String),
      exceptions: exceptions.keys.length,
      links: links.map(({ source, changes }) => ({ title: titleOf(sources, source.path), count: changes.length })),
    },
    files: [
      ...chapters.map(({ path, text }) => ({ path, title: titleOf(sources, path), before: text })),
      ...[...changed].map(([{ path, text }, after]) => ({
        ...{ path, title: titleOf(sources, path), before: text, after },
      })),
    ],
  };
}

/** Whether a name or an address is one's own, that of an anchor in it, or of what is below it. */
function isWithin(name: string, own: string): boolean {
  return name === own || name.startsWith(`${own}/`) || name.startsWith(`${own}#`);
}

interface Removed {
  source: Source | undefined;
  /** Of the list or record. */
  path: Path;
  /** Items that go, last first, so that those before them keep their places. */
  keys: (string | number)[];
}

function removeItems(source: Source | undefined, path: Path, goes: (item: unknown) => boolean): Removed {
  const list = valueAt(source?.fields.data, path);
  if (typeof list !== 'object' || list === null) return { source, path, keys: [] };
  const keys = Object.entries(list)
    .filter(([, item]) => goes(item))
    .map(([key]) => (Array.isArray(list) ? Number(key) : key));
  return { source, path, keys: keys.reverse() };
}

function withoutKeys(path: string, raw: string, list: Path, keys: readonly (string | number)[]): string {
  const text = toDeskText(raw);
  const region = yamlRegion(path, text);
  if (!region) return raw;
  const yaml = keys.reduce<string>(
    (done, key) => applyChanges(done, editYaml(done, { do: 'remove', path: [...list, key] })),
    text.slice(region.from, region.to),
  );
  return restoreForm(text.slice(0, region.from) + yaml + text.slice(region.to), raw);
}

/** A link in a sentence becomes its words; an item of a list that is nothing but the link goes with it. */
function listLinkChanges({ tree, text }: Source, leaves: (address: string) => boolean): TextChange[] {
  if (!tree) return [];
  const items = new Map<Link, ListItem>();
  visit(tree, 'listItem', (item) => {
    const [only] = item.children;
    const link = item.children.length === 1 && only?.type === 'paragraph' ? only.children : [];
    if (link.length === 1 && link[0]?.type === 'link') items.set(link[0], item);
  });
  const changes: TextChange[] = [];
  visit(tree, 'link', (link) => {
    if (!leaves(link.url)) return;
    const item = items.get(link);
    if (item) changes.push({ ...linesOf(text, rangeOf(item)), insert: '' });
    else changes.push({ ...rangeOf(link), insert: wordsOf(link, text) });
  });
  return changes.toSorted((one, other) => one.from - other.from);
}

function wordsOf({ children }: Link, text: string): string {
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? text.slice(rangeOf(first).from, rangeOf(last).to) : '';
}

function rangeOf({ position }: { position?: Link['position'] }): { from: number; to: number } {
  return { from: position!.start.offset!, to: position!.end.offset! };
}

function linesOf(text: string, { from, to }: { from: number; to: number }): { from: number; to: number } {
  const end = text.indexOf('\n', to);
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: end < 0 ? text.length : end + 1 };
}
