import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { confirm } from '../../../src/cli/confirm.ts';

/** A terminal in which the editor types; `null` closes it instead. */
function terminal(typed: string | null, isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  if (typed === null) input.end();
  else input.write(typed);
  return { input, output };
}

const ask = (typed: string | null) => confirm('Skal det skrives?', false, terminal(typed));

describe('an editor is asked before something is written', () => {
  test.each(['j\n', 'ja\n', ' JA \n', 'y\n', 'yes\n'])('%j is a yes', async (typed) => {
    expect(await ask(typed)).toBe(true);
  });

  test.each(['n\n', 'nej\n', '\n', 'jo, men\n', null])('%j is a no', async (typed) => {
    expect(await ask(typed)).toBe(false);
  });

  test('the question says that a no is what silence means', async () => {
    const { input, output } = terminal('n\n');
    await confirm('Skal det skrives?', false, { input, output });
    expect(String(output.read())).toContain('Skal det skrives? (j/N) ');
  });
});

describe('without a terminal', () => {
  test('nothing is asked, and nothing is to be written', async () => {
    await expect(confirm('Skal det skrives?', false, terminal('j\n', false))).rejects.toThrow(
      'Intet er skrevet, for her er ingen terminal at spørge i.\n  Ret: læs det ovenstående igennem, og kør igen med `--yes`.',
    );
  });

  test('a yes given beforehand stands', async () => {
    expect(await confirm('Skal det skrives?', true, terminal(null, false))).toBe(true);
  });
});
