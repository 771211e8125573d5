/** Programmes for tests: those of a content folder, and small ones made of the examples of Kontrol. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { days, programme } from '../../src/kontrol/example.ts';
import { listProgrammeAnchors } from '../../src/programme/anchors.ts';
import { buildProgramme } from '../../src/programme/programme.ts';
import type { Programme, ProgrammeFiles } from '../../src/programme/programme.ts';
import type { PublicationOutline } from '../../src/report/pages.ts';
import {
  practicalSchema,
  programmeDaysSchema,
  programmeMeetingSchema,
  programmeSchema,
} from '../../src/schemas/programme.ts';
import { peopleSchema } from '../../src/schemas/person.ts';

/** The published programmes of a content folder; throws at the first file that its schema refuses. */
export function loadProgrammes(content: string): Programme[] {
  const folder = join(content, 'programmes');
  if (!existsSync(folder)) return [];
  const people = peopleSchema.parse(parse(readFileSync(join(content, 'people.yaml'), 'utf8')));
  return readdirSync(folder)
    .map((id) => buildProgramme(readFiles(folder, id), people))
    .filter(({ state }) => state === 'published');
}

function readFiles(folder: string, id: string): ProgrammeFiles {
  const read = (name: string): unknown => {
    const path = join(folder, id, name);
    if (!existsSync(path)) return undefined;
    const text = readFileSync(path, 'utf8');
    return parse(name.endsWith('.mdx') ? fieldsOf(text) : text);
  };
  return {
    id,
    programme: programmeSchema.parse(read('programme.mdx')),
    days: programmeDaysSchema.parse(read('days.yaml')),
    meeting: programmeMeetingSchema.optional().parse(read('meeting.yaml')),
    practical: practicalSchema.optional().parse(read('practical.mdx')),
  };
}

/** What the list of pages asks of them. */
export function listProgrammeOutlines(content: string): PublicationOutline[] {
  return loadProgrammes(content).map((programme) => ({ ...programme, anchors: listProgrammeAnchors(programme) }));
}

/** A programme of one day; items and fields of the day as Kontrol's examples take them. */
export function makeProgramme(items: readonly object[], day: object = {}): Programme {
  const id = '2030';
  return buildProgramme(
    {
      id,
      programme: programmeSchema.parse(parse(fieldsOf(programme()))),
      days: programmeDaysSchema.parse(
        parse(
          days(
            items.map((item) => ({ ...item })),
            { ...day },
          ),
        ),
      ),
    },
    {},
  );
}

function fieldsOf(mdx: string): string {
  return /^---\n([\s\S]*?)\n---\n/.exec(mdx)?.[1] ?? '';
}
