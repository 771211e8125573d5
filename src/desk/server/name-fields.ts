/** Fields and people in Kontrol's sentences, as the desk's forms know them: »Overskrift« for `headline`, a name for an id. */
import type { Finding } from '../../kontrol/finding.ts';
import { FIELD_WORDS, TAG_WORDS } from '../../schemas/words/index.ts';
import type { FieldWords } from '../../schemas/words/index.ts';
import { classify } from '../../sources/source-kinds.ts';
import { findSource } from '../../sources/select.ts';
import type { Sources } from '../../sources/sources.ts';
import { listFilesNamed } from './name-files.ts';

type Words = Readonly<Record<string, FieldWords>>;

/** A word between backticks, as a field is written: alone, with its colon, with a value, or as an attribute. */
const CODE = /(skriv )?`([\w-]+)(?:(=")[^`]*|(:)(?: ([^`]+))?)?`/g;

/**
 * Puts labels and names in place of the words of the files. A terminal's reader has the file open, and reads it as it is.
 *
 * @param path below the content folder of the file that the finding is of
 */
export function nameFields(
  sources: Sources,
  path: string,
  { what, fix, line }: Finding,
): Pick<Finding, 'what' | 'fix'> {
  const kind = classify(path)?.kind ?? '';
  const people = kind === 'people' ? undefined : findSource(sources, 'people')?.data;
  const tag = TAG_WORDS[/`<([A-Z]\w*)>`/.exec(what)?.[1] ?? '']?.attributes;
  const own = isInFields(sources, path, line) ? FIELD_WORDS[kind] : undefined;
  const name = (sentence: string): string => {
    // A field that is to be written in another file is one of that file's.
    const [other] = listFilesNamed(sources, path, sentence);
    const words = tag ?? (other === undefined ? own : FIELD_WORDS[classify(other)?.kind ?? '']);
    return sentence.replaceAll(CODE, (code: string, ...groups: (string | undefined)[]) => {
      const [write = '', key = '', isAttribute, , value] = groups;
      const person = value === undefined && !isAttribute ? nameOf(people, key) : undefined;
      if (person !== undefined) return `${write}»${person}«`;
      const isMeant = sentence.includes(`\`${key}\` i felterne`);
      const label = labelOf(words ?? (isMeant ? FIELD_WORDS[kind] : undefined), key);
      if (label === undefined) return code;
      if (value === undefined) return `${write}»${label}«`;
      return write ? `${write}${value} i »${label}«` : `»${label}«: ${value}`;
    });
  };
  return { what: name(what), fix: name(fix) };
}

function nameOf(people: Readonly<Record<string, { name: string }>> | undefined, id: string): string | undefined {
  return people && Object.hasOwn(people, id) ? people[id]!.name : undefined;
}

/** Of a field by its name: that of the file itself, or of the one that stands in a list or a group of it. */
function labelOf(words: Words | undefined, key: string): string | undefined {
  if (!words) return undefined;
  const [path] = Object.keys(words)
    .filter((each) => each === key || each.endsWith(`.${key}`))
    .toSorted((a, b) => a.length - b.length);
  return path === undefined ? undefined : words[path]!.label;
}

/** Whether a line is one of a file's fields: words that a sentence quotes from a text may be named like one. */
function isInFields({ files }: Sources, path: string, line: number): boolean {
  if (path.endsWith('.yaml')) return true;
  const text = files.find((file) => file.path === path)?.text ?? '';
  const end = /^---\s*$/m.exec(text.slice(3))?.index;
  return end !== undefined && line <= text.slice(0, end + 3).split('\n').length;
}
