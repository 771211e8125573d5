import { expect, test } from 'vitest';
import { splitTold } from '../../../src/desk/page/common/split-told.ts';

const read = (text: string) =>
  splitTold(text)
    .map(({ part, isQuoted }) => (isQuoted ? `[${part}]` : part))
    .join('');

test.each([
  ['skriv `kr.`.', 'skriv [kr.]'],
  ['skriv `kr.`. Se `pct.`, og `mio.` med.', 'skriv [kr.] Se [pct.], og [mio.] med.'],
  ['skriv `–`.', 'skriv [–].'],
  ['skriv `…`.', 'skriv […].'],
  ['Ingen.', 'Ingen.'],
])('what ends in a full stop ends its sentence too: %s', (text, shown) => expect(read(text)).toBe(shown));
