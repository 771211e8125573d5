import { createPlacer } from '../../../sources/positions.ts';
import type { OtherFile, Source } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listProse } from '../../prose.ts';
import type { Prose } from '../../prose.ts';

/** Day, month, year and four figures, with a hyphen, a space or nothing between; no part of a longer number or address. */
const NUMBER =
  /(?<![\p{sc=Latn}\d/=.&_+-]|\d[ \u00a0])(\d{2})(\d{2})\d{2}(?:[-–‑][ \u00a0]?|[ \u00a0])?\d{4}(?![\p{sc=Latn}\d/]|[-–.,]\d|[ \u00a0](?:\d|kr))/gu;

/** What stands before a number that is somebody's. */
const PERSONAL = /(?:cpr|personn(?:umme)?r|person-?nummer|født)(?:-?n(?:umme)?r\.?)?[^.]{0,25}$/iu;

/** What stands before a number of another kind: of a case, an account, a standard, a telephone. */
const OTHER =
  /(?:sag|journal|j\.|konto|reg\.|ordre|faktura|bilag|kontrakt|projekt|vare|serie|ean|gln|cvr|p-|se-|isbn|issn|doi|tlf|telefon|mobil|ring|nummer|num|nr\.?|id|licens|police|matrikel|standard|iso)\p{sc=Latn}*[^.\p{sc=Latn}]{0,8}(?:\p{sc=Latn}{1,6}\.?[ \u00a0]?)?$/iu;

/** Civil registration numbers (CPR), which must never be published. */
export const privateNumbers: Rule = {
  id: 'cpr-nummer',
  reason: 'Et cpr-nummer er en fortrolig oplysning; på tryk og på nettet kan det ikke kaldes tilbage.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Formanden, Bo Ravn (cpr-nr. 010203-1234), åbnede stranden.') },
    passes: { '2030/chapters/natur.mdx': chapter('Formanden, Bo Ravn, åbnede stranden.') },
  },
  subjects: ({ files }) => files,
  check: ({ files, others }) => [
    ...files.flatMap((source) => listProse(source).flatMap((prose) => checkProse(source, prose))),
    ...others.flatMap((media) =>
      checkProse(media, { text: media.text ?? '', placeOf: createPlacer(media.text ?? '') }),
    ),
  ],
};

function checkProse({ file }: Source | OtherFile, { text, placeOf }: Pick<Prose, 'text' | 'placeOf'>): Problem[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: found, 1: day, 2: month, index }) => {
    const before = text.slice(Math.max(0, index - 40), index);
    const isPersonal = PERSONAL.test(before);
    if (!isDay(Number(day), Number(month)) || (!isPersonal && OTHER.test(before))) return [];
    // The number itself is not repeated: what Kontrol prints is kept in logs.
    const what = `\`${found.slice(0, 6)}…\` ${isPersonal ? 'er' : 'ligner'} et cpr-nummer.`;
    return [(isPersonal ? problem : warning)(file, placeOf(index), what, 'slet nummeret.')];
  });
}

function isDay(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2024, month, 0)).getUTCDate();
}
