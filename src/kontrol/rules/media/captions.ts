import { attribute } from '../../../report/mdx.ts';
import type { OtherFile, Sources } from '../../../sources/sources.ts';
import { readCaptions } from '../../captions.ts';
import type { CaptionFault, Cue } from '../../captions.ts';
import { chapter } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listMediaUses } from '../../media-uses.ts';

const FILM = {
  '2030/chapters/natur.mdx': chapter(
    '<Video id="film" title="Ned til vandet" src="film.mp4" duration="2.14" captions="film.vtt" transcript="film.txt" />',
  ),
  '2030/media/film.mp4': { bytes: 9000 },
  '2030/media/film.txt': { bytes: 40, text: 'Bølgerne slår ind.' },
};
const cue = (times: string) => ({ bytes: 60, text: `WEBVTT\n\n${times}\nBølgerne slår ind.\n` });

/** Captions that a browser cannot read, or that never come when they should. */
export const captions: Rule = {
  id: 'undertekster',
  reason: 'En browser springer undertekster over, som den ikke kan læse, og siger det ikke til nogen.',
  examples: {
    fails: { ...FILM, '2030/media/film.vtt': cue('00:03,000 -> 00:05,000') },
    passes: { ...FILM, '2030/media/film.vtt': cue('00:03.000 --> 00:05.000') },
  },
  subjects: listCaptionFiles,
  check: (sources) => {
    const lengths = readLengths(sources);
    return listCaptionFiles(sources).flatMap((file) => checkFile(file, lengths.get(file)));
  },
};

function listCaptionFiles({ others }: Sources): OtherFile[] {
  return others.filter(({ path, text }) => /\.vtt$/i.test(path) && text !== undefined);
}

/** Playing time in seconds of the film or sound that each file belongs to. */
function readLengths(sources: Sources): Map<OtherFile, number> {
  return new Map(
    listMediaUses(sources).flatMap(({ media, tag }): [OtherFile, number][] => {
      const written = /^(\d+)\.([0-5]\d)$/.exec((tag && attribute(tag, 'duration')) ?? '');
      return written ? [[media, Number(written[1]) * 60 + Number(written[2])]] : [];
    }),
  );
}

const FAULTS: Record<CaptionFault['kind'], (written: string) => [what: string, fix: string]> = {
  'no-head': () => [
    'Underteksterne begynder ikke med `WEBVTT`, så ingen browser læser dem.',
    'skriv `WEBVTT` på første linje og en tom linje efter.',
  ],
  'no-cues': () => ['Filen har ingen undertekster.', 'skriv hver tekst under sine tider, `00:03.000 --> 00:05.000`.'],
  times: (written) => [
    `Tiderne \`${written.slice(0, 60)}\` kan ikke læses.`,
    'skriv dem som `00:03.000 --> 00:05.000`, med punktum før tusindedelene og pilen `-->`.',
  ],
};

function checkFile({ file, text = '' }: OtherFile, length: number | undefined): Problem[] {
  const read = readCaptions(text);
  if (Array.isArray(read)) return read.flatMap((each, index) => checkCue(file, each, read[index - 1], length));
  return [problem(file, { line: read.line, column: 1 }, ...FAULTS[read.kind](read.written))];
}

function checkCue(file: string, { line, start, end, text }: Cue, before: Cue | undefined, length?: number): Problem[] {
  const place = { line, column: 1 };
  if (end <= start) {
    return [problem(file, place, 'Teksten slutter, før den begynder.', 'byt om på tiderne, eller ret den ene.')];
  }
  if (before && start < before.start) {
    return [
      problem(
        file,
        place,
        `Teksten begynder før den forrige på linje ${before.line}.`,
        'ret tiden, eller flyt teksten op.',
      ),
    ];
  }
  // The playing time is written in whole seconds.
  if (length !== undefined && end > length + 1) {
    return [
      problem(
        file,
        place,
        `Teksten står til ${formatTime(end)}, men optagelsen varer kun ${formatTime(length)} (\`duration\`).`,
        'ret tiden, eller `duration` i kapitlet.',
      ),
    ];
  }
  if (before && start < before.end) {
    const what = `Teksten begynder, før den forrige på linje ${before.line} er slut, så de står oven i hinanden.`;
    return [warning(file, place, what, 'lad den forrige slutte, hvor denne begynder.')];
  }
  return text.trim() === ''
    ? [warning(file, place, 'Her er tider uden tekst.', 'skriv teksten, eller slet tiderne.')]
    : [];
}

function formatTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}.${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
