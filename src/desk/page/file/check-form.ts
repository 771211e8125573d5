/** Whether a text can be read at all: what cannot is kept, but not written over a file that a preview and others read. */
import { parseMdx } from '../../../report/mdx.ts';
import { readOpenTag } from '../../../report/open-tag.ts';
import type { Failure } from '../../contract.ts';
import { readYamlText } from '../../yaml/edit-yaml.ts';
import { yamlRegion } from '../../yaml/region.ts';

const KEPT = 'Det skrevne er gemt i redaktionen imens, og filen står, som den var.';

/** @returns why the text cannot be read; nothing when it can */
export function findFormFault(path: string, text: string): Failure | undefined {
  const region = yamlRegion(path, text);
  if (!region) return path.endsWith('.mdx') ? told(1, 'felterne mellem to linjer med `---` mangler') : undefined;
  const { fault } = readYamlText(text.slice(region.from, region.to));
  if (fault) return told(lineAt(text, region.from + fault.at), 'felterne kan ikke læses');
  if (!path.endsWith('.mdx')) return undefined;
  try {
    parseMdx(text);
    return undefined;
  } catch (error) {
    const { line, reason = '' } = error as { line?: number; reason?: string };
    const open = readOpenTag(reason);
    // Kontrol points there as well: the parser comes to the end of the text before it notices.
    if (open) return told(open.line, `mærket <${open.name}> er ikke lukket`);
    return told(line ?? lineAt(text, text.length), 'et mærke eller en parentes er ikke lukket');
  }
}

const told = (line: number, what: string): Failure => ({
  what: `Linje ${line}: ${what}.`,
  fix: `ret linjen, så bliver teksten gemt af sig selv. ${KEPT}`,
});

export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
