/** »Send til gennemsyn«: the content as it lies there, on a branch of its own, where colleagues see it. */
import { slugify } from '../../report/slug.ts';
import type { ReviewRequest, Step } from '../contract.ts';
import { commitContent, followBranch, moveBranch } from './commit-content.ts';
import type { Desk } from './desk.ts';
import { git } from './git.ts';
import { requireIdle } from './frozen.ts';
import { findRepository, readHistory } from './history-state.ts';
import { findRemote, findWebAddress, push } from './push.ts';
import { toFailure } from './refusal.ts';

/** Begins the names of branches that are made here. */
export const REVIEW = 'gennemsyn/';

/** Runs steps, and says in a last one why they stopped. */
export async function* withFailure(steps: AsyncGenerator<Step>): AsyncGenerator<Step> {
  try {
    yield* steps;
  } catch (error) {
    const { failure } = toFailure(error);
    yield { text: failure.what, failure };
  }
}

/**
 * Commits on a branch and sends it. Nothing moves before it is sent, so a refusal leaves all as it was.
 *
 * @param today `2026-11-29`, for the branch's name
 */
export async function* sendToReview(desk: Desk, request: ReviewRequest, today: string): AsyncGenerator<Step> {
  const { root } = desk;
  requireIdle(desk);
  if (!(await findRepository(root))) {
    yield {
      text: 'Mappen ligger ikke i git, så der er ingen at sende til. Hent den som zip, og send den til kollegaen.',
      isDone: true,
      isZip: true,
    };
    return;
  }
  yield { text: 'Samler det, der er ændret …' };
  const made = await commitContent(root, request);
  const branch = await chooseBranch(root, request, today);
  const remote = await findRemote(root, branch);
  if (!remote) {
    await moveBranch(root, branch, made);
    yield {
      text: 'Gemt på denne maskine. Der er intet sted at sende det til, så hent mappen som zip, hvis en kollega skal se det.',
      small: `I git: grenen ${branch}.`,
      isDone: true,
      isZip: true,
    };
    return;
  }
  yield { text: 'Sender …' };
  const address = (await push(root, remote, made.commit, branch)) ?? (await findWebAddress(root, remote, branch));
  const left = await followBranch(root, branch, made);
  if (left) yield { text: left };
  await git(root, ['config', `branch.${branch}.remote`, remote]);
  await git(root, ['config', `branch.${branch}.merge`, `refs/heads/${branch}`]);
  yield {
    text: address
      ? 'Sendt til gennemsyn. Send kollegaen denne adresse; dér kan teksterne læses, som du har sendt dem:'
      : `Sendt til gennemsyn. Kollegaen beder den, der passer jeres git, om udkastet »${branch}«.`,
    ...(address && { address, small: `I git: grenen ${branch}.` }),
    isDone: true,
  };
}

/** The branch of a review goes on; any other gets a new one beside it. */
async function chooseBranch(root: string, { author }: ReviewRequest, today: string): Promise<string> {
  const { branch } = await readHistory(root);
  if (branch?.startsWith(REVIEW)) return branch;
  const taken = new Set(
    (await git(root, ['for-each-ref', '--format=%(refname)']))
      .split('\n')
      .map((ref) => ref.replace(/^.*?gennemsyn\//, REVIEW)),
  );
  const name = `${REVIEW}${today}-${slugify(author.name) || 'redaktion'}`;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
