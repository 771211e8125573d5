import { expect, test } from 'vitest';
import { checkSiteAddress, describeUnsetAddress } from '../../../src/sources/site-address.ts';

test.each(['https://beretning.kl.dk', 'https://beretning.kl.dk/', 'http://127.0.0.1:4321', 'https://årsberetning.dk'])(
  '%s can be built for',
  (address) => {
    expect(checkSiteAddress(address)).toBeUndefined();
  },
);

test('a folder below another site is refused in words', () => {
  expect(checkSiteAddress('https://example.dk/under/')).toMatchInlineSnapshot(`
    "Adressen i SITE kan ikke bruges: https://example.dk/under/
      Den har en sti, \`/under/\`. Siderne kan ikke ligge i en mappe under et andet site: deres links begynder med \`/\`.
      Ret: skriv \`SITE=https://example.dk\`, og giv siderne det værtsnavn eller et andet for sig selv."
  `);
});

test('everything that is wrong is said at once', () => {
  expect(checkSiteAddress('example.dk/under?a#b')).toMatchInlineSnapshot(`
    "Adressen i SITE kan ikke bruges: example.dk/under?a#b
      Den begynder ikke med \`https://\`.
      Den har en sti, \`/under\`. Siderne kan ikke ligge i en mappe under et andet site: deres links begynder med \`/\`.
      Den har noget efter \`?\` eller \`#\`, som en sides egen adresse ikke kan have foran sig.
      Ret: skriv \`SITE=https://example.dk\`, og giv siderne det værtsnavn eller et andet for sig selv."
  `);
});

test.each(['ftp://example.dk', '//example.dk', 'example.dk', 'https:/example.dk'])('%s lacks its scheme', (address) => {
  expect(checkSiteAddress(address)).toMatch(
    /begynder ikke med `https:\/\/`\.\n {2}Ret: skriv `SITE=https:\/\/example\.dk`\.$/,
  );
});

test.each(['https://', 'https://exa mple.dk', 'https://example.dk:port'])('%s is no address', (address) => {
  expect(checkSiteAddress(address)).toContain('Den kan ikke læses som en webadresse.');
});

test('a name and a password would be published', () => {
  expect(checkSiteAddress('https://mig:hemmelig@example.dk')).toContain('Den har et brugernavn');
});

test('the example’s address is not mistaken for one that was set', () => {
  expect(describeUnsetAddress('https://beretning.example')).toContain(
    'https://beretning.example, som ingen kan besøge',
  );
  expect(describeUnsetAddress('https://beretning.kl.dk')).toBeUndefined();
});
