import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { listTags } from '../../../report/mdx.ts';
import type { JsxElement } from '../../../report/mdx.ts';
import { listMarks } from '../../../scaffold/marks.ts';
import { contentOf } from '../../../schemas/tags.ts';
import type { Content } from '../../../schemas/tag-roles.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** What is missing between the tags, and what to write there. */
const MISSING: Record<Exclude<Content, 'nothing'>, [what: string, fix: string]> = {
  sentences: ['ingen tekst', 'skriv teksten mellem mærkerne'],
  phrase: ['ingen tekst efter tallet', 'skriv resten af sætningen mellem mærkerne'],
  links: ['ingen liste af links', 'skriv en liste af links mellem mærkerne, `- [Titel](https://…)`'],
  picture: ['intet billede', 'sæt billedet mellem mærkerne, `![hvad det viser](../media/…)`'],
};

/** Tags with nothing between them, which both media would show as an empty box. */
export const emptyTags: Rule = {
  id: 'maerke-tomt',
  reason: 'Et mærke uden indhold bliver til en tom kasse på nettet og på papir.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('<FactBox title="Kort fortalt"></FactBox>') },
    passes: { '2030/chapters/natur.mdx': chapter('<FactBox title="Kort fortalt">\n\n- Tre strande\n\n</FactBox>') },
  },
  subjects: ({ files }) => files.flatMap(({ tree }) => (tree ? listTags(tree) : [])),
  check: ({ files }) =>
    files.flatMap(({ file, text, tree }) => (tree ? listTags(tree) : []).flatMap((tag) => checkTag(file, text, tag))),
};

function checkTag(file: string, text: string, tag: JsxElement): Problem[] {
  const content = contentOf(tag.name);
  if (content === undefined || content === 'nothing' || hasContent(tag, content)) return [];
  const { start, end } = tag.position!;
  // A mark that says what to write has a finding of its own.
  if (listMarks(text.slice(start.offset, end.offset)).length > 0) return [];
  const [what, fix] = MISSING[content];
  return [problem(file, start, `\`<${tag.name}>\` har ${what}.`, `${fix}, eller slet mærket.`)];
}

function hasContent(tag: JsxElement, content: Content): boolean {
  if (content === 'picture') return has(tag, (node) => node.type === 'image' || node.type === 'imageReference');
  // Nothing but the points of a list is shown between these; a point without a link keeps its title.
  if (content === 'links') return has(tag, (node) => node.type === 'listItem');
  return has(tag, (node) => isSeen(node) && node !== tag);
}

/** Words, and what shows something without words of its own: pictures, and tags of the vocabulary. */
function isSeen(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return ['image', 'inlineCode', 'code'].includes(node.type) || ('name' in node && contentOf(node.name) !== undefined);
}

function has(tag: JsxElement, isWanted: (node: RootContent) => boolean): boolean {
  let found = false;
  visit(tag, (node) => {
    found ||= isWanted(node);
  });
  return found;
}
