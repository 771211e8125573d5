import { describe, expect, test } from 'vitest';
import { writeMediaAddresses } from '../../../src/components/print/media-addresses.ts';

const NOTE = '<div data-qr-of="film"></div><a data-address-of="film"></a>';
const site = new URL('https://example.org/');
const shortLinks = { kyst: '/2030/natur/kyst/' };

describe('the address of a film on paper', () => {
  test('leads to the chapter that shows it', () => {
    const html = writeMediaAddresses(NOTE, { year: 2030, slug: 'natur/kyst', site, shortLinks });
    expect(html).toContain('href="https://example.org/2030/natur/kyst/#film"');
    expect(html).toContain('aria-label="QR-kode til example.org/30/kyst"><svg');
    expect(html).toContain('>example.org/30/kyst</a>');
  });

  test('leads to the front page when it stands in the foreword', () => {
    const html = writeMediaAddresses(NOTE, { year: 2030, slug: 'forord', site, shortLinks });
    expect(html).toContain('href="https://example.org/2030/#film"');
  });

  test('changes no text without a film', () => {
    const html = '<p class=a>Uden &amp; film<br>';
    expect(writeMediaAddresses(html, { year: 2030, slug: 'eu', site, shortLinks })).toBe(html);
  });
});
