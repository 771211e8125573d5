import { parseArgs } from 'node:util';
import { CommandError } from './command-error.ts';
import { exampleOf, optionsOf } from './usage.ts';
import type { Usage } from './usage.ts';

/** The command line as the editor typed it. */
export interface Command {
  /** As many as the usage asks for; those that may be left out can be missing. */
  words: string[];
  /** Options with a value, by name. */
  values: Record<string, string | undefined>;
  /** Options without a value that were given. */
  flags: Set<string>;
}

/** Variables that npm sets for the scripts that it runs. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads a command line by the usage of its command.
 *
 * @param args what follows the name of the script
 * @throws CommandError when something is missing, unknown or too much, or when npm kept an option for itself
 */
export function readCommand(usage: Usage, args: readonly string[], env: Environment): Command {
  const command = readTokens(usage, args);
  const taken = findTaken(usage, command, env);
  if (taken) {
    throw new CommandError(
      `npm har selv taget \`--${taken}\`, så kommandoen har ikke fået det at vide, og intet er gjort.`,
      `sæt \`--\` efter kommandoens navn, som i \`${exampleOf(usage)}\`.`,
    );
  }
  const foreign = findForeign(usage, env);
  if (foreign) {
    throw new CommandError(
      `\`npm run ${usage.script}\` har ikke \`--${foreign}\`, og npm har selv taget den, så intet er gjort.`,
      `skriv kommandoen som \`${exampleOf(usage)}\`.`,
    );
  }
  if (!command.flags.has('help')) checkWords(usage, command.words);
  return command;
}

function checkWords(usage: Usage, words: string[]): void {
  const missing = usage.words.find(({ isOptional }, index) => !isOptional && !words[index]?.trim());
  if (missing) throw new CommandError(`${missing.subject} mangler.`, `skriv kommandoen som \`${exampleOf(usage)}\`.`);
  const extra = words[usage.words.length];
  if (extra === undefined) return;
  throw new CommandError(
    `»${extra}« er et ord for meget.`,
    `sæt en tekst med mellemrum i anførselstegn; ${referToHelp(usage)}`,
  );
}

function readTokens(usage: Usage, args: readonly string[]): Command {
  const known = optionsOf(usage);
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
  );
  // Not strict, because the errors of strict parsing are English.
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const command: Command = { words: [], values: {}, flags: new Set() };
  for (const token of tokens) {
    if (token.kind === 'positional') command.words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known[token.name];
    if (!option) throw unreadable(`Den har ikke \`${token.rawName}\`.`, usage);
    if (!option.value) {
      if (token.value !== undefined) throw unreadable(`\`${token.rawName}\` har ingen værdi.`, usage);
      command.flags.add(token.name);
    } else {
      if (!token.value) throw unreadable(`\`${token.rawName}\` mangler sin værdi.`, usage);
      command.values[token.name] = token.value;
    }
  }
  return command;
}

function unreadable(why: string, usage: Usage): CommandError {
  return new CommandError(`Kommandoen kan ikke læses. ${why}`, referToHelp(usage));
}

function referToHelp({ script }: Usage): string {
  return `se, hvordan kommandoen skrives, med \`npm run ${script} -- --help\`.`;
}

/**
 * An option that stands before the `--` of `npm run`. npm 11 keeps it as a setting of its own, with a warning in English,
 * and the script sees it only as `npm_config_<name>`. Can go when npm refuses what it doesn't know.
 */
function findTaken(usage: Usage, { values, flags }: Command, env: Environment): string | undefined {
  // A script that another script runs has that script's settings.
  if (env['npm_lifecycle_event'] !== usage.script) return undefined;
  const found = Object.entries(optionsOf(usage)).find(([name, { value }]) => {
    const setting = env[settingOf(name)];
    if (setting === undefined || SETTINGS_OF_NPM.includes(name) || name in values || flags.has(name)) return false;
    return value !== undefined || setting === 'true';
  });
  return found?.[0];
}

/** Options of single commands. npm has no setting of these names, so one that is set was typed before the `--`. */
const OWN_NAMES = ['title', 'drafts', 'date', 'out', 'outDir'];

/** An option of another command that npm kept. The script would never hear of it, and do the rest of what was asked. */
function findForeign(usage: Usage, env: Environment): string | undefined {
  if (env['npm_lifecycle_event'] !== usage.script) return undefined;
  const known = Object.keys(optionsOf(usage));
  return OWN_NAMES.find((name) => !known.includes(name) && env[settingOf(name)] !== undefined);
}

/** npm's users have these for other reasons, so that they are set means nothing. */
const SETTINGS_OF_NPM = ['json', 'browser'];

function settingOf(name: string): string {
  // npm takes `--replace` for the beginning of an option of its own.
  return name === 'replace' ? 'npm_config_replace_registry_host' : `npm_config_${name.toLowerCase()}`;
}
