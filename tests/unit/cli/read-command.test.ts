import { describe, expect, test } from 'vitest';
import { readCommand } from '../../../src/cli/read-command.ts';
import type { Usage } from '../../../src/cli/usage.ts';

const PRUNE: Usage = {
  script: 'prune',
  does: 'Beskærer et træ.',
  words: [
    { name: 'træ', subject: 'Træet', means: 'hvilket træ' },
    { name: 'sav', subject: 'Saven', means: 'hvilken sav', isOptional: true },
  ],
  options: {
    json: { means: 'skriver JSON' },
    height: { value: 'meter', means: 'hvor højt' },
    replace: { means: 'sætter et nyt' },
  },
  example: 'eg --height 3',
};

const read = (args: string[], env: Record<string, string> = {}) => readCommand(PRUNE, args, env);

describe('a command line', () => {
  test('is words, values and flags, in any order', () => {
    expect(read(['--replace', 'eg', '--height', '3', 'fukssvans'])).toEqual({
      words: ['eg', 'fukssvans'],
      values: { height: '3' },
      flags: new Set(['replace']),
    });
  });

  test('with --help needs no words', () => {
    expect(read(['--help']).flags).toEqual(new Set(['help']));
  });

  test.each([
    [[], 'Træet mangler.'],
    [['  '], 'Træet mangler.'],
    [['eg', 'sav', 'to'], '»to« er et ord for meget.'],
    [['eg', '--hight', '3'], 'Kommandoen kan ikke læses. Den har ikke `--hight`.'],
    [['eg', '-h'], 'Kommandoen kan ikke læses. Den har ikke `-h`.'],
    [['eg', '--height'], 'Kommandoen kan ikke læses. `--height` mangler sin værdi.'],
    [['eg', '--height='], 'Kommandoen kan ikke læses. `--height` mangler sin værdi.'],
    [['eg', '--replace=ja'], 'Kommandoen kan ikke læses. `--replace` har ingen værdi.'],
  ])('%j is refused with what is wrong', (args, what) => {
    expect(() => read(args)).toThrow(`${what}\n  Ret: `);
  });

  test('that cannot be read names the way to the help', () => {
    expect(() => read(['--hight'])).toThrow('Ret: se, hvordan kommandoen skrives, med `npm run prune -- --help`.');
  });
});

describe('an option before the `--` of npm run', () => {
  const npm = { npm_lifecycle_event: 'prune' };

  test.each([
    // npm leaves the value of what it doesn't know among the words.
    ['--height 3', ['eg', '3'], { npm_config_height: 'true' }, '--height'],
    ['--height=3', ['eg'], { npm_config_height: '3' }, '--height'],
    // npm reads `--replace` as the beginning of `--replace-registry-host`.
    ['--replace', ['eg'], { npm_config_replace_registry_host: 'true' }, '--replace'],
    ['--debug', ['eg'], { npm_config_debug: 'true' }, '--debug'],
  ])('%s is noticed, and the message shows where it belongs', (_, args, env, name) => {
    expect(() => read(args, { ...npm, ...env })).toThrow(
      `npm har selv taget \`${name}\`, så kommandoen har ikke fået det at vide, og intet er gjort.\n` +
        '  Ret: sæt `--` efter kommandoens navn, som i `npm run prune -- eg --height 3`.',
    );
  });

  test.each([
    [['eg', 'Ny eg'], { npm_config_title: 'true' }],
    [['eg'], { npm_config_title: 'Ny eg' }],
  ])('that belongs to another command is noticed too (%j)', (args, env) => {
    expect(() => read(args, { ...npm, ...env })).toThrow(
      '`npm run prune` har ikke `--title`, og npm har selv taget den, så intet er gjort.\n' +
        '  Ret: skriv kommandoen som `npm run prune -- eg --height 3`.',
    );
  });

  test('is no matter when it was given behind it too', () => {
    expect(read(['eg', '--height', '3'], { ...npm, npm_config_height: 'true' }).values).toEqual({ height: '3' });
  });

  test.each([
    ['a setting of npm that is set to something of its own', { ...npm, npm_config_replace_registry_host: 'never' }],
    ['a setting that npm has itself', { ...npm, npm_config_json: 'true' }],
    ['the settings of another script that runs this one', { npm_lifecycle_event: 'test', npm_config_height: '3' }],
  ])('is not suspected from %s', (_, env) => {
    expect(read(['eg'], env).words).toEqual(['eg']);
  });
});
