import { once } from 'node:events';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { inject } from 'vitest';
import type { BuildAnswer, SiteName } from './build-server.ts';

/**
 * Folder with a built site, PDFs included: `content` is KL's own, `tiny` the invented edition, `drafts`
 * the same with the draft of its next year. The first test of a run
 * that asks has it built, which takes a minute; in watch mode it stays as it was built.
 *
 * @throws in a project whose tests build nothing, and with the build's output when the build fails
 */
export async function builtSite(name: SiteName): Promise<string> {
  return (await askBuilt(name)).folder;
}

/** Content folder that a site was built from. */
export async function builtContent(name: SiteName): Promise<string> {
  return (await askBuilt(name)).content;
}

/** What the build of a site said to the editor. */
export async function saidOfBuild(name: SiteName): Promise<string> {
  return (await askBuilt(name)).said;
}

async function askBuilt(name: SiteName): Promise<Exclude<BuildAnswer, { failure: string }>> {
  const server = inject('buildServer');
  if (!server) {
    throw new Error(
      'Tests in tests/unit and tests/press build no site. Move this one to tests/site, or to tests/browser if it needs a browser too.',
    );
  }
  // Not by `fetch`, which gives up after five minutes.
  const [response] = (await once(get(`${server}/${name}`), 'response')) as [IncomingMessage];
  const answer = (await json(response)) as BuildAnswer;
  if ('failure' in answer) throw new Error(`The site "${name}" could not be built.\n${answer.failure}`);
  return answer;
}
