import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCommand } from '../../../src/cli/read-command.ts';
import * as usages from '../../../src/cli/usage.ts';
import { formatUsage, NEW_CHAPTER } from '../../../src/cli/usage.ts';
import type { Usage } from '../../../src/cli/usage.ts';

const all = Object.values(usages).filter((value): value is Usage => typeof value === 'object');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('a usage shows words, options and an example', () => {
  expect(formatUsage(NEW_CHAPTER)).toMatchInlineSnapshot(`
    "npm run new:chapter -- <år> <navn>

    Lægger et nyt kapitel sidst i udgaven, med mærket SKRIV: hvor der skal skrives.

      år                udgavens årstal
      navn              kapitlets navn i adressen: skove, eller klima/skove for en del af kapitlet Klima
      --title "titel"   kapitlets titel; uden den skriver du titlen i filen
      --help            viser denne hjælp
      --debug           viser, hvor i koden en fejl opstod; til en udvikler

    Eksempel: npm run new:chapter -- 2026 skove --title "Skove og enge"
    Husk \`--\` efter kommandoens navn: Uden den tager npm selv det, der begynder med to streger."
  `);
});

describe.each(all.map((usage) => [usage.script, usage] as const))('%s', (script, usage) => {
  test('is an npm script', () => {
    expect(scripts).toHaveProperty([script]);
  });

  test('has an example that its own command line can read', () => {
    const words = usage.example.match(/"[^"]*"|\S+/g) ?? [];
    const args = words.map((word) => word.replaceAll('"', ''));
    expect(() => readCommand(usage, args, {})).not.toThrow();
  });

  test('says what it does in whole sentences', () => {
    expect(usage.does).toMatch(/^\p{Lu}.*\.$/u);
  });
});
