/** Units of amounts as Danish accounts write them. */

/** Kroner that 1 in a column stands for. */
export type UnitKroner = 1 | 1_000 | 1_000_000 | 1_000_000_000;

const SCALES: [kroner: UnitKroner, pattern: string][] = [
  [1_000_000_000, String.raw`mia\.?|mrd\.?|milliard(?:er)?`],
  [1_000_000, String.raw`1[. ]?000[. ]?000|mio\.?|mill\.?|million(?:er)?|m\.?`],
  [1_000, String.raw`1[. ]?000|'?000|tusinde?r?|t\.?`],
];
const SCALE = SCALES.map(([, pattern]) => pattern).join('|');
const KRONER = String.raw`kr(?:oner)?\.?|dkk`;

/** `1.000 kr.`, `t.kr.`, `DKK 1.000`, `hele kr.`: not in the middle of a word, and not after a number, as in `45 kr.` */
const WITH_KRONER = new RegExp(
  String.raw`(?<![\p{L}\d.,'])(?<!\d )(?:hele )?(?:(?:${SCALE}) ?(?:${KRONER})|(?:${KRONER}) ?(?:i )?(?:hele )?(?:(?:${SCALE})(?![\p{L}\d]))?)(?![\p{L}\d])`,
  'u',
);
/** A scale alone, where nothing but a unit is expected. One letter alone says too little. */
const SCALE_ALONE = new RegExp(String.raw`^(?:i |hele )*(?!.\.?$)(?:${SCALE})$`, 'u');

/** Currencies, parts and counts that are no kroner. */
const FOREIGN =
  /(?<!\p{L})[tmk]?(?:eur|euro|usd|sek|nok|gbp|chf|isk)(?!\p{L})|[€$£¥%‰²]|(?<!\p{L})(?:pct|procent|promille|indeks|index|antal|stk|årsværk|timer|personer|øre|ører)(?!\p{L})/u;

/** Words around a year that are no unit: what the column is, and days. */
const PLAIN =
  /(?<!\p{L})(?:regnskab(?:et|sår)?|års(?:regnskab|resultat)|realiseret|faktisk|resultat|året|år|i år|sidste år|ultimo|primo|note|noter|revideret|urevideret|foreløbig|ændret|tilpasset|omregnet|i alt|pr|den|dec(?:ember)?|jan(?:uar)?|juni|til|\d{1,2})(?!\p{L})/gu;

/** What a text says of a unit: kroner, something else, or nothing. */
export type UnitReading = { kroner: UnitKroner } | { unknown: string } | undefined;

/**
 * The unit in a text that is there to name one: what stands after a year or in a row of its own under the years. What
 * is no unit that is known, and no plain word either, is an unknown one.
 */
export function readUnit(text: string): UnitReading {
  const plain = normalize(text)
    .replace(/^[([]|[)\]]$/g, '')
    .trim();
  const kroner = findKroner(plain) ?? (SCALE_ALONE.test(plain) ? scaleOf(plain) : undefined);
  if (FOREIGN.test(plain)) return { unknown: text.trim() };
  if (kroner !== undefined) return { kroner };
  return plain.replace(PLAIN, '').replace(/[\s.,:;()/*–-]+/g, '') === '' ? undefined : { unknown: text.trim() };
}

/** The unit in a text of any kind: a title, a note above the table, a number format. */
export function findUnit(text: string): UnitReading {
  const plain = normalize(text);
  const kroner = findKroner(plain);
  if (kroner !== undefined) return { kroner };
  // Only where a unit belongs: in brackets, after »i«, or alone.
  const places = [...plain.matchAll(/[([](?<inside>[^)\]]*)[)\]]|(?<!\p{L})i (?<after>[^,;()]+)$|^(?<alone>\S+)$/gu)];
  for (const { groups: { inside, after, alone } = {} } of places) {
    const place = (inside ?? after ?? alone ?? '').trim();
    if (SCALE_ALONE.test(place)) return { kroner: scaleOf(place) };
    if (FOREIGN.test(place)) return { unknown: place };
  }
  return undefined;
}

/** Years have nothing to say here, and one may stand right before its unit: `2026 kr.` */
function normalize(text: string): string {
  const plain = text.toLowerCase().replace(/[\u2018\u2019´\x60]/g, "'");
  return plain
    .replace(/\b20\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function findKroner(text: string): UnitKroner | undefined {
  const found = WITH_KRONER.exec(text)?.[0];
  return found === undefined ? undefined : scaleOf(found);
}

function scaleOf(text: string): UnitKroner {
  const scale = SCALES.find(([, pattern]) =>
    new RegExp(String.raw`(?<![\p{L}\d])(?:${pattern})(?=[^\p{L}\d]|$|${KRONER})`, 'u').test(text),
  );
  return scale?.[0] ?? 1;
}

const NAMES: Record<UnitKroner, string> = {
  1: 'kr.',
  1_000: '1.000 kr.',
  1_000_000: 'mio. kr.',
  1_000_000_000: 'mia. kr.',
};

/** How we write a unit: `1.000 kr.` */
export function formatUnit(kroner: UnitKroner): string {
  return NAMES[kroner];
}
