import { describe, expect, test } from 'vitest';
import { writeMediaAddresses } from '../../../src/components/print/media-addresses.ts';

const NOTE = '<div data-qr-of="film"></div><a data-address-of="film"></a>';
const site = new URL('https://example.org/');

describe('the address of a film on paper', () => {
  test('leads to the chapter that shows it', () => {
    const html = writeMediaAddresses(NOTE, { year: 2030, slug: 'natur/kyst', site });
    expect(html).toContain('href="https://example.org/2030/natur/kyst/#film"');
    expect(html).toMatch(/aria-label="QR-kode til [^"]+"><svg/);
  });

  test('leads to the front page when it stands in the foreword', () => {
    const html = writeMediaAddresses(NOTE, { year: 2030, slug: 'forord', site });
    expect(html).toContain('href="https://example.org/2030/#film"');
  });

  test('changes no text without a film', () => {
    const html = '<p class=a>Uden &amp; film<br>';
    expect(writeMediaAddresses(html, { year: 2030, slug: 'eu', site })).toBe(html);
  });
});
