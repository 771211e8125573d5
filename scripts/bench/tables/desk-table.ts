import type { Waits } from '../desk/bench-desk.ts';
import { formatNumber, formatTable } from './markdown.ts';

interface Row {
  title: string;
  wait: keyof Waits;
  /** Seconds to reach. */
  reach?: number;
  /** What it is compared with. */
  floor?: keyof Waits;
}

const ROWS: readonly Row[] = [
  { title: "The desk: Kontrol's findings in the text, from the key", wait: 'desk findings', reach: 0.7 },
  { title: 'The desk: web preview, from the key', wait: 'desk web', reach: 1, floor: 'floor web' },
  { title: 'The desk: first page of paper, from the key', wait: 'desk paper', reach: 2, floor: 'floor paper' },
  { title: 'The desk: all pages of the chapter', wait: 'desk paper, whole', floor: 'floor paper' },
  { title: '`npm run dev`: web page, from the save', wait: 'dev web', reach: 0.5, floor: 'floor web' },
  { title: '`npm run dev`: first page of paper, from the save', wait: 'dev paper', reach: 1, floor: 'floor paper' },
  { title: '`npm run dev`: all pages of the chapter', wait: 'dev paper, whole', floor: 'floor paper' },
  { title: 'Vite, one paragraph (the floor)', wait: 'floor web' },
  { title: 'Vite and Paged.js, one paragraph (the floor of paper)', wait: 'floor paper' },
];

/** Seconds until a change is seen, what they should be, and how many times the floor they are. */
export function formatDeskTable(waits: Waits): string {
  return formatTable(
    ['what is seen', 'to reach, s', 'seconds', 'times the floor'],
    ROWS.map(({ title, wait, reach, floor }) => [
      title,
      formatNumber(reach, 1),
      formatNumber(waits[wait] / 1000, 2),
      formatNumber(floor && waits[wait] / waits[floor], 1),
    ]),
  );
}
