/** What is pasted or dropped into a text: pictures are laid into the edition's media, formatted text becomes Markdown. */
import type { MediaAdded } from '../../contract.ts';
import type { Api } from '../common/api.ts';
import { failureOf } from '../common/api.ts';
import { yearOf } from '../common/desk.ts';
import { sentence } from '../common/notice.tsx';
import { besideOpening, blockAt } from '../palette/write-tag.ts';
import { requote } from '../../../report/quotation-marks.ts';
import { guardAt } from '../format/guarded.ts';
import { nextLabel } from '../format/notes.ts';
import type { Change } from '../format/rewrite.ts';
import type { Range } from '../text/ranges.ts';
import { requoteLines, toMarkdown } from '../text/paste.ts';
import type { Session } from './session.ts';

export interface TakenIn {
  data: DataTransfer;
  /** Place in the text. */
  at: number;
  session: Session;
  api: Api;
  /** Says what became of it. */
  tell: (text: string) => void;
  /** Asks for what goes with a picture, a film or a recording that was laid in. */
  onPlaced: (placed: Placed) => void;
}

/** @returns whether it was taken; plain text is left to the editor */
export function takeIn(taken: TakenIn): boolean {
  const { data, session } = taken;
  if (session.file.readOnly) return false;
  const html = data.getData('text/html');
  // Excel hands over a picture of the cells as well.
  const hasTable = /<table\b/i.test(html);
  const files = [...data.files].filter(
    ({ type, name }) => /^(?:image|video|audio)\//.test(type) || /\.(?:heic|vtt)$/i.test(name),
  );
  if (files.length > 0 && !hasTable) {
    void addFiles(files, taken);
    return true;
  }
  if (!session.file.path.endsWith('.mdx')) return false;
  const document = documentOf(taken);
  const { text: markdown, notes } =
    html && !isPlain(html) ? toMarkdown(html, nextLabel(document)) : { text: '', notes: '' };
  if (!markdown) return takeQuotation(taken);
  const range = outOfGuidance(document, rangeOf(taken));
  // Words go into the sentence that they were pasted into; whole paragraphs stand by themselves.
  const isBlock = /\n|^[#|-]/.test(markdown);
  const change = isBlock ? blockAt(document, besideOpening(document, range), markdown) : { ...range, insert: markdown };
  insert(taken, change, notes && notesAtEnd(document, change, notes));
  taken.tell(
    `Det indsatte er gjort til almindelig tekst: overskrifter, lister, links${notes ? ', noter' : ''} og tabeller er med, skrifttyper er ikke.`,
  );
  return true;
}

/** Plain text whose quotation marks are those of another language; other plain text is the editor's own matter. */
function takeQuotation(taken: TakenIn): boolean {
  const plain = taken.data.getData('text/plain').replaceAll(/\r\n?/g, '\n');
  // Where there are tags, links or fields, a straight mark may be one of theirs.
  const isCode = /[<{]|\]\(|^---|^\s*[\w-]+: /m.test(plain) || guardAt(documentOf(taken), rangeOf(taken)) !== undefined;
  const text = isCode ? requoteLines(plain) : plain.split('\n').map(requote).join('\n');
  if (text === plain) return false;
  insert(taken, { ...rangeOf(taken), insert: text });
  taken.tell('Anførselstegnene i det indsatte er gjort til »…«.');
  return true;
}

const documentOf = ({ session }: TakenIn): string => session.view.state.doc.toString();

/** Code and single words copied from elsewhere carry a frame of HTML without meaning. */
const isPlain = (html: string): boolean => !/<(?:p|h\d|li|table|a|em|i|b|strong|br|sup|sub)\b/i.test(html);

function rangeOf({ at, session }: TakenIn): { from: number; to: number } {
  const { main } = session.view.state.selection;
  return main.from <= at && at <= main.to ? { from: main.from, to: main.to } : { from: at, to: at };
}

/** A file that lies in the edition's media by now, and the tag that shows it. */
export interface Placed {
  file: File;
  added: MediaAdded;
  tag: string;
  /** Values of the tag's fields that are known. */
  given: Readonly<Record<string, unknown>>;
}

async function addFiles(files: readonly File[], { at, session, api, tell, onPlaced }: TakenIn): Promise<void> {
  const year = yearOf(session.file.path);
  if (year === undefined) return tell('Billeder lægges ind fra et kapitel.');
  const { view } = session;
  view.dispatch({ selection: { anchor: Math.min(at, view.state.doc.length) } });
  for (const file of files) {
    tell(`Lægger ${file.name} i ${year}/media …`);
    try {
      const added = await api.addMedia(year, file);
      tell(`${file.name} ligger som ${added.path}.`);
      const shown = showWith(file, added);
      if (shown) onPlaced({ file, added, ...shown });
    } catch (error) {
      const { what, fix } = failureOf(error);
      tell(`${what} ${sentence(fix)}`);
    }
  }
}

/** The tag that shows a file; none for subtitles and transcripts, which a film names. */
function showWith({ type }: File, { src }: MediaAdded): Pick<Placed, 'tag' | 'given'> | undefined {
  if (type.startsWith('video/')) return { tag: 'Video', given: { src } };
  if (type.startsWith('audio/')) return { tag: 'Audio', given: { src } };
  return type.startsWith('image/') ? { tag: 'Figure', given: { picture: src } } : undefined;
}

/** Text that is pasted into guidance stands behind it; both places of a text with notes change at once, so no filter moves it. */
function outOfGuidance(document: string, range: Range): Range {
  const guard = guardAt(document, range);
  return guard && document.startsWith('{/*', guard.from) ? { from: guard.to, to: guard.to } : range;
}

/** Notes stand at the end of the text; when that is where the text is put in, behind it. */
function notesAtEnd(document: string, change: Change, notes: string): Change {
  const end = Math.max(document.trimEnd().length, change.to);
  const gap = change.to >= document.trimEnd().length && change.insert.endsWith('\n') ? '\n' : '\n\n';
  return { from: end, to: document.length, insert: `${gap}${notes}\n` };
}

function insert({ session: { view } }: TakenIn, change: Change, end: Change | '' = ''): void {
  view.dispatch({
    changes: end ? [change, end] : change,
    selection: { anchor: change.from + change.insert.replace(/\n+$/, '').length },
    scrollIntoView: true,
    userEvent: 'input.paste',
  });
  view.focus();
}
