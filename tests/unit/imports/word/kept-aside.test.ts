import { describe, test } from 'vitest';
import { checkCase } from './case.ts';
import { keptAside } from './kept-aside.ts';

describe('cases that were written before the reader and kept aside', () => {
  test.each(keptAside)('$says', checkCase);
});
