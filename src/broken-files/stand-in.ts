/** The text that stands in for a file that cannot be compiled. */
import type { Finding } from '../kontrol/finding.ts';
import { setCode } from './set-code.ts';

/**
 * MDX that says what is wrong with a file. Everything is text: what Kontrol quotes of the file may be markup.
 *
 * @param findings what is wrong, at least one
 * @param isTextBelow whether only the fields are wrong, and the text follows
 */
export function writeStandIn(findings: readonly Finding[], isTextBelow = false): string {
  const { file } = findings[0]!;
  const title = isTextBelow
    ? `Felterne i ${file} er fra sidst, de kunne læses`
    : `Her står teksten, når ${file} kan læses igen`;
  return [
    `<FactBox title="${escape(title)}">`,
    ...findings.map(({ line, what, fix }) => `- Linje ${line}: ${setCode(what, escape)} Ret: ${setCode(fix, escape)}`),
    'Siden kommer igen af sig selv, når filen er rettet og gemt. De andre sider virker imens.',
    '</FactBox>',
  ].join('\n\n');
}

/** Writes every sign that Markdown or MDX could take for markup as its number. */
function escape(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[^\p{L}\p{N} .,;:!?()»«’–/-]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
