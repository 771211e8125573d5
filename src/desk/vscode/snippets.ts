/** A snippet for each tag of MDX, in the form that VS Code reads: `${1:text}` is a place to fill in. */
import type { Field, TagForm } from '../contract.ts';

export interface Snippet {
  prefix: string[];
  body: string[];
  description: string;
  scope?: string;
}

/** The snippets by what editors call the tags. Attributes that may be left out are left out. */
export function makeSnippets(tags: readonly TagForm[]): Record<string, Snippet> {
  return Object.fromEntries(tags.map((tag) => [tag.label, makeSnippet(tag)]));
}

function makeSnippet({ tag, label, help, content, fields }: TagForm): Snippet {
  const asked = fields.filter(({ required }) => required);
  const attributes = asked.map((field, at) => ` ${field.key}="${toPlace(field, at + 1)}"`).join('');
  const place = `\${${asked.length + 1}:Tekst}`;
  const body =
    content === 'nothing'
      ? [`<${tag}${attributes} />`]
      : content === 'phrase'
        ? [`<${tag}${attributes}>${place}</${tag}>`]
        : [`<${tag}${attributes}>`, '', place, '', `</${tag}>`];
  return { prefix: [label, tag], body, description: help || label };
}

/** What stands at a place: the field's name, or what can be chosen between. */
function toPlace({ label, type }: Field, at: number): string {
  if (type.kind === 'choice') return `\${${at}|${type.options.map(({ id }) => escape(id)).join(',')}|}`;
  return `\${${at}:${escape(label)}}`;
}

/** Signs that mean something in a snippet (VS Code's snippet grammar). */
function escape(text: string): string {
  return text.replace(/[\\$}|,]/g, String.raw`\$&`);
}
