import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatCaddy, formatHeadersFile, formatNginx, formatRedirectsFile } from '../../../src/hosting/formats.ts';
import { IMMUTABLE_FOLDERS, POLICY, SECURITY_HEADERS } from '../../../src/hosting/headers.ts';

const FORMATS = { _headers: formatHeadersFile(), nginx: formatNginx(), Caddy: formatCaddy() };

test.each(Object.entries(FORMATS))('%s says every header and keeps what never changes', (_, text) => {
  for (const [name, value] of SECURITY_HEADERS) {
    expect(text).toContain(name);
    expect(text).toContain(value);
  }
  for (const folder of IMMUTABLE_FOLDERS) expect(text).toContain(folder);
});

test('the policy allows nothing inline, no other host and no frame', () => {
  expect(POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(POLICY).toContain("frame-ancestors 'none'");
});

test.each([
  ['nginx.conf', FORMATS.nginx],
  ['Caddyfile', FORMATS.Caddy],
])('the example %s is what the code makes (node scripts/make-hosting.ts)', (file, text) => {
  expect(readFileSync(`src/hosting/examples/${file}`, 'utf8')).toBe(text);
});

test('short addresses lead on with and without their last slash, and not for ever', () => {
  expect(formatRedirectsFile([{ path: '/25/sol/', target: 'https://example.org/sol-og-hav/å' }])).toBe(
    '/25/sol/ https://example.org/sol-og-hav/%C3%A5 302\n/25/sol https://example.org/sol-og-hav/%C3%A5 302\n',
  );
});
