/** What all pages of the desk share. */
import { signal } from '@preact/signals';
import { createContext } from 'preact';
import type { Choices, Overview, TagForm } from '../../contract.ts';
import type { Api } from './api.ts';

export interface Desk {
  api: Api;
}

export const DeskContext = createContext<Desk>({ api: undefined as never });

/** The overview as it was asked for last, so that it is there at once when one comes back. */
export const overview = signal<Overview | undefined>();
export const choices = signal<Choices | undefined>();
export const tagForms = signal<readonly TagForm[] | undefined>();

/** Reads anew what can be pointed at. Without an answer what was known before is offered. */
export function refreshChoices(api: Api): void {
  void api.choices().then(
    (got) => (choices.value = got),
    () => undefined,
  );
}

/** What editors call a file; its name where it is not in the overview. */
export function titleOf(path: string): string {
  const known = overview.value;
  const files = [...(known?.common ?? []), ...(known?.editions.flatMap((edition) => edition.files) ?? [])];
  return files.find((file) => file.path === path)?.title ?? path.split('/').at(-1)!;
}

/** Year of the edition that a file belongs to. */
export function yearOf(path: string): number | undefined {
  const year = /^(\d{4})\//.exec(path)?.[1];
  return year === undefined ? undefined : Number(year);
}
