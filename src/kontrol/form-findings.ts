/** What is wrong with the form of files: why they can't be read at all, in Kontrol's words. */
import type { Sources } from '../sources/sources.ts';
import type { Finding } from './finding.ts';
import { fileReadable } from './rules/form/file-readable.ts';
import { mdxForm } from './rules/form/mdx-form.ts';
import { schemaRules } from './rules/form/schema.ts';
import { yamlForm } from './rules/form/yaml-form.ts';
import { runRules } from './run.ts';

/** The rules that look at one file alone: whether it can be read, and has the fields that it must. */
const FORM = [fileReadable, yamlForm, mdxForm, ...schemaRules];

/** Findings of these rules only, which is a matter of milliseconds. */
export function findFormMistakes(sources: Sources): Promise<Finding[]> {
  return runRules(sources, FORM);
}
