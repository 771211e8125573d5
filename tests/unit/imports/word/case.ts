/** Cases of the Word import, as data, and how one is checked. */
import { compile } from '@mdx-js/mdx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { expect } from 'vitest';
import { rules } from '../../../../src/kontrol/rules.ts';
import { runRules } from '../../../../src/kontrol/run.ts';
import { loadTiny } from '../../../helpers/edition.ts';
import type { DocxParts } from '../../../helpers/word/docx.ts';
import { importDocx } from '../../../helpers/word/import.ts';
import type { Import } from '../../../helpers/word/import.ts';

type Text = string | RegExp;

/**
 * A Word file and what must come of it. In `has`, `lacks`, `tells` and `quiet` every run of white space counts as one
 * blank. Nothing may be lost, and Kontrol and the MDX compiler must take the chapter, unless the case says otherwise.
 */
export interface WordCase {
  /** Sentence that names the test. */
  says: string;
  docx: DocxParts;
  /** The whole text of the chapter, without its fields. */
  is?: string;
  /** What stands in the chapter, and what does not. */
  has?: Text[];
  lacks?: Text[];
  /** What the report says, and what it does not. */
  tells?: Text[];
  quiet?: Text[];
  /** Whether the report says that nothing was lost. */
  isWhole?: boolean;
  /** What the refusal says, for a file that cannot be read. */
  refused?: Text;
}

/** Imports the file of a case and holds what came of it against what the case says. */
export async function checkCase({ docx, refused, isWhole = true, ...wanted }: WordCase): Promise<void> {
  if (refused !== undefined) return expect(importDocx(docx)).rejects.toThrow(refused);
  const imported = await importDocx(docx);
  const [text, report] = [oneLine(imported.text), oneLine(imported.report)];
  if (wanted.is !== undefined) expect(imported.body).toBe(wanted.is);
  for (const one of wanted.has ?? []) expect(text).toMatch(one);
  for (const one of wanted.lacks ?? []) expect(text).not.toMatch(one);
  for (const one of wanted.tells ?? []) expect(report).toMatch(one);
  for (const one of wanted.quiet ?? []) expect(report).not.toMatch(one);
  expect(report.includes('Intet er gået tabt')).toBe(isWhole);
  await expectAccepted(imported);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Rules of Kontrol about the form of a file, which an import must never break. */
const FORM = /^(?:mdx-|maerke-|yaml-|fil-|mappe-|kapitel-skema|billede$|overskrift)/;
/** What an editor is asked for is written as a placeholder, which is no lasting fault. */
const EXPECTED =
  /Der står intet under overskriften|står også på linje|er den samme som billedteksten|holder plads til en, der mangler/;

/** Fails when the MDX compiler or Kontrol's rules of form do not take an imported chapter. */
export async function expectAccepted({ chapter, pictures, text }: Import): Promise<void> {
  await compile(text, { remarkPlugins: [remarkFrontmatter, remarkGfm] });
  const media = Object.fromEntries(pictures.map(({ path, content }) => [path, content as Uint8Array]));
  const sources = await loadTiny({ [chapter.path]: text, ...media });
  const findings = await runRules(
    sources,
    rules.filter(({ id }) => FORM.test(id)),
  );
  const faults = findings.filter(({ file, what }) => file.endsWith('skove.mdx') && !EXPECTED.test(what));
  expect(faults.map(({ rule, line, what }) => `${rule}:${line} ${what}`)).toEqual([]);
}
