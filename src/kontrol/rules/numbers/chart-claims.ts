import { attribute } from '../../../report/mdx.ts';
import { formatDecimal } from '../../../report/format.ts';
import { listCharts } from '../../charts.ts';
import type { Chart, ChartRow } from '../../charts.ts';
import { chapter, table } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listNumbers } from '../../numbers.ts';
import { isShareStated } from '../../share-words.ts';

const ACCOUNTS = table([
  { id: 'loen', label: 'Løn', amounts: [-800, -700] },
  { id: 'moeder', label: 'Møder', amounts: [-200, -300] },
]);
const chart = (title: string) => ({
  '2030/accounts/resultat.mdx': ACCOUNTS,
  '2030/chapters/natur.mdx': chapter(
    `<Chart id="udgifter" title="${title}" subtitle="Udgifter 2030" table="resultat" rows="loen moeder" />`,
  ),
});

/** Titles of charts against the rows that the chart is drawn from: what is largest, what share of all something has. */
export const chartClaims: Rule = {
  id: 'figur-titel',
  reason: 'En figurs titel siger, hvad figuren viser; passer den ikke på rækkerne, ser læseren det før redaktøren.',
  examples: { fails: chart('Møder er den største udgift'), passes: chart('Løn er den største udgift') },
  subjects: (sources) => listCharts(sources),
  check: (sources) => listCharts(sources).flatMap(checkChart),
};

function checkChart(chart: Chart): Problem[] {
  const wrong = checkRank(chart) ?? checkShare(chart) ?? checkYear(chart);
  if (wrong === undefined) return [];
  return [
    problem(chart.source.file, chart.tag.position!.start, wrong, 'ret titlen, så den siger, hvad rækkerne viser.'),
  ];
}

const RANK =
  /^(.+?)[ \n]+(?:er|var|blev|udgør|udgjorde)[ \n]+(?:fortsat |stadig |igen )?(?:den|det|de)?[ \n]?(næst)?(største|mindste|dyreste|billigste)(?!\p{sc=Latn})/u;

/** `Løn er den største udgift`. */
function checkRank({ title, rows }: Chart): string | undefined {
  const [, subject = '', second, word = ''] = RANK.exec(title) ?? [];
  const row = findRow(subject, rows);
  if (!row) return undefined;
  const isLargest = /største|dyreste/.test(word);
  const ranked = [...rows].sort((a, b) => (isLargest ? b.kroner - a.kroner : a.kroner - b.kroner));
  const right = ranked[second ? 1 : 0];
  if (!right || right.kroner === row.kroner) return undefined;
  return `Titlen siger, at ${row.label} er ${second ?? ''}${word}, men det er ${right.label}.`;
}

/** `63 ud af hver 100 kr. gik til personale`, `Kontingentet dækker lidt over halvdelen`. */
function checkShare({ title, rows, wholes }: Chart): string | undefined {
  const numbers = listNumbers(title).filter(({ kind }) => kind === 'share' || kind === 'pct');
  const [number] = numbers;
  const row =
    number &&
    findRow(`${title.slice(0, number.index)} ${title.slice(number.end).replace(/^[ \n]af[ \n].*/s, '')}`, rows);
  if (!number || !row || numbers.length > 1) return undefined;
  const before = title.slice(0, number.index);
  const shares = wholes.map((whole) => row.kroner / whole);
  if (shares.some((share) => isShareStated(share, number, before))) return undefined;
  const percents = formatDecimal(shares[0]! * 100, 0);
  return `Titlen siger »${number.text}« om ${row.label}, men efter rækkerne er det ${percents} pct.`;
}

/** `Indtægter 2034` over bars whose first year is 2035. */
function checkYear({ source, tag, title, year }: Chart): string | undefined {
  // A table of another year is told at the table; in the accounts, years have a rule of their own.
  if (source.year !== year || source.kind === 'accounts') return undefined;
  const text = `${title} ${attribute(tag, 'subtitle') ?? ''}`;
  const years = [...text.matchAll(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g)].map(([found]) => found);
  if (years.length === 0 || years.includes(String(year))) return undefined;
  return `Figuren siger ${years.join(' og ')}, men rækkerne er fra ${year}.`;
}

/** The one row that the words name: `Kontingentet` is `Kontingentindtægter`. */
function findRow(words: string, rows: ChartRow[]): ChartRow | undefined {
  const said = listWords(words);
  const found = rows.filter(({ label }) => said.some((word) => listWords(label).some((own) => isNamed(own, word))));
  return found.length === 1 ? found[0] : undefined;
}

function listWords(text: string): string[] {
  return [...text.toLowerCase().matchAll(/\p{sc=Latn}{3,}/gu)].map(([word]) => word);
}

function isNamed(label: string, word: string): boolean {
  const length = Math.min(label.length, word.length, 6);
  if (/^(?:indtægt|udgift|omkostning|alle|andre|største|mindste|hver)/.test(word)) return false;
  return (
    label === word ||
    (length >= 4 && label.slice(0, Math.max(4, length - 1)) === word.slice(0, Math.max(4, length - 1)))
  );
}
