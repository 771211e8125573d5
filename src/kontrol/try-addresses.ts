/** Asks web servers whether addresses lead anywhere. Only rules that are marked with `asksNetwork` use it. */

export interface TriedAddress {
  address: string;
  /** What is wrong, as a server or the network said it; `undefined` when the address leads somewhere. */
  failure: string | undefined;
}

export interface TryOptions {
  /** Longest wait for one answer. */
  deadlineMs?: number;
  /** How many are asked at a time. */
  atOnce?: number;
}

/** Tries each address once, a few at a time; the answers come in the order of the addresses. */
export async function tryAddresses(
  addresses: readonly string[],
  { deadlineMs = 10_000, atOnce = 6 }: TryOptions = {},
): Promise<TriedAddress[]> {
  const tried: TriedAddress[] = [];
  const queue = [...addresses.entries()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, address] = next;
      tried[index] = { address, failure: await tryAddress(address, deadlineMs) };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return tried;
}

async function tryAddress(address: string, deadlineMs: number): Promise<string | undefined> {
  const head = await ask(address, 'HEAD', deadlineMs);
  // Some servers refuse HEAD, so ask again with GET; that answer counts.
  return head === undefined ? undefined : ask(address, 'GET', deadlineMs);
}

async function ask(address: string, method: 'HEAD' | 'GET', deadlineMs: number): Promise<string | undefined> {
  try {
    const response = await fetch(address, {
      method,
      signal: AbortSignal.timeout(deadlineMs),
      headers: { 'user-agent': 'beretning-kontrol' },
    });
    await response.body?.cancel();
    return response.ok ? undefined : `svaret er ${response.status}`;
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return isLate ? `intet svar inden for ${Math.round(deadlineMs / 1000)} sekunder` : 'serveren kan ikke nås';
  }
}
