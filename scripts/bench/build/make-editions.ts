/** A content folder of as many editions as are wanted, made of those that there are: each once more, in earlier years. */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestEdition, loadSources, runRules } from './content-door.ts';

/** A year that stands by itself: neither in a longer number nor in an address with digits around it. */
const YEAR = /(?<![\d-])(?<!\d[.,])20[0-3]\d(?!\d|[.,]\d)/g;

/** Lists of reviewed findings and of revisions, which are made anew. */
const [EXCEPTIONS, REVISIONS] = ['exceptions.yaml', 'revisions.yaml'] as const;

/** Kontrol shows so many findings at most, so that what it hides shows in the next round. */
const MOST_ROUNDS = 5;

/**
 * Copies a content folder and gives it editions of the years before, until there are as many as wanted. All years in a
 * copied edition are moved with it. The folder passes Kontrol: what it says of the copies is excepted.
 *
 * @param source content of one edition or more
 */
export async function makeEditions(source: string, folder: string, count: number): Promise<void> {
  await cp(source, folder, { recursive: true });
  const own = (await listYears(folder)).reverse();
  for (let made = own.length; made < count; made += 1) {
    const from = own[made % own.length]!;
    const shift = own.length * Math.floor(made / own.length);
    await copyEdition(folder, from, from - shift);
  }
  for (const year of own.slice(count)) await rm(join(folder, String(year)), { recursive: true });
  await publish(folder);
}

/** Records the texts of all editions as published, as they are now. */
export async function publish(folder: string): Promise<void> {
  const sources = await loadSources(folder);
  for (const year of await listYears(folder)) {
    const revision = { edition: year, revision: 1, date: `${year + 1}-06-01`, pages: 1, note: 'Første udgave.' };
    const record = [{ ...revision, digest: digestEdition(sources, year) }];
    // JSON is YAML.
    await writeFile(join(folder, String(year), REVISIONS), `${JSON.stringify(record)}\n`);
  }
  // What is no draft is checked more closely. Exceptions are no part of an edition's digest.
  for (let round = 0; round < MOST_ROUNDS; round += 1) if (await exceptFindings(folder)) return;
}

/**
 * Has a sentence stand at the end of a chapter's first paragraph, in place of the one that was put there before, and
 * publishes the edition again.
 *
 * @param source the content that the folder was made of
 * @param chapter path below both: `2025/chapters/eu.mdx`
 */
export async function putSentence(source: string, folder: string, chapter: string, sentence: string): Promise<void> {
  const text = await readFile(join(source, chapter), 'utf8');
  const end = text.indexOf('\n---\n', 3) + 5;
  const changed = text.slice(end).replace(/^(?=\p{Lu}).*\.$/mu, (paragraph) => `${paragraph} ${sentence}`);
  if (changed === text.slice(end)) throw new Error(`${chapter} has no paragraph.`);
  await writeFile(join(folder, chapter), text.slice(0, end) + changed);
  await publish(folder);
}

async function copyEdition(folder: string, from: number, to: number): Promise<void> {
  const place = join(folder, String(to));
  await cp(join(folder, String(from)), place, { recursive: true });
  for (const name of await readdir(place, { recursive: true })) {
    if (!/\.(?:mdx|yaml)$/.test(name)) continue;
    const text = await readFile(join(place, name), 'utf8');
    await writeFile(
      join(place, name),
      text.replace(YEAR, (year) => String(Number(year) + to - from)),
    );
  }
}

/** Excepts what Kontrol calls a mistake; true when there was none. */
async function exceptFindings(folder: string): Promise<boolean> {
  const sources = await loadSources(folder, 'content');
  const mistakes = (await runRules(sources)).filter(({ severity }) => severity === 'fejl');
  const lists = Map.groupBy(mistakes, ({ file }) => /^content\/(\d{4})\//.exec(file)?.[1]);
  for (const [year, findings] of lists) {
    if (!year) throw new Error(`Kontrol refuses the copied editions: ${findings[0]!.file}: ${findings[0]!.what}`);
    const list = join(folder, year, EXCEPTIONS);
    const before = await readFile(list, 'utf8').catch(() => '');
    const added = findings.map(({ rule, file, line }) => {
      const text = sources.files
        .find((source) => source.file === file)
        ?.text.split('\n')
        [line - 1]?.trim();
      const path = file.slice(`content/${year}/`.length);
      return `- ${JSON.stringify({ rule, file: path, text, reason: 'Kopieret til måling.', date: '2026-01-01' })}\n`;
    });
    await writeFile(list, `${before.trim() === '[]' ? '' : before}${[...new Set(added)].join('')}`);
  }
  return lists.size === 0;
}

async function listYears(folder: string): Promise<number[]> {
  return (await readdir(folder))
    .filter((name) => /^\d{4}$/.test(name))
    .map(Number)
    .sort();
}
