/** Letters for tests: those of a content folder, and small ones made of the examples of Kontrol. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { letter } from '../../src/kontrol/example.ts';
import { listLetterAnchors } from '../../src/letters/anchors.ts';
import { buildLetter } from '../../src/letters/letter.ts';
import type { Letter } from '../../src/letters/letter.ts';
import type { PublicationOutline } from '../../src/report/pages.ts';
import { letterSchema } from '../../src/schemas/letter.ts';
import { peopleSchema } from '../../src/schemas/person.ts';

/** The published letters of a content folder; throws at the first file that its schema refuses. */
export function loadLetters(content: string): Letter[] {
  const folder = join(content, 'letters');
  if (!existsSync(folder)) return [];
  const people = peopleSchema.parse(parse(readFileSync(join(content, 'people.yaml'), 'utf8')));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => {
      const fields = letterSchema.parse(parse(fieldsOf(readFileSync(join(folder, path), 'utf8'))));
      return buildLetter(path.replaceAll('\\', '/').replace(/\.mdx$/, ''), fields, people);
    })
    .filter(({ state }) => state === 'published');
}

/** What the list of pages asks of them. */
export function listLetterOutlines(content: string): PublicationOutline[] {
  return loadLetters(content).map((one) => ({ ...one, anchors: listLetterAnchors(one) }));
}

/** A letter of 2030 with fields as Kontrol's examples take them. */
export function makeLetter(fields: object = {}, id = '2030/strandrensning'): Letter {
  const people = { 'bo-ravn': { name: 'Bo Ravn', distinctFrom: [] } };
  return buildLetter(id, letterSchema.parse(parse(fieldsOf(letter({ ...fields })))), people);
}

function fieldsOf(mdx: string): string {
  return /^---\n([\s\S]*?)\n---\n/.exec(mdx)?.[1] ?? '';
}
