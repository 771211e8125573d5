import { describe, expect, test } from 'vitest';
import { listShortLinks, printAddress, printPageAddress } from '../../../src/report/short-links.ts';
import { shortLinksSchema } from '../../../src/schemas/short-links.ts';

const LONG = 'https://www.example.org/kyst/adgang-til-vandet/';
const edition = {
  year: 2030,
  shortLinks: { vand: LONG, natur: '/2030/natur/' },
  site: new URL('https://kyst.example'),
};

describe('a printed address', () => {
  test('is the source’s own, without what nobody types, when it has 24 characters or fewer', () => {
    expect(printAddress('https://www.example.org/fuldtid/', edition)).toBe('example.org/fuldtid');
    expect(printAddress('http://example.org/abcdefghijkl', edition)).toBe('example.org/abcdefghijkl');
  });

  test('is the edition’s own word for it when it is longer', () => {
    expect(printAddress(LONG, edition)).toBe('kyst.example/30/vand');
    expect(printAddress('http://example.org/kyst/adgang-til-vandet', edition)).toBe('kyst.example/30/vand');
  });

  test('is never a bare host: without a word all of it is printed', () => {
    expect(printAddress('https://www.example.org/en/side/uden/kort/adresse?nr=4', edition)).toBe(
      'example.org/en/side/uden/kort/adresse?nr=4',
    );
  });

  test('of a chapter is its own when it is short, else its word', () => {
    expect(printPageAddress('natur', edition)).toEqual({
      text: 'kyst.example/2030/natur',
      href: 'https://kyst.example/2030/natur/',
    });
    const far = { ...edition, site: new URL('https://beretninger.kyst.example') };
    expect(printPageAddress('natur', far)).toEqual({
      text: 'beretninger.kyst.example/30/natur',
      href: 'https://beretninger.kyst.example/30/natur/',
    });
  });
});

test('the pages of short addresses stand under two digits of the year', () => {
  expect(listShortLinks(edition).map(({ path, target }) => [path, target])).toEqual([
    ['/30/vand/', LONG],
    ['/30/natur/', '/2030/natur/'],
  ]);
});

test.each(['Vand', 'vandløb', 'vand-loeb', 'adgangtilvand', 'vand2', ''])(
  '`%s` is no word of a short address',
  (word) => {
    expect(shortLinksSchema.safeParse({ [word]: LONG }).success).toBe(false);
  },
);
