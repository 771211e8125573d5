/** The address that the site is published at, which canonical links, the feed, share pictures and QR codes carry. */

/** Stands in for an address that nobody has set. No host can have it (RFC 2606). */
const EXAMPLE = 'https://beretning.example';

/** Variable of the environment that sets it. */
const VARIABLE = 'SITE';

/** What is set, or the example. `checkSiteAddress` says whether it can be used. */
export const siteAddress = process.env[VARIABLE] || EXAMPLE;

/**
 * Why the site cannot be built for an address, with what to do; nothing when it can. Astro takes a path and leaves it out
 * without a word, and its message about a missing scheme is English.
 */
export function checkSiteAddress(address: string): string | undefined {
  const hasScheme = /^https?:\/\//i.test(address);
  const url = URL.parse(hasScheme ? address : `https://${address.replace(/^(?:[a-z]+:)?\/+/i, '')}`);
  const isReadable = url !== null && !/\s/.test(address);
  const faults = [
    ...(hasScheme ? [] : ['Den begynder ikke med `https://`.']),
    ...(isReadable ? listFaults(url) : ['Den kan ikke læses som en webadresse.']),
  ];
  if (faults.length === 0) return undefined;
  const fix = isReadable ? url.origin : 'https://www.dit-domæne.dk';
  const move = isReadable && url.pathname !== '/' ? ', og giv siderne det værtsnavn eller et andet for sig selv' : '';
  return [
    `Adressen i ${VARIABLE} kan ikke bruges: ${address}`,
    ...faults.map((fault) => `  ${fault}`),
    `  Ret: skriv \`${VARIABLE}=${fix}\`${move}.`,
  ].join('\n');
}

function listFaults({ pathname, search, hash, username }: URL): string[] {
  return [
    ...(pathname === '/'
      ? []
      : [
          `Den har en sti, \`${pathname}\`. Siderne kan ikke ligge i en mappe under et andet site: deres links begynder med \`/\`.`,
        ]),
    ...(search || hash
      ? ['Den har noget efter `?` eller `#`, som en sides egen adresse ikke kan have foran sig.']
      : []),
    ...(username ? ['Den har et brugernavn, som enhver læser ville få at se.'] : []),
  ];
}

/** What to say when nobody has set the address, so that nobody publishes the example's; nothing when it is set. */
export function describeUnsetAddress(address: string): string | undefined {
  if (!URL.parse(address)?.hostname.endsWith('.example')) return undefined;
  return `Links, feed og QR-koder siger ${address}, som ingen kan besøge. Byg med \`${VARIABLE}=https://…\`, før siderne lægges ud.`;
}
