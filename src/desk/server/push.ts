/** Sends a commit to the repository that others see. */
import { git, GitError, gitSaid } from './git.ts';
import { Refusal } from './refusal.ts';
import { webAddressOf } from './web-address.ts';

/** The remote of a branch, or the first one; none when there is none. */
export async function findRemote(root: string, branch: string): Promise<string | undefined> {
  const own = (await git(root, ['config', `branch.${branch}.remote`]).catch(() => '')).trim();
  const all = (await git(root, ['remote'])).split('\n').filter(Boolean);
  return all.find((name) => name === own) ?? all.find((name) => name === 'origin') ?? all[0];
}

/** Where colleagues read a branch in a browser; nothing when git's address tells no such place. */
export async function findWebAddress(root: string, remote: string, branch: string): Promise<string | undefined> {
  return webAddressOf((await git(root, ['remote', 'get-url', remote]).catch(() => '')).trim(), branch);
}

/**
 * @returns the address that the other side offers to look at, when it does
 * @throws Refusal when it is refused; nothing has changed then
 */
export async function push(root: string, remote: string, commit: string, branch: string): Promise<string | undefined> {
  try {
    const { stderr } = await gitSaid(root, ['push', remote, `${commit}:refs/heads/${branch}`]);
    return /^remote:\s+(https?:\/\/\S+)/m.exec(stderr)?.[1];
  } catch (error) {
    throw error instanceof GitError ? explain(error.said) : error;
  }
}

/** What git says when it cannot send, and what to do. */
const CAUSES: [said: RegExp, what: string, fix: string][] = [
  [
    /non-fast-forward|fetch first|stale info/,
    'En anden har sendt noget til det samme udkast imens, så intet er sendt.',
    'bed en, der kender git, om at hente det ind her (`git pull`) og flette de to.',
  ],
  [
    /protected branch|pre-receive hook declined|hook declined|GH006/,
    'Det er ikke tilladt at sende direkte dertil, hvor læserne får beretningen fra. Intet er sendt.',
    'brug »Send til gennemsyn«, og få ændringen lagt ind derfra.',
  ],
  [
    /could not read Username|Authentication failed|Permission denied|Invalid username|403|terminal prompts disabled/i,
    'Du har ikke adgang til at sende, eller git kender ikke dit login. Intet er sendt.',
    'log ind én gang med `git push` i en terminal, eller få adgang.',
  ],
  [
    /Could not resolve host|unable to access|Connection (?:refused|timed out)|Network is unreachable|timed out/i,
    'Der er ikke forbindelse til det sted, der skal sendes til. Intet er sendt.',
    'se efter, om der er net, og prøv igen.',
  ],
  [
    /does not appear to be a git repository|not found|does not exist/i,
    'Det sted, der skal sendes til, findes ikke. Intet er sendt.',
    'få en, der kender git, til at se på adressen (`git remote -v`).',
  ],
];

function explain(said: string): Refusal {
  const known = CAUSES.find(([pattern]) => pattern.test(said));
  if (known) return new Refusal(502, known[1], known[2]);
  const last = said.split('\n').filter(Boolean).at(-1) ?? '';
  return new Refusal(
    502,
    `Det kunne ikke sendes. Git siger: ${last}`,
    'prøv igen, eller vis beskeden til en, der kender git. Alt er, som det var.',
  );
}
