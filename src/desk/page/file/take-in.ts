/** What is pasted or dropped into a text: pictures become figures, formatted text becomes Markdown. */
import type { Api } from '../common/api.ts';
import { failureOf } from '../common/api.ts';
import { yearOf } from '../common/desk.ts';
import { sentence } from '../common/notice.tsx';
import { blockAt, writeTag } from '../palette/write-tag.ts';
import { toMarkdown } from '../text/paste.ts';
import type { Session } from './session.ts';

export interface TakenIn {
  data: DataTransfer;
  /** Place in the text. */
  at: number;
  session: Session;
  api: Api;
  /** Says what became of it. */
  tell: (text: string) => void;
}

/** @returns whether it was taken; plain text is left to the editor */
export function takeIn(taken: TakenIn): boolean {
  const { data, session } = taken;
  if (session.file.readOnly) return false;
  const files = [...data.files].filter(
    ({ type, name }) => /^(?:image|video|audio)\//.test(type) || /\.(?:heic|vtt)$/i.test(name),
  );
  if (files.length > 0) {
    void addFiles(files, taken);
    return true;
  }
  const html = data.getData('text/html');
  if (!session.file.path.endsWith('.mdx') || !html || isPlain(html)) return false;
  const markdown = toMarkdown(html);
  if (!markdown) return false;
  const range = rangeOf(taken);
  const block = blockAt(session.view.state.doc.toString(), range.from, markdown);
  // Words go into the sentence that they were pasted into; whole paragraphs stand by themselves.
  insert(taken, { ...range, insert: /\n|^[#|-]/.test(markdown) ? block.insert : markdown });
  taken.tell(
    'Det indsatte er gjort til almindelig tekst: overskrifter, lister, links og tabeller er med, skrifttyper er ikke.',
  );
  return true;
}

/** Code and single words copied from elsewhere carry a frame of HTML without meaning. */
const isPlain = (html: string): boolean => !/<(?:p|h\d|li|table|a|em|i|b|strong|br|sup|sub)\b/i.test(html);

function rangeOf({ at, session }: TakenIn): { from: number; to: number } {
  const { main } = session.view.state.selection;
  return main.from <= at && at <= main.to ? { from: main.from, to: main.to } : { from: at, to: at };
}

async function addFiles(files: readonly File[], taken: TakenIn): Promise<void> {
  const { api, session, tell } = taken;
  const year = yearOf(session.file.path);
  if (year === undefined) return tell('Billeder lægges ind fra et kapitel.');
  for (const file of files) {
    tell(`Lægger ${file.name} i ${year}/media …`);
    try {
      const added = await api.addMedia(year, file);
      const isPicture = file.type.startsWith('image/') || /\.heic$/i.test(file.name);
      if (isPicture) addFigure(added.src, taken);
      const size = added.width && added.height ? `, ${added.width} × ${added.height} punkter` : '';
      tell(
        `${file.name} ligger som ${added.path}${size}. ${isPicture ? 'Skriv billedteksten, og hvad billedet viser.' : ''}`,
      );
    } catch (error) {
      const { what, fix } = failureOf(error);
      tell(`${what} ${sentence(fix)}`);
    }
  }
}

/** The picture's description is marked, so that the next key writes it. */
function addFigure(src: string, taken: TakenIn): void {
  const waiting = 'SKRIV: hvad billedet viser';
  const address = /[\s()]/.test(src) ? `<${src}>` : src;
  const block = writeTag('Figure', {
    attributes: { caption: 'SKRIV: billedteksten' },
    text: `![${waiting}](${address})`,
  });
  const doc = taken.session.view.state.doc.toString();
  const change = blockAt(doc, Math.min(taken.at, doc.length), block);
  insert(taken, change, change.insert.indexOf(waiting), waiting.length);
}

function insert(
  { session: { view } }: TakenIn,
  change: { from: number; to: number; insert: string },
  mark = change.insert.length,
  length = 0,
): void {
  view.dispatch({
    changes: change,
    selection: { anchor: change.from + mark, head: change.from + mark + length },
    scrollIntoView: true,
    userEvent: 'input.paste',
  });
  view.focus();
}
