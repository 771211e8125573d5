/** Reads WebVTT, the form of captions in browsers (W3C, WebVTT: The Web Video Text Tracks Format, section 4.1). */

/** A caption with its times in seconds and the line of its times, counted from 1. */
export interface Cue {
  line: number;
  start: number;
  end: number;
  text: string;
}

/** Something that is not as the format asks. */
export interface CaptionFault {
  line: number;
  kind: 'no-head' | 'no-cues' | 'times';
  /** The line that cannot be read. */
  written: string;
}

const TIME = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

/** The captions of a file, or the first thing in it that a browser cannot read. */
export function readCaptions(text: string): Cue[] | CaptionFault {
  const lines = text.split(/\r\n|\n|\r/);
  const [head = ''] = lines;
  if (!/^\ufeff?WEBVTT(?:[ \t]|$)/.test(head)) return { line: 1, kind: 'no-head', written: head };
  const cues: Cue[] = [];
  for (const [index, line] of lines.entries()) {
    if (isRemark(lines, index)) continue;
    const isTimes = /--?>/.test(line) || /^\s*\d{1,2}:\d{2}\S*\s+\S*\d:\d{2}/.test(line);
    if (!isTimes) continue;
    const cue = readCue(lines, index);
    if (!cue) return { line: index + 1, kind: 'times', written: line.trim() };
    cues.push(cue);
  }
  return cues.length > 0 ? cues : { line: 1, kind: 'no-cues', written: head };
}

/** Whether a line stands in a block of remarks (`NOTE`), where an arrow means nothing. */
function isRemark(lines: string[], index: number): boolean {
  let first = index;
  while (first > 0 && lines[first - 1]!.trim() !== '' && index - first < 20) first--;
  return /^NOTE(?:\s|$)/.test(lines[first]!);
}

function readCue(lines: string[], index: number): Cue | undefined {
  const [start, arrow, end] = lines[index]!.trim().split(/\s+/);
  const [from, to] = [toSeconds(start), toSeconds(end)];
  if (arrow !== '-->' || from === undefined || to === undefined) return undefined;
  const after = lines.slice(index + 1, index + 40);
  const blank = after.findIndex((line) => line.trim() === '');
  return { line: index + 1, start: from, end: to, text: after.slice(0, blank === -1 ? undefined : blank).join(' ') };
}

function toSeconds(written = ''): number | undefined {
  const [found, hours = '0', minutes, seconds, thousandths] = TIME.exec(written) ?? [];
  if (!found) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}
