import { visit } from 'unist-util-visit';
import type { SourcePosition } from '../../../sources/positions.ts';
import type { Source } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listElements } from './tag-names.ts';
import { quoteValue } from '../../text.ts';

/** Program code in a text: `import`, `export`, `{…}`. Comments in braces are fine. */
export const mdxCode: Rule = {
  id: 'mdx-kode',
  reason: 'Indholdet er tekst og tal uden programkode, så det kan læses, flyttes og trykkes af alle.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Der er {antal} strande.') },
    passes: { '2030/chapters/natur.mdx': chapter('Der er tre strande.') },
  },
  subjects: ({ files }) => files,
  check: ({ files }) => files.flatMap((source) => [...checkText(source), ...checkAttributes(source)]),
};

const BRACES = 'skriv `\\{` for en parentes, der skal læses som tegn; ellers slet den.';

function checkText({ file, tree }: Source): Problem[] {
  const found: Problem[] = [];
  if (!tree) return found;
  visit(tree, ['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'], (node) => {
    const value = 'value' in node ? node.value : '';
    const place = node.position!.start;
    if (node.type === 'mdxjsEsm') {
      found.push(
        problem(
          file,
          place,
          `\`${value.split(/\s/)[0]}\` er programkode.`,
          'slet linjen; mærker kan bruges uden at blive importeret.',
        ),
      );
    } else if (!isComment(value)) {
      found.push(problem(file, place, `\`{${quoteValue(value)}}\` læses som programkode.`, BRACES));
    }
  });
  return found;
}

function checkAttributes(source: Source): Problem[] {
  return listElements(source).flatMap(({ name, attributes, position }) =>
    attributes
      .filter(
        (attribute) =>
          attribute.type === 'mdxJsxExpressionAttribute' ||
          (typeof attribute.value === 'object' && attribute.value !== null),
      )
      .map((attribute) => {
        const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
        const place: SourcePosition = (attribute.position ?? position)!.start;
        return problem(
          source.file,
          place,
          `\`${key}\` i \`<${name}>\` er programkode.`,
          `skriv værdien i anførselstegn: \`${key}="…"\`.`,
        );
      }),
  );
}

function isComment(expression: string): boolean {
  return expression.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';
}
