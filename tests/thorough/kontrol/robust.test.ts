import { expect, test } from 'vitest';
import { checkTiny } from '../../helpers/kontrol.ts';
import { loadTiny } from '../../helpers/edition.ts';

/** What editors' hands and programs leave in a file by accident. */
const SCRAPS = [
  '{',
  '}',
  '<',
  '>',
  '</',
  '"',
  "'",
  ':',
  '\t',
  '---\n',
  '- ',
  '*',
  '&',
  '[',
  ']',
  '\n\n',
  '#',
  '%',
  '\u0000',
  '<A',
  '{/*',
  '![](',
  '](',
  '![a](%)',
  '[a](%)',
  '[a]: %',
  'null',
  '~',
  '|',
  '>-',
];

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Places that each scrap is put into. */
const ROUNDS = 5;

test.each(SCRAPS)(
  '%j anywhere in a file makes Kontrol throw nothing, and each finding has a line of its file',
  async (scrap) => {
    const random = createRandom(SCRAPS.indexOf(scrap));
    const { files } = await loadTiny();
    for (let round = 0; round < ROUNDS; round++) {
      const source = files[Math.floor(random() * files.length)]!;
      const at = Math.floor(random() * source.text.length);
      const cut = random() < 0.3 ? Math.floor(random() * 40) : 0;
      const text = source.text.slice(0, at) + scrap + source.text.slice(at + cut);
      const findings = await checkTiny({ [source.path]: text });
      for (const { file, line } of findings) {
        if (file !== source.file) continue;
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }
    }
  },
);
