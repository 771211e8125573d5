import { delimiter, join } from 'node:path';
import { fetchJars, run } from '../maven/fetch-jars.ts';

/** A complaint of EPUBCheck: `ERROR(RSC-005): …`. */
export interface EpubVerdict {
  file: string;
  complaints: string[];
}

/**
 * Checks e-books against EPUB 3.3 with the W3C's EPUBCheck, which Maven fetches once into the cache of node_modules.
 *
 * @throws JavaToolMissing when it can't run on this machine
 */
export async function checkEpubs(files: readonly string[]): Promise<{ version: string; verdicts: EpubVerdict[] }> {
  const { folder, version } = await fetchJars(new URL('./pom.xml', import.meta.url), 'epubcheck');
  const verdicts: EpubVerdict[] = [];
  for (const file of files) verdicts.push({ file, complaints: await listComplaints(folder, file) });
  return { version, verdicts };
}

async function listComplaints(folder: string, file: string): Promise<string[]> {
  const main = ['-cp', `${join(folder, '*')}${delimiter}`, 'com.adobe.epubcheck.tool.Checker'];
  // It exits with 1 when it complains; what it says is on both streams.
  const { stdout, stderr } = await run('java', [...main, file]).catch((error: unknown) => {
    const said = error as { stdout?: string; stderr?: string };
    if (said.stdout?.includes('EPUBCheck completed')) return { stdout: said.stdout, stderr: said.stderr ?? '' };
    throw error;
  });
  return `${stdout}\n${stderr}`.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING|USAGE)\(/.test(line));
}
