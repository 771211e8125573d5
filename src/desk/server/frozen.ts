/** Frozen editions: what readers have is read at the desk until a revision is begun. */
import { readEditionYears } from '../../sources/drafts.ts';
import type { Failure } from '../contract.ts';
import type { Desk } from './desk.ts';
import { listBegun } from './begun-revisions.ts';
import { Refusal } from './refusal.ts';

/** Why a file can only be read, when its edition is frozen. */
export async function describeFrozen(
  { root, content, folder, publishing }: Desk,
  path: string,
): Promise<Failure | undefined> {
  const year = Number(/^(\d{4})\//.exec(path)?.[1]);
  if (!year) return undefined;
  if (publishing.year === year) {
    return {
      what: `Beretningen ${year} bliver udgivet lige nu, så den kan kun læses imens.`,
      fix: 'vent, til den er udgivet; siden her følger selv med.',
    };
  }
  // A save should not wait for Kontrol, so the thread that it runs in is asked only when it must be.
  if (!(await readEditionYears(root)).published.includes(year)) return undefined;
  const begun = await listBegun(folder);
  if (begun.includes(year)) return undefined;
  const state = await content.ask('editionState', { year, begun });
  if (state !== 'published') return undefined;
  return {
    what: `Beretningen ${year} er udgivet, så den kan kun læses.`,
    fix: 'begynd en revision, hvis noget skal rettes; læserne ser, hvad den ændrede.',
  };
}

/** @throws Refusal when a file's edition is frozen, or while something is published */
export async function requireWritable(desk: Desk, path: string): Promise<void> {
  requireIdle(desk);
  const frozen = await describeFrozen(desk, path);
  if (frozen) throw new Refusal(423, frozen.what, frozen.fix);
}

/** @throws Refusal while something is published */
export function requireIdle({ busy }: Desk): void {
  if (!busy.with) return;
  throw new Refusal(423, `${busy.with} Imens bliver intet andet skrevet.`, 'vent, og gem igen. Din tekst er beholdt.');
}
