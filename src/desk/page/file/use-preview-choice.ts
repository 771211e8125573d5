/** Whether the pages stand beside the text: where one writes, they do; beside a table there is no room for them. */
import { useState } from 'preact/hooks';
import type { FileState } from '../../contract.ts';

export interface PreviewChoice {
  isShown: boolean;
  toggle: () => void;
}

export function usePreviewChoice({ path, kind, addresses }: FileState): PreviewChoice {
  const isProse = path.endsWith('.mdx') && kind !== 'accounts';
  const key = `redaktion-siden-${isProse ? 'tekst' : 'tabel'}`;
  const [isWanted, setWanted] = useState(() => (localStorage.getItem(key) ?? (isProse ? 'ja' : 'nej')) === 'ja');
  return {
    isShown: isWanted && addresses !== undefined,
    toggle: () => {
      localStorage.setItem(key, isWanted ? 'nej' : 'ja');
      setWanted(!isWanted);
    },
  };
}
