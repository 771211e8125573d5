import { describe, expect, test } from 'vitest';
import { layOutRegister } from '../../../src/components/print/register-columns.ts';
import { divideName, letterOf, sortBySurname } from '../../../src/report/surnames.ts';

describe('a name', () => {
  test('ends with its surname', () => {
    expect(divideName('Christina Krzyrosiak Hansen')).toEqual({ surname: 'Hansen', given: 'Christina Krzyrosiak' });
    expect(divideName('Frank Schmidt-Hansen').surname).toBe('Schmidt-Hansen');
  });

  test('may have a surname of several words, which the register of people gives', () => {
    expect(divideName('Ida van der Berg', 'van der Berg')).toEqual({ surname: 'van der Berg', given: 'Ida' });
  });

  test('may be one word', () => {
    expect(divideName('Madonna')).toEqual({ surname: 'Madonna', given: '' });
  });
});

test('names are in Danish order by surname, then by given names, Aa as Å', () => {
  const names = ['Bo Åberg', 'Anne Aagaard', 'Bo Ørsted', 'Bo Ærø', 'Bo Zeuthen', 'Ib Hansen', 'Bo Hansen'];
  const sorted = sortBySurname(names.map((name) => divideName(name)));
  expect(sorted.map(({ given, surname }) => `${given} ${surname}`)).toEqual([
    'Bo Hansen',
    'Ib Hansen',
    'Bo Zeuthen',
    'Bo Ærø',
    'Bo Ørsted',
    'Bo Åberg',
    'Anne Aagaard',
  ]);
  expect(letterOf({ surname: 'Aagaard', given: '' })).toBe('Å');
});

describe('the register in columns', () => {
  const entries = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `p${index}`,
      name: `Bo Navn${index + 100}`,
      origin: 'Klitby (K)',
      places: 1,
    }));

  test('is one block as long as a page holds it', () => {
    expect(layOutRegister(entries(90))).toHaveLength(1);
  });

  test('goes on in a block a page, and loses nobody', () => {
    const blocks = layOutRegister(entries(400));
    expect(blocks.length).toBeGreaterThan(2);
    expect(blocks.flat().map(({ id }) => id)).toEqual(entries(400).map(({ id }) => id));
  });

  test('names each letter once', () => {
    const rows = layOutRegister([
      { id: 'a', name: 'Bo Ravn', origin: '', places: 1 },
      { id: 'b', name: 'Ib Ravn', origin: '', places: 1 },
      { id: 'c', name: 'Bo Strand', origin: '', places: 1 },
    ]).flat();
    expect(rows.map(({ letter }) => letter)).toEqual(['R', undefined, 'S']);
  });
});
