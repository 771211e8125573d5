import type { SourcePosition } from '../../../sources/positions.ts';
import { createPlacer } from '../../../sources/positions.ts';
import type { Fault, Sources } from '../../../sources/sources.ts';
import { tagNames } from '../../../schemas/tags.ts';
import { readOpenTag } from '../../../report/open-tag.ts';
import { closeTag } from '../../close-tag.ts';
import { chapter } from '../../example.ts';
import { problem, withMend } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { distance } from '../../nearest.ts';

/** Text that MDX cannot read: an unclosed tag, a brace or a less-than sign that was meant as such. */
export const mdxForm: Rule = {
  id: 'mdx-form',
  reason: 'Ét mærke, der ikke er lukket, gør hele filen ulæselig, og Astro siger ikke hvor.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('<FactBox title="Kort fortalt">\n\n- Tre strande') },
    passes: { '2030/chapters/natur.mdx': chapter('<FactBox title="Kort fortalt">\n\n- Tre strande\n\n</FactBox>') },
  },
  subjects: ({ files }) => files,
  check: (sources) => sources.faults.filter(({ kind }) => kind === 'mdx').map((fault) => toProblem(sources, fault)),
};

function toProblem(sources: Sources, fault: Fault): Problem {
  const text = sources.files.find(({ file }) => file === fault.file)?.text ?? '';
  const { what, fix, place = fault.place, mend } = explain(fault, text);
  const told = problem(fault.file, place, what, fix);
  return mend ? withMend(told, mend.of, mend.write) : told;
}

interface Explanation {
  what: string;
  fix: string;
  /** Where the mistake begins, when the parser noticed it only later. */
  place?: SourcePosition | undefined;
  /** What stands there, and what can only be meant. */
  mend?: { of: string; write: string } | undefined;
}

function explain({ code, detail = '', place }: Fault, text: string): Explanation {
  if (code === 'end-tag-mismatch') return explainMismatch(detail, place, text);
  if (code === 'unexpected-closing-slash') {
    return {
      what: 'Her lukkes et mærke, som ikke er åbnet.',
      fix: 'slet det lukkende mærke, eller sæt det åbnende før teksten.',
    };
  }
  if (code === 'acorn') return { what: 'Det, der står mellem `{` og `}`, kan ikke læses.', fix: BRACE };
  if (/expression/.test(detail)) {
    return { what: 'Her åbnes en krøllet parentes, som ikke lukkes.', fix: BRACE, place: findOpenBrace(text) };
  }
  // A quotation mark that is not closed reaches to the next one, maybe pages later; the mistake is where it opens.
  const open = findOpenTag(text);
  if (code === 'unexpected-eof' || (open && open.line <= place.line)) {
    return {
      what: 'Her begynder et mærke, der ikke er skrevet færdigt: Et anførselstegn eller `>` mangler.',
      fix: 'sæt det manglende tegn; et mærke skrives som `<FactBox title="Kort fortalt">`.',
      place: open ?? place,
    };
  }
  return explainCharacter(detail);
}

const BRACE = 'skriv `\\{` for en parentes, der skal læses som tegn; ellers slet den.';

/** The parser names the tag and, in parentheses, its place; the mistake is seen best where the tag opens. */
function explainMismatch(detail: string, end: SourcePosition, text: string): Explanation {
  const crowded = /^Expected the closing tag `(<\/[^`]*>)`/.exec(detail)?.[1];
  if (crowded) return explainCrowded(crowded, end);
  const open = readOpenTag(detail);
  const closing = /closing tag `<\/([^`>]*)>`/.exec(detail)?.[1];
  const name = open?.name ?? '';
  // A slip in the tag that closes is seen best where that stands.
  if (closing && name && !(tagNames as string[]).includes(closing) && distance(closing, name) <= 2) {
    const mend = { of: `</${closing}>`, write: `</${name}>` };
    return { what: `\`</${closing}>\` lukker ikke \`<${name}>\`.`, fix: `skriv \`</${name}>\`.`, place: end, mend };
  }
  return {
    what: closing
      ? `\`<${name}>\` bliver åbnet her, men det næste mærke, der lukkes, er \`</${closing}>\`.`
      : `\`<${name}>\` bliver åbnet her, men ikke lukket${/end of `paragraph`/.test(detail) ? ' i samme afsnit' : ''}.`,
    fix: `sæt \`</${name}>\` efter teksten, på en linje for sig, hvis \`<${name}>\` står på en linje for sig.`,
    place: open,
    mend: open && closeTag(text, open),
  };
}

/** An end that the parser reads as part of a paragraph, because words stand on its line. */
function explainCrowded(tag: string, place: SourcePosition): Explanation {
  return {
    what: `\`${tag}\` står i et afsnit sammen med anden tekst.`,
    fix: 'sæt det på en linje for sig, med en tom linje før og efter.',
    place,
  };
}

function explainCharacter(detail: string): Explanation {
  if (/character `!`/.test(detail)) {
    return { what: 'En kommentar skrives ikke `<!-- … -->` her.', fix: 'skriv den som `{/* … */}`.' };
  }
  if (/to create a link/.test(detail)) {
    return {
      what: 'En adresse i `<…>` kan ikke læses her.',
      fix: 'skriv den som `[www.example.org](https://www.example.org)`.',
    };
  }
  return {
    what: 'Et mærke, der begynder med `<`, kan ikke læses her.',
    fix: 'skriv `&lt;` for et mindre end-tegn; i et mærke står hver attribut som `navn="værdi"`.',
  };
}

/** Place of the first brace that is opened and never closed. */
function findOpenBrace(text: string): SourcePosition | undefined {
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/(?<!\\)[{}]/g)) {
    if (brace === '{') open.push(index);
    else open.pop();
  }
  return open[0] === undefined ? undefined : createPlacer(text)(open[0]);
}

/** Place of the first tag that does not end before the next one begins. */
function findOpenTag(text: string): SourcePosition | undefined {
  for (const { 0: tag, index } of text.matchAll(/<[A-Z][^<]*/g)) {
    const rest = tag.replace(/"[^"]*"/g, '');
    if (!rest.includes('>') || rest.slice(0, rest.indexOf('>')).includes('"')) return createPlacer(text)(index);
  }
  return undefined;
}
