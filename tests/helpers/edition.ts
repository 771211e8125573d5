/** The tiny invented edition, with changes laid over it: in memory for rules, in a temporary folder for builds. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { chapter, edition, mdx } from '../../src/kontrol/example.ts';
import { digestEdition } from '../../src/sources/edition-digest.ts';
import { loadSources } from '../../src/sources/from-disk.ts';
import { parseSource } from '../../src/sources/parse-source.ts';
import { classify } from '../../src/sources/source-kinds.ts';
import type { Sources } from '../../src/sources/sources.ts';

/** Content folder of the tiny edition; its one year is 2030. */
export const tinyRoot = fileURLToPath(new URL('../fixtures/tiny', import.meta.url));

/** Words to find and what to put in their place; they must stand in the file. */
export type Replacement = readonly [from: string, to: string];

/**
 * What to change, by path below the content folder: a replacement, several, a whole new file, or `null` to take the
 * file away.
 */
export type Overlay = Readonly<Record<string, Replacement | readonly Replacement[] | string | Uint8Array | null>>;

/** The same with a short address for each new chapter, as an editor would give it; Kontrol asks for one. */
export function withShortAddresses(overlay: Overlay): Overlay {
  const list = '2030/short-links.yaml';
  const lines = Object.keys(overlay).flatMap((path) => {
    const slug = /^2030\/chapters\/([a-z0-9-]+(?:\/[a-z0-9-]+)*)\.mdx$/.exec(path)?.[1];
    if (slug === undefined || KNOWN_CHAPTERS.has(slug) || overlay[path] === null) return [];
    return `ny${slug.replace(/[^a-z]/g, '').slice(0, 9)}: /2030/${slug}/\n`;
  });
  const after = 'velfaerd: /2030/velfaerd/\n';
  return lines.length === 0 || list in overlay ? overlay : { ...overlay, [list]: [after, after + lines.join('')] };
}

/** The chapters of the tiny edition, which have theirs. */
const KNOWN_CHAPTERS = new Set(['natur', 'natur/kyst', 'velfaerd']);

/** The sources of the tiny edition with changes, without touching the disk for them. Shown as `content/…`. */
export async function loadTiny(overlay: Overlay = {}): Promise<Sources> {
  base ??= loadSources(tinyRoot, 'content');
  const { files, others, faults, dictionary } = await base;
  const isKept = ({ path }: { path: string }) => !(path in overlay);
  const sources: Sources = {
    folder: 'content',
    files: files.filter(isKept),
    others: others.filter(isKept),
    faults: [...faults],
    dictionary,
  };
  for (const [path, change] of Object.entries(overlay)) {
    const old = files.find((source) => source.path === path)?.text;
    const bytes = applyChange(path, old, change);
    if (bytes) addFile(sources, path, bytes);
  }
  return sources;
}

let base: Promise<Sources> | undefined;

/**
 * Copies the tiny edition to a temporary folder and lays changes over it.
 *
 * @returns the content folder, for `CONTENT_ROOT`, and a function that removes it.
 */
export async function copyTiny(overlay: Overlay = {}): Promise<{ root: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'beretning-'));
  await cp(tinyRoot, root, { recursive: true });
  await layOver(root, overlay);
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

/** Lays changes over a content folder. */
export async function layOver(root: string, overlay: Overlay): Promise<void> {
  for (const [path, change] of Object.entries(overlay)) {
    const file = join(root, path);
    const old = Array.isArray(change) ? await readFile(file, 'utf8') : undefined;
    const bytes = applyChange(path, old, change);
    if (!bytes) await rm(file, { recursive: true });
    else await mkdir(dirname(file), { recursive: true }).then(() => writeFile(file, bytes));
  }
}

/**
 * Publishes the edition of a copy, so that a build takes it along: a draft is left out. Its record has one revision.
 *
 * @param root content folder that `copyTiny` made
 */
export async function publishTiny(root: string): Promise<void> {
  const file = join(root, '2030/edition.mdx');
  await writeFile(file, applyChange(file, await readFile(file, 'utf8'), ['state: draft', 'state: published'])!);
  const digest = digestEdition(await loadSources(root), 2030);
  const revision = { edition: 2030, revision: 1, date: '2031-03-20', pages: 20, digest, note: 'Første udgave.' };
  await writeFile(join(root, '2030/revisions.yaml'), stringify([revision]));
}

/** Text of the draft's chapter: what Markdown can do beside paragraphs, in the forms that editors write. */
const FROST = `Marken frøs i januar,[^1] og den tøede i marts.[^to] Is er farlig.[^1]

| Mark | Frost | Tø |
|:-----|------:|:--:|
| Nordmarken | 1.234 | ja |
| Sydmarken | 56 | nej |

<FactBox title="Sådan går du på isen">

1. Spørg kommunen.
2. Gå langsomt.

</FactBox>

Skriv til [foreningen](mailto:post@example.org), eller ring på [00 00 00 00](tel:+4500000000).

<KeyFigure id="grader" value="1.234.567" unit="grader">blev målt i marken</KeyFigure>

[^1]: Målt på marken hver morgen.
[^to]: Den 3. marts.`;

/**
 * Lays a draft of the next year into a copy: one chapter, a picture, a person with a portrait, a committee. Its words
 * stand nowhere else: `Frostmarken`, `Ulrikke Mosebæk`, `frost.png`.
 */
export async function addDraft(root: string): Promise<void> {
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await mkdir(join(root, '2031/media'), { recursive: true });
  await cp(join(root, '2030/media/vejen.png'), join(root, '2031/media/frost.png'));
  await cp(join(root, 'media/asta-lyngbo.png'), join(root, 'media/ulrikke-mosebaek.png'));
  const people = await readFile(join(root, 'people.yaml'), 'utf8');
  await write('people.yaml', `${people}ulrikke-mosebaek:\n  name: Ulrikke Mosebæk\n  portrait: ulrikke-mosebaek.png\n`);
  await write(
    '2031/edition.mdx',
    edition(
      { title: 'Frostmarken', date: '2032-03-14', original: { notGiven: 'Udkastet har ingen original.' } },
      'Kære læsere\n\nVi begynder igen.',
    ),
  );
  const figure = '<Figure caption="Marken, da den frøs.">![En hvid mark.](../media/frost.png)</Figure>';
  await write(
    '2031/chapters/frost.mdx',
    chapter(`${FROST}\n\n${figure}`, {
      ...{ title: 'Frost', headline: 'Frostmarken tøede', lead: 'Frosten kom tidligt til den lange mark.' },
      summary: 'Frost og tø',
    }),
  );
  const fields = { title: 'Frostudvalget', kind: 'committee', order: 10 };
  await write(
    '2031/organisation/frostudvalget.mdx',
    mdx({ ...fields, seats: [{ person: 'ulrikke-mosebaek', role: 'chair' }] }),
  );
  const mandate = { title: 'Borgmester', party: 'K', municipality: 'Klitby' };
  await write('2031/mandates.yaml', stringify({ 'ulrikke-mosebaek': mandate }));
}

function addFile(sources: Sources, path: string, bytes: Uint8Array): void {
  const file = `content/${path}`;
  const what = classify(path);
  if (!what) return void sources.others.push({ path, file, bytes: bytes.length });
  const { source, faults } = parseSource(path, file, what, bytes);
  sources.files.push(source);
  sources.faults.push(...faults);
}

function applyChange(path: string, old: string | undefined, change: Overlay[string]): Uint8Array | undefined {
  if (change === null || change === undefined) return undefined;
  if (change instanceof Uint8Array) return change;
  if (typeof change === 'string') return new TextEncoder().encode(change);
  const replacements = (typeof change[0] === 'string' ? [change] : change) as readonly Replacement[];
  const text = replacements.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`${path} does not hold "${from}".`);
    return result.replace(from, () => to);
  }, old ?? '');
  return new TextEncoder().encode(text);
}
