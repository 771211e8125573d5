/**
 * The form of a text file that an editor does not see: its byte order mark and how its lines end. The desk's text has
 * neither; what is written has what the file had, line by line, so that only the lines that were meant change.
 */
import { diffArrays } from 'diff';

const MARK = '\ufeff';

/** The text as the desk shows it: without byte order mark, lines ending with `\n`. */
export function toDeskText(raw: string): string {
  return raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

/** A text of the desk in the form of the file that it takes the place of. */
export function restoreForm(text: string, former: string): string {
  const mark = former.startsWith(MARK) ? MARK : '';
  const was = splitLines(former.slice(mark.length));
  const ends = new Set(was.flatMap(({ end }) => end || []));
  const [only = '\n'] = ends;
  if (ends.size <= 1) return mark + (only === '\n' ? text : text.replaceAll('\n', only));
  const joined = mark + joinLines(text, was);
  // An end of a Mac's and the next line's would be one of Windows.
  return toDeskText(joined) === text ? joined : mark + text;
}

interface Line {
  text: string;
  /** What ends it; empty for the last. */
  end: string;
}

function splitLines(raw: string): Line[] {
  // Texts stand at even places, what ends them behind each.
  const parts = raw.split(/(\r\n?|\n)/);
  return parts.flatMap((text, index) => (index % 2 === 0 ? { text, end: parts[index + 1] ?? '' } : []));
}

/** Lines that stay keep their own end; others get the end of the line before them. */
function joinLines(text: string, was: Line[]): string {
  const is = text.split('\n');
  const parts = diffArrays(was.map(({ text: line }) => line).slice(0, -1), is.slice(0, -1));
  let at = 0;
  let end = was[0]?.end ?? '\n';
  let joined = '';
  for (const { added, removed, value } of parts) {
    for (const line of value) {
      if (!added) end = was[at++]!.end || end;
      if (!removed) joined += line + end;
    }
  }
  return joined + (is.at(-1) ?? '');
}
