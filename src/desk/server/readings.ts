/** Imports that have been read and wait for the editor's yes. */
import { randomUUID } from 'node:crypto';
import type { ReadImport } from './import-files.ts';
import { Refusal } from './refusal.ts';

/** More than anybody has open at once; each may hold a file full of pictures. */
const MOST = 8;

export interface Readings {
  /** @returns the id by which it is asked for again */
  keep: (read: ReadImport) => string;
  /** Hands it out once. */
  take: (id: string) => ReadImport;
}

export function createReadings(): Readings {
  const kept = new Map<string, ReadImport>();
  return {
    keep: (read) => {
      const id = randomUUID();
      kept.set(id, read);
      for (const old of [...kept.keys()].slice(0, -MOST)) kept.delete(old);
      return id;
    },
    take: (id) => {
      const read = kept.get(id);
      if (!read) throw new Refusal(404, 'Indlæsningen er her ikke længere, og intet er skrevet.', 'slip filen igen.');
      kept.delete(id);
      return read;
    },
  };
}
