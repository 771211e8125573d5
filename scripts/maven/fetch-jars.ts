/** Java programs of the tests, fetched by Maven into the cache of node_modules. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);

/** A Java program can't run here: no Java, no Maven, or Maven Central out of reach. */
export class JavaToolMissing extends Error {}

/** Where a program lies once it is fetched. */
export interface FetchedTool {
  folder: string;
  jar: string;
  version: string;
}

/**
 * Fetches a program with all that it needs, once.
 *
 * @param pom file that names the program's version and nothing else
 * @param artifact the program's name in it
 * @throws JavaToolMissing when it can't run on this machine
 */
export async function fetchJars(pom: URL, artifact: string): Promise<FetchedTool> {
  const file = fileURLToPath(pom);
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/${artifact}/`, import.meta.url));
  const named = new RegExp(`<artifactId>${artifact}</artifactId>\\s*<version>(.+?)<`);
  const version = named.exec(await readFile(file, 'utf8'))?.[1] ?? '';
  const jar = join(folder, `${artifact}-${version}.jar`);
  await demand('java', ['-version'], 'Java is not installed (Debian: apt install default-jre-headless).');
  if (existsSync(jar)) return { folder, jar, version };
  await demand('mvn', ['-version'], 'Maven is not installed (Debian: apt install maven).');
  const fetching = ['-q', '-B', '-ntp', '-f', file, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`];
  await demand('mvn', fetching, `Maven could not fetch ${artifact} ${version} from Maven Central.`);
  return { folder, jar, version };
}

async function demand(command: string, args: string[], otherwise: string): Promise<void> {
  await run(command, args).catch((error: unknown) => {
    throw new JavaToolMissing(otherwise, { cause: error });
  });
}
