import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const UNPACK = fileURLToPath(new URL('unpack-process.ts', import.meta.url));

/** A browser's file and the environment that it needs. */
export interface Program {
  file: string;
  env: Record<string, string | undefined>;
}

/**
 * Unpacks the browser from npm once, into the project's cache, under its version. It is unpacked aside and moved when it
 * is whole, so that a run that is ended leaves no half browser in its place.
 */
export async function unpackPinned(): Promise<Program> {
  const packageFolder = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..');
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(packageFolder, '../../.cache', `chromium-pack-${version}`);
  if (!existsSync(folder)) {
    const aside = `${folder}.${process.pid}.tmp`;
    await mkdir(aside, { recursive: true });
    await unpackInto(aside);
    await writeFile(join(aside, 'fonts', 'fonts.conf'), fontsConf(join(folder, 'fonts')));
    await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
  }
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { file: join(folder, 'chromium'), env };
}

/**
 * Where fontconfig looks. The package's own list names folders of a cloud function. On a machine without fonts Chromium
 * then never finishes loading, even a page that brings all its fonts.
 */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;
}

/**
 * Has the package unpack into a folder of ours. It unpacks into the system's temporary folder, and brings the libraries
 * that a bare Debian lacks only when it believes it runs on AWS. Variables decide both, and it changes others; so it runs in a
 * process of its own, which also leaves this one its core.
 */
async function unpackInto(folder: string): Promise<void> {
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
  await promisify(execFile)(process.execPath, [UNPACK], { env });
}
