/** What the development server and the toolbar say to each other. */
import type { Finding } from '../kontrol/finding.ts';

/** Id of the app in Astro's toolbar. */
export const APP = 'kontrol';

/** From the toolbar: a page has been opened and wants to know the findings. */
export const ASK = 'kontrol:ask';

/** From the server: all findings as they stand, a `ToolbarMessage`. */
export const FINDINGS = 'kontrol:findings';

export interface CheckOutcome {
  findings: Finding[];
  /** Why Kontrol could not run, when it could not. */
  failure: string | undefined;
}

export interface FindingsMessage extends CheckOutcome {
  /** True while a save is being checked; the findings are then older than the save. */
  isChecking: boolean;
}

/** How the file of a finding is opened. */
export interface Opens {
  /** The content folder, as findings name it. */
  folder: string;
  /** The desk's address, where every file can be opened. */
  desk: string;
  /** Whether whoever started the server has named a program to edit with, or works in one. */
  hasEditor: boolean;
}

/** What the toolbar gets. */
export interface ToolbarMessage extends FindingsMessage {
  opens: Opens;
}
