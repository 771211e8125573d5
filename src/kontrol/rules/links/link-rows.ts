import type { ListItem, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { listTags } from '../../../report/mdx.ts';
import type { JsxElement } from '../../../report/mdx.ts';
import { contentOf } from '../../../schemas/tags.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { quote } from '../../text.ts';

const LINK = '[Foreningen](https://www.example.org)';
const list = (item: string) => ({ '2030/chapters/natur.mdx': chapter(`<Links>\n\n${item}\n\n</Links>`) });

/** What `<Links>` shows of a list is one link, or one title, an item: `remark-link-rows.ts` takes no more. */
export const linkRows: Rule = {
  id: 'link-punkt',
  reason: 'Et punkt i `<Links>` er ét link eller én titel; hvad der ellers står i det, ser ingen læser.',
  examples: { fails: list(`- ${LINK}, opdateret i 2030`), passes: list(`- ${LINK}\n- En titel uden adresse`) },
  subjects: (sources) => listLists(sources),
  check: (sources) =>
    listLists(sources).flatMap(({ source, tag }) => tag.children.flatMap((child) => checkChild(source, child))),
};

function listLists({ files }: Sources): { source: Source; tag: JsxElement }[] {
  return files.flatMap((source) =>
    source.tree
      ? listTags(source.tree)
          .filter(({ name }) => contentOf(name) === 'links')
          .map((tag) => ({ source, tag }))
      : [],
  );
}

function checkChild(source: Source, child: RootContent): Problem[] {
  if (child.type === 'list') return child.children.flatMap((item) => checkItem(source, item));
  return [lost(source, child, 'skriv det som et punkt i listen, eller flyt det ud af `<Links>`.')];
}

function checkItem(source: Source, { children }: ListItem): Problem[] {
  const [first, ...others] = children;
  const below = others.map((other) => lost(source, other, 'lad punktet være ét link, og giv resten punkter for sig.'));
  return first?.type === 'paragraph' ? [...checkLine(source, first), ...below] : below;
}

function checkLine(source: Source, { children }: Paragraph): Problem[] {
  const link = children.find(({ type }) => type === 'link');
  if (!link) return [];
  return children
    .filter((child) => child !== link && toString(child).trim() !== '')
    .map((child) =>
      lost(
        source,
        child,
        child.type === 'link' ? 'giv hvert link et punkt for sig.' : 'skriv ordene i linkets titel, mellem `[` og `]`.',
      ),
    );
}

function lost({ file }: Source, node: RootContent, fix: string): Problem {
  const text = toString(node).trim();
  return problem(file, node.position!.start, `${text ? quote(text) : 'Noget'} i \`<Links>\` bliver ikke vist.`, fix);
}
