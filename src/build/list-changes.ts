import { diffArrays } from 'diff';
import type { Change } from '../schemas/revision.ts';
import { listPassages } from '../sources/passages.ts';
import type { Passage } from '../sources/passages.ts';
import type { Sources } from '../sources/sources.ts';

/**
 * What readers of an edition see changed between two states of its content, file by file. A passage that was put in
 * another place of its file is taken out and new.
 */
export function listChanges(former: Sources, current: Sources, year: number): Change[] {
  const [was, is] = [listPassages(former, year), listPassages(current, year)];
  const paths = [...new Set([...was.keys(), ...is.keys()])].sort();
  return paths.flatMap((path) => compareFile(was.get(path) ?? [], is.get(path) ?? []));
}

function compareFile(was: Passage[], is: Passage[]): Change[] {
  const parts = diffArrays(was, is, { comparator: (a, b) => a.text === b.text });
  const sections = new Set(is.map(({ section }) => section));
  const changes: Change[] = [];
  let gone: Passage[] = [];
  for (const { added, removed, value } of [...parts, { added: false, removed: false, value: [] }]) {
    if (removed) {
      gone = value;
      continue;
    }
    const came = added ? value : [];
    const count = Math.max(gone.length, came.length);
    for (let index = 0; index < count; index++) changes.push(toChange(gone[index], came[index], sections));
    gone = [];
  }
  return changes;
}

/** @param sections anchors that the page still has */
function toChange(before: Passage | undefined, after: Passage | undefined, sections: Set<string | undefined>): Change {
  const { page, section, heading } = (after ?? before)!;
  return {
    page,
    ...(section !== undefined && sections.has(section) && { section }),
    ...(heading !== undefined && { heading }),
    ...(before && { before: before.text }),
    ...(after && { after: after.text }),
  };
}
