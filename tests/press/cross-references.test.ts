import { PDFCrossRefStream, PDFRef, PDFContext } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { mendCrossReferences } from '../../src/press/assemble/cross-references.ts';

/** Bytes of a table of objects that are added in an order. */
function listPlaces(numbers: readonly number[]): Uint8Array {
  const table = PDFCrossRefStream.create(PDFContext.create().obj({}), false);
  for (const number of numbers) table.addUncompressedEntry(PDFRef.of(number), number * 10);
  return table.getUnencodedContents();
}

const ORDERS = [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [3, 1, 5, 2, 4], [2, 2, 1], [7]];

test('the places of objects come out in order, as pdf-lib has them, in whichever order they are added', () => {
  const before = ORDERS.map(listPlaces);
  mendCrossReferences();
  expect(ORDERS.map(listPlaces)).toEqual(before);
});

test('they are added in time that grows with their number, not with its square', () => {
  mendCrossReferences();
  const table = PDFCrossRefStream.create(PDFContext.create().obj({}), false);
  let looks = 0;
  const { entries } = table as unknown as { entries: unknown[] };
  const watched = new Proxy(entries, {
    get: (target, name, receiver) => {
      if (typeof name === 'string' && /^\d+$/.test(name)) looks += 1;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  Object.assign(table, { entries: watched });
  for (let number = 1; number <= 2000; number += 1) table.addUncompressedEntry(PDFRef.of(number), number);
  expect(looks).toBeLessThan(2000 * 2 * Math.log2(2000));
});
