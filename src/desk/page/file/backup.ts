/** Texts that are not in their file yet, kept in this browser: they outlive the page and the server. */
import type { FileState, Version } from '../../contract.ts';

export interface Backup {
  text: string;
  base: Version | undefined;
  /** When it was written, ISO 8601. */
  at: string;
}

const keyOf = (path: string): string => `redaktion-tekst:${path}`;

export function backUp(path: string, text: string | undefined, base: Version | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(keyOf(path));
    else {
      localStorage.setItem(keyOf(path), JSON.stringify({ text, base, at: new Date().toISOString() } satisfies Backup));
    }
  } catch {
    // A full store keeps what it has; the server keeps the text as well.
  }
}

/** The newest text of a file that never reached it: this browser's, or the server's. */
export function findUnsaved(file: FileState): Backup | undefined {
  const kept = [readBackup(file.path), file.unsaved].filter((each) => each !== undefined && each.text !== file.text);
  return kept.toSorted((one, other) => other!.at.localeCompare(one!.at))[0];
}

function readBackup(path: string): Backup | undefined {
  try {
    return (JSON.parse(localStorage.getItem(keyOf(path)) ?? 'null') as Backup | undefined) ?? undefined;
  } catch {
    return undefined;
  }
}
