import type { ItemKind } from '../schemas/programme.ts';

/** What readers call the kinds of items: beside the time, and in the filter. */
export const KIND_LABELS: Record<ItemKind, { label: string; plural: string }> = {
  frame: { label: 'Åbning og slutning', plural: 'Åbning og slutning' },
  speech: { label: 'Tale', plural: 'Taler' },
  talk: { label: 'Oplæg', plural: 'Oplæg' },
  debate: { label: 'Debat', plural: 'Debatter' },
  meeting: { label: 'Møde', plural: 'Møder' },
  break: { label: 'Pause', plural: 'Pauser' },
  social: { label: 'Samvær', plural: 'Samvær' },
};
