import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Source } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Notes that no reference in the text shows, and notes with one name: readers never see them. */
export const noteReferences: Rule = {
  id: 'note-henvisning',
  reason: 'En note, som teksten ikke henviser til, kommer hverken på nettet eller på papir, og ingen siger det.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Tre strande.[^1]\n\n[^1]: Kilde.\n\n[^2]: En kilde mere.') },
    passes: {
      '2030/chapters/natur.mdx': chapter('Tre strande.[^1] To veje.[^2]\n\n[^1]: Kilde.\n\n[^2]: En kilde mere.'),
    },
  },
  subjects: ({ files }) => files.flatMap((source) => listNotes(source).notes),
  check: ({ files }) => files.flatMap(checkSource),
};

function listNotes({ tree }: Source): { notes: FootnoteDefinition[]; references: FootnoteReference[] } {
  const notes: FootnoteDefinition[] = [];
  const references: FootnoteReference[] = [];
  if (tree) {
    visit(tree, 'footnoteDefinition', (node) => void notes.push(node));
    visit(tree, 'footnoteReference', (node) => void references.push(node));
  }
  return { notes, references };
}

function checkSource(source: Source): Problem[] {
  const { notes, references } = listNotes(source);
  return notes.flatMap(({ identifier, position }, index) => {
    const found = (what: string, fix: string) => [warning(source.file, position!.start, what, fix)];
    const first = notes.find((note) => note.identifier === identifier);
    if (first !== notes[index]) {
      const what = `Noten \`[^${identifier}]\` står også på linje ${first!.position!.start.line}, og kun den bliver vist.`;
      return found(what, 'giv den ene et andet nummer, også i teksten.');
    }
    if (references.some((reference) => reference.identifier === identifier)) return [];
    return found(
      `Ingen steder i teksten henviser til noten \`[^${identifier}]\`, så den kommer ikke med.`,
      `skriv \`[^${identifier}]\` efter det, noten handler om, eller slet den.`,
    );
  });
}
