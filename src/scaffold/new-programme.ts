/** The files of a conference to be written: its days are known, what happens on them is not. */
import { CommandError } from '../cli/command-error.ts';
import type { NewFile } from '../cli/write-new.ts';
import { PUBLICATION_KINDS } from '../publications/kinds.ts';
import { guidanceComment, placeholder } from './marks.ts';
import { Provisional, renderMdx, renderYaml } from './render-mdx.ts';

const WEEKDAYS = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];
/** Id of the item that the assembly is, until it has another. */
const MEETING = 'delegeretmoede';
const MEETING_ITEM = {
  id: MEETING,
  start: new Provisional(16, 'klokkeslættet; slet punktet, hvis der ikke er noget møde'),
  openEnd: true,
  kind: 'meeting',
  title: placeholder('hvad mødet hedder'),
};
/** Longer conferences are a slip of the finger. */
const MOST_DAYS = 7;

/**
 * Plans the files.
 *
 * @param first day on which it begins, `2026-03-19`
 * @param count how many days it lasts, as it was typed
 * @throws CommandError when either can't be understood
 */
export function planProgramme(first: string, count = '1'): NewFile[] {
  const start = readDay(first);
  const length = readCount(count);
  const year = first.slice(0, 4);
  const folder = `${PUBLICATION_KINDS.programme.folder}/${year}`;
  const days = Array.from({ length }, (_, index) => new Date(start.getTime() + index * 86_400_000));
  return [
    { path: `${folder}/programme.mdx`, content: renderProgramme(first, year) },
    { path: `${folder}/days.yaml`, content: `${DAYS_NOTE}\n${days.map(renderDay).join('\n')}` },
    { path: `${folder}/meeting.yaml`, content: renderMeeting() },
    { path: `${folder}/practical.mdx`, content: renderPractical() },
  ];
}

function readDay(text: string): Date {
  const day = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (isDay) return day;
  throw new CommandError(`»${text}« er ikke en dag.`, 'skriv den første dag som år, måned og dag: `2026-03-19`.');
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_DAYS) return count;
  throw new CommandError(`»${text}« er ikke et antal dage.`, `skriv et tal fra 1 til ${MOST_DAYS}.`);
}

function renderProgramme(date: string, year: string): string {
  const fields = {
    title: placeholder(`hvad mødet hedder, med årstallet ${year}`),
    theme: placeholder('mødets titel'),
    description: placeholder('én sætning til søgemaskiner og delinger.'),
    state: 'draft',
    date: new Provisional(date, 'den dag, programmet udgives'),
    original: { notGiven: placeholder('adressen på originalen i stedet, eller hvorfor den ikke kendes.') },
    place: placeholder('huset og byen'),
    signatories: [],
    exhibitors: [],
    withheld: [],
  };
  return renderMdx(fields, guidanceComment('velkomsten'));
}

const DAYS_NOTE =
  '# Et punkt uden `end` slutter, når dagens næste begynder. Felterne er forklaret i README.md under »Program«.';

function renderDay(date: Date, index: number): string {
  const day = {
    date: date.toISOString().slice(0, 10),
    weekday: WEEKDAYS[date.getUTCDay()],
    items: [
      {
        id: `aabning-${WEEKDAYS[date.getUTCDay()]!.replace('ø', 'oe')}`,
        start: new Provisional(9, 'klokkeslættet'),
        kind: 'frame',
        title: placeholder('hvad dagen begynder med'),
      },
      ...(index === 0 ? [MEETING_ITEM] : []),
    ],
  };
  const [head = '', ...rest] = renderYaml(day).trimEnd().split('\n');
  return [`- ${head}`, ...rest.map((line) => `  ${line}`), ''].join('\n');
}

function renderMeeting(): string {
  const meeting = {
    item: new Provisional(MEETING, 'id’et på det punkt i days.yaml, som mødet er; slet filen, hvis der ikke er noget'),
    agenda: [{ title: placeholder('dagsordenens første punkt') }],
    motions: [],
  };
  return renderYaml(meeting);
}

function renderPractical(): string {
  return renderMdx(
    { title: 'Praktiske oplysninger' },
    guidanceComment(
      'det, deltagerne skal vide, med en mellemrubrik til hvert emne; slet filen, hvis der ikke er noget',
    ),
  );
}
