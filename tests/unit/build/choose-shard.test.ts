import { describe, expect, test } from 'vitest';
import { chooseShard, formatShard } from '../../../src/build/choose-shard.ts';
import { CommandError } from '../../../src/cli/command-error.ts';
import type { ShardedJob } from '../../../src/press/index.ts';

const job = { output: '/site/2025/kl-beretning-2025.pdf' } as ShardedJob['job'];

describe('the shard that a build is', () => {
  test('is none when the command names none', () => {
    expect(chooseShard(undefined)).toBeUndefined();
  });

  test('is read from its number and how many there are', () => {
    expect(chooseShard('2/4')).toEqual({ index: 2, of: 4 });
  });

  test.each(['5/4', '0/4', '4', '1/', '1/2/3', '1.5/2', '-1/2', 'to/fire'])('is refused as »%s«', (text) => {
    expect(() => chooseShard(text)).toThrow(CommandError);
  });
});

describe('what a shard says when it is done', () => {
  test('is to run again while parts of others are missing', () => {
    const said = formatShard({ index: 1, of: 2 }, [{ job, paginated: 11, missing: 10, printed: 0 }]);
    expect(said).toContain('kl-beretning-2025.pdf: 11 dele brudt om, 10 dele mangler fra de andre maskiner');
    expect(said).toContain('lad hver af dem køre igen');
  });

  test('is to build when it has printed', () => {
    const said = formatShard({ index: 2, of: 2 }, [{ job, paginated: 10, missing: 0, printed: 3 }]);
    expect(said).toContain('10 dele brudt om, 3 læg trykt');
    expect(said).toContain('byg med `npm run build`');
  });
});
