import type { Source, Sources } from '../../../sources/sources.ts';
import { BAR_UNITS, isBarUnit, MOST_MARKS, MOST_STEMS, readMarks } from '../../../report/figure-marks.ts';
import type { MarksFault } from '../../../report/figure-marks.ts';
import { formatKroner, formatList } from '../../../report/format.ts';
import { attribute, listTags } from '../../../report/mdx.ts';
import type { JsxElement } from '../../../report/mdx.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listCodes } from '../../text.ts';

const figure = (value: string, drawing: string) =>
  chapter(`<KeyFigure id="kommuner" value="${value}" unit="kommuner" ${drawing}>er med</KeyFigure>`);

/** Ways of drawing a figure; a figure has one of them. */
const WAYS = ['of', 'per', 'bar', 'row'] as const;

/** Key figures whose drawing would show another number than the figure says. */
export const figureMarks: Rule = {
  id: 'noegletal-tegning',
  reason:
    'På siderne »Året i tal« tæller hvert mærke noget; et tal, som mærker ikke kan vise præcist, ville blive tegnet forkert.',
  examples: {
    fails: { '2030/chapters/natur.mdx': figure('104', 'of="98"') },
    passes: { '2030/chapters/natur.mdx': figure('65', 'of="98"') },
  },
  subjects: (sources) => listDrawn(sources),
  check: (sources) => listDrawn(sources).flatMap(checkFigure),
};

interface Drawn {
  source: Source;
  tag: JsxElement;
}

function listDrawn({ files }: Sources): Drawn[] {
  return files.flatMap((source) =>
    (source.tree ? listTags(source.tree) : [])
      .filter((tag) => tag.name === 'KeyFigure' && [...WAYS, 'against', 'table'].some((name) => attribute(tag, name)))
      .map((tag) => ({ source, tag })),
  );
}

/** What a message can say of a figure. */
type Words = Record<'value' | 'unit' | 'of' | 'per' | 'against' | 'bar' | 'row' | 'table', string>;

function checkFigure({ source, tag }: Drawn): Problem[] {
  const names = ['value', 'unit', ...WAYS, 'against', 'table'] as const;
  const given = Object.fromEntries(names.map((name) => [name, attribute(tag, name)])) as Partial<Words>;
  const words = Object.fromEntries(names.map((name) => [name, given[name] ?? ''])) as Words;
  const tell = ([what, fix]: Message) => [problem(source.file, tag.position!.start, what, fix)];
  if (!words.row !== !words.table) return tell(HALF_REFERENCE);
  // The schema has told that there is no value, or one in braces, and what is no number where one belongs.
  if (!words.value) return [];
  if ([words.of, words.per, words.against].some((whole) => whole && !/^[1-9]\d*$/.test(whole))) return [];
  if (words.bar && !isBarUnit(words.bar)) return [];
  const { fault } = readMarks({ ...given, value: words.value });
  return fault ? tell(MESSAGES[fault](words)) : [];
}

type Message = readonly [what: string, fix: string];

const HALF_REFERENCE: Message = [
  'Nøgletallet nævner kun det ene af `table` og `row`.',
  'skriv både tabellen og rækken, eller slet begge.',
];

const MESSAGES: Record<MarksFault, (words: Words) => Message> = {
  several: (words) => [
    `Nøgletallet beder om flere tegninger på én gang: ${listCodes(WAYS.filter((name) => words[name]))}.`,
    'behold den ene.',
  ],
  uncounted: (words) => [
    `»${words.value}« er ikke et tal, som mærker kan tælle med ${codeOf(words)}.`,
    'slet det, så står tallet uden tegning.',
  ],
  over: ({ value, of }) => [
    `Nøgletallet er ${value}, men det hele er ${formatKroner(Number(of))} (\`of="${of}"\`).`,
    'ret tallet eller det hele.',
  ],
  cut: (words) => [
    `»${words.value}« bliver ikke til hele mærker med ${codeOf(words)}, og tegningen runder ikke.`,
    words.per ? 'skriv et `per`, der går op, eller slet det.' : 'slet `of`, så står tallet uden tegning.',
  ],
  many: (words) => [
    `»${words.value}« giver mere end ${MOST_MARKS} mærker med ${codeOf(words)}, og dem kan ingen overskue.`,
    words.per ? `skriv et større \`per\`, for eksempel \`per="${Number(words.per) * 10}"\`.` : 'slet `of`.',
  ],
  against: ({ value, against }) => [
    `${against} kan ikke vises som en del af ${value} (\`against="${against}"\`).`,
    `skriv et tal, der er mindre, ved et nøgletal med \`per\` og højst ${MOST_STEMS} mærker, eller slet \`against\`.`,
  ],
  unit: ({ bar, unit }) => [
    `\`bar="${bar}"\` tegner ${BAR_UNITS[bar as keyof typeof BAR_UNITS].unit}, men enheden er ${unit ? `»${unit}«` : 'ikke skrevet'}.`,
    `skriv \`unit="${BAR_UNITS[bar as keyof typeof BAR_UNITS].unit}"\`, eller ret \`bar\` (${formatList(Object.keys(BAR_UNITS), 'eller')}).`,
  ],
  percent: ({ value, unit, of }) => [
    `${value} ${unit} er en del af hundrede, ikke af ${formatKroner(Number(of))}.`,
    'skriv `of="100"`.',
  ],
};

function codeOf(words: Words): string {
  return listCodes(WAYS.filter((name) => words[name]).map((name) => `${name}="${words[name]}"`));
}
