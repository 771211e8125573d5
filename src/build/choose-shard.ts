import { basename } from 'node:path';
import { CommandError } from '../cli/command-error.ts';
import type { Shard, ShardedJob } from '../press/index.ts';

/**
 * Reads which shard a build is.
 *
 * @param text what stands after `--shard`: `2/4` for the second of four
 * @returns nothing for a build that does everything
 * @throws CommandError when it names no shard
 */
export function chooseShard(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (index !== undefined && of !== undefined && index <= of) return { index, of };
  throw new CommandError(
    `»${text}« er ikke en del af et tryk, så intet er gjort.`,
    'skriv `--shard=2/4` for den anden af fire maskiner.',
  );
}

/** What a shard did, and what is to be done next. */
export function formatShard({ index, of }: Shard, jobs: readonly ShardedJob[]): string {
  const isWaiting = jobs.some(({ missing }) => missing > 0);
  return [
    `Maskine ${index} af ${of} har gjort sin del, og den ligger i cachen:`,
    ...jobs.map(({ job, paginated, missing, printed }) => {
      const rest = missing > 0 ? `${missing} dele mangler fra de andre maskiner` : `${printed} læg trykt`;
      return `  ${basename(job.output)}: ${paginated} dele brudt om, ${rest}`;
    }),
    isWaiting
      ? 'Saml cachen fra alle maskiner, og lad hver af dem køre igen; så trykker de.'
      : 'Når alle maskiner er nået hertil, så saml deres cache, og byg med `npm run build`.',
  ].join('\n');
}
