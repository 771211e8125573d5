/** Colours of the text: Markdown with fields above it, the report's tags in it, and the marks that wait for words. */
import { html } from '@codemirror/lang-html';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { yaml, yamlFrontmatter } from '@codemirror/lang-yaml';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { Decoration, MatchDecorator, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import { tags as t } from '@lezer/highlight';

const colours = HighlightStyle.define([
  { tag: t.heading, class: 'tok-heading' },
  { tag: t.emphasis, class: 'tok-emphasis' },
  { tag: t.strong, class: 'tok-strong' },
  { tag: [t.link, t.url], class: 'tok-link' },
  { tag: [t.angleBracket, t.tagName], class: 'tok-tag' },
  { tag: t.attributeName, class: 'tok-name' },
  { tag: [t.attributeValue, t.string], class: 'tok-value' },
  { tag: [t.propertyName, t.definition(t.propertyName)], class: 'tok-name' },
  { tag: [t.comment, t.lineComment, t.blockComment], class: 'tok-comment' },
  { tag: [t.processingInstruction, t.meta, t.separator, t.punctuation, t.contentSeparator], class: 'tok-mark' },
]);

/** What Markdown's grammar does not know: a comment of MDX, and a mark that waits for the editor's words. */
const SPECIAL = /\{\/\*[^]*?\*\/\}|SKRIV:[^\n]*/g;

const matcher = new MatchDecorator({
  regexp: SPECIAL,
  decoration: ([match]) => Decoration.mark({ class: match.startsWith('SKRIV') ? 'tok-todo' : 'tok-comment' }),
});

const special = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = matcher.createDeco(view);
    }
    update(update: ViewUpdate): void {
      this.decorations = matcher.updateDeco(update, this.decorations);
    }
  },
  { decorations: ({ decorations }) => decorations },
);

/** Tags end where the editor writes it: an end that comes by itself at `</` stands twice for whoever types on. */
const tagsAsTyped = html({ autoCloseTags: false, matchClosingTags: false });

/** @param path of the file, which says whether it has text or only fields */
export function languageOf(path: string): Extension {
  const content = markdown({ base: markdownLanguage, completeHTMLTags: false, htmlTagLanguage: tagsAsTyped });
  return [path.endsWith('.mdx') ? yamlFrontmatter({ content }) : yaml(), syntaxHighlighting(colours), special];
}
