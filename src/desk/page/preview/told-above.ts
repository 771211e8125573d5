/** What is said above a preview that does not show the text as it stands. */
import type { DeskFinding } from '../../contract.ts';
import type { SaveState } from '../file/saver.ts';
import type { Shown } from './follower.ts';

export interface Preview {
  shown: Shown;
  /** Whether paper is being divided into pages. */
  isDividing: boolean;
  state: SaveState;
  findings: readonly Pick<DeskFinding, 'rule' | 'severity'>[];
}

/** @returns a sentence; nothing when the page is what the text says */
export function tellPreview({ shown, isDividing, state, findings }: Preview): string | undefined {
  if (shown === 'gone') return 'Siden kunne ikke hentes. Den kommer af sig selv, når redaktionens program svarer igen.';
  if (shown === 'old') return 'Siden er ældre end teksten. Den bliver hentet igen …';
  if (shown === 'coming') return 'Siden bliver lavet …';
  if (state.is === 'unsaved' || state.is === 'conflict') return 'Siden viser teksten, som den sidst blev gemt.';
  if (findings.some(isRefusal)) {
    return 'Siden viser felterne, som de var: Der er en fejl i dem, og siden følger med igen, når den er rettet.';
  }
  return isDividing ? 'Siderne bliver sat …' : undefined;
}

/** A file whose fields are not those of its schema is not taken up by any page. */
const isRefusal = ({ rule, severity }: Pick<DeskFinding, 'rule' | 'severity'>): boolean =>
  severity === 'fejl' && rule.endsWith('-skema');
