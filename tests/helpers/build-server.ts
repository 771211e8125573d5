/**
 * Builds the sites that tests look at, each when the first test asks for it. Runs in Vitest's own process, so that all
 * workers share what was built; a worker asks over HTTP on this machine, see `built-site.ts`.
 */
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { addDraft, layOver, publishTiny, tinyRoot } from './edition.ts';
import type { Overlay } from './edition.ts';
import { crowdedEdition, earlierEditions, hardEdition } from './hard-editions.ts';

const run = promisify(execFile);

declare module 'vitest' {
  interface ProvidedContext {
    /** Origin of the server that builds sites; empty in a project whose tests build none. */
    buildServer: string;
  }
}

interface SiteSettings {
  args: string[];
  /** Whether it is built from a copy of the tiny edition. */
  copies: boolean;
  /** What is laid over the copy in place of the next year's draft. */
  overlay?: () => Overlay | Promise<Overlay>;
  /** Folder that the site is built in, where it is not that of the others. */
  parent?: string;
}

/**
 * The sites, each with the content that it is built from: KL's own, and the tiny invented edition. That one is published
 * in a copy, and has a draft of the year after it, which `tiny` leaves out and `drafts` shows.
 */
const sites = {
  content: { args: [], copies: false },
  tiny: { args: [], copies: true },
  drafts: { args: ['--drafts'], copies: true },
  // Editions at the edge, and one that is built to another disk; see `hard-editions.ts`.
  hard: { args: [], copies: true, overlay: hardEdition },
  crowded: { args: [], copies: true, overlay: crowdedEdition },
  // Five editions. Those before the tiny one are drafts.
  years: { args: ['--drafts'], copies: true, overlay: earlierEditions },
  elsewhere: { args: [], copies: true, parent: '/dev/shm' },
} satisfies Record<string, SiteSettings>;

export type SiteName = keyof typeof sites;

/** The server's answer: the folder of the site, that of its content, and what the build said; or what the build printed before it failed. */
export type BuildAnswer = { folder: string; content: string; said: string } | { failure: string };

/** Starts the server. Nothing is built yet. */
export default async function setup(root: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'beretning-'));
  const ended = new AbortController();
  const build = startBuilder((name) => buildSite(name, join(folder, name), ended.signal));
  const server = createServer(({ url }, response) => {
    void build(url?.slice(1) as SiteName).then((answer) => response.end(JSON.stringify(answer)));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  root.provide('buildServer', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    ended.abort();
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Builds each site once, and one after the other: a build uses all cores. */
function startBuilder(build: (name: SiteName) => Promise<BuildAnswer>): (name: SiteName) => Promise<BuildAnswer> {
  const builds = new Map<SiteName, Promise<BuildAnswer>>();
  return (name) => {
    const before = [...builds.values()].at(-1) ?? Promise.resolve();
    const answer = builds.get(name) ?? before.then(() => build(name));
    builds.set(name, answer);
    return answer;
  };
}

/** Builds a site as an editor would. */
async function buildSite(name: SiteName, outDir: string, signal: AbortSignal): Promise<BuildAnswer> {
  const { args, copies, overlay, parent }: SiteSettings = sites[name];
  const content = copies ? await copyForBuild(`${outDir}-content`, overlay) : resolve('content');
  if (parent) outDir = join(await mkdtemp(join(parent, 'beretning-')), 'site');
  signal.addEventListener('abort', () => parent && rmSync(join(outDir, '..'), { recursive: true, force: true }));
  console.log(`Building the site "${name}" for the tests that look at it.`);
  return run(process.execPath, ['scripts/build.ts', '--outDir', outDir, ...args], {
    // A test runner's NODE_ENV would make Astro build in test mode.
    env: { ...process.env, ...(copies ? { CONTENT_ROOT: content } : {}), NODE_ENV: 'production', CI: '' },
    maxBuffer: 64 * 1024 * 1024,
    signal,
  }).then(
    ({ stdout }) => ({ folder: outDir, content, said: stdout }),
    ({ stdout = '', stderr = '' }: { stdout?: string; stderr?: string }) => ({ failure: `${stdout}\n${stderr}` }),
  );
}

/** The tiny edition, published, and the draft of the next year. */
async function copyForBuild(folder: string, overlay?: SiteSettings['overlay']): Promise<string> {
  await cp(tinyRoot, folder, { recursive: true });
  if (overlay) await layOver(folder, await overlay());
  else await addDraft(folder);
  await publishTiny(folder);
  return folder;
}
