/** Where a branch can be read in a browser, from the address that git sends to; nothing for what is no host of the web. */
export function webAddressOf(remote: string, branch: string): string | undefined {
  const [, host, path] =
    /^(?:https?|ssh|git):\/\/(?:[^@/]+@)?([^/:]+)(?::\d+)?\/(.+?)(?:\.git)?\/?$/.exec(remote) ??
    /^(?:[^@/\s]+@)([^/:]+):(?!\/\/)(.+?)(?:\.git)?\/?$/.exec(remote) ??
    [];
  // A machine in one's own house has no pages that colleagues read.
  if (!host?.includes('.') || !path || /^[\d.]+$/.test(host)) return undefined;
  const folder = FOLDERS.find(([name]) => name.test(host))?.[1];
  return `https://${host}/${path}${folder ? `/${folder}/${branch}` : ''}`;
}

/** How hosts of git name a branch in their addresses. */
const FOLDERS: readonly (readonly [host: RegExp, folder: string])[] = [
  [/(?:^|\.)github\./, 'tree'],
  [/(?:^|\.)gitlab\./, '-/tree'],
  [/(?:^|\.)(?:gitea|codeberg|forgejo)\./, 'src/branch'],
  [/(?:^|\.)bitbucket\./, 'src'],
];
