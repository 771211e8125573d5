import { expect, test } from 'vitest';
import { listBareAddresses } from '../../../src/report/bare-addresses.ts';

test.each([
  ['Se https://www.kl.dk.', [['https://www.kl.dk', 'https://www.kl.dk']]],
  ['Se (www.kl.dk/a_b).', [['www.kl.dk/a_b', 'https://www.kl.dk/a_b']]],
  [
    'Se https://a.dk/b_(c), og skriv til kl@kl.dk.',
    [
      ['https://a.dk/b_(c)', 'https://a.dk/b_(c)'],
      ['kl@kl.dk', 'mailto:kl@kl.dk'],
    ],
  ],
  ['Se »https://a.dk« og kl.dk', [['https://a.dk', 'https://a.dk']]],
  ['1.234 kr. pr. 1. maj', []],
])('addresses of »%s«', (text, found) => {
  expect(listBareAddresses(text).map(({ text: address, url }) => [address, url])).toEqual(found);
});
