/** A Word or Excel file into content: what the import read is shown, and written when the editor says so. */
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { slugify } from '../../../report/slug.ts';
import type { EditionOverview, ImportReading } from '../../contract.ts';
import type { ImportKind } from '../common/api.ts';
import { DeskContext } from '../common/desk.ts';
import { Told } from '../common/told.tsx';
import { Dialog } from '../common/dialog.tsx';
import { FailureNotice } from '../common/notice.tsx';
import { go } from '../common/route.ts';
import { useTask } from '../common/use-task.ts';
import { TextDiff } from '../review/text-diff.tsx';
import { ImportOrder, queryOf, slugOf } from './import-order.tsx';
import type { Order } from './import-order.tsx';

interface Props {
  edition: EditionOverview;
  /** A file that was dropped. */
  given?: File | undefined;
  onClose: () => void;
  onWritten: () => Promise<void>;
}

export function ImportDialog({ edition, given, onClose, onWritten }: Props): JSX.Element {
  const { api } = useContext(DeskContext);
  const [order, setOrder] = useState<Order | undefined>(given && orderOf(given, edition));
  const [reading, setReading] = useState<ImportReading | undefined>();
  const { isRunning, failure, run } = useTask();
  const read = (): Promise<void> =>
    run(async () => setReading(await api.readImport(order!.kind, queryOf(order!, edition.year), order!.file)));
  const write = (): Promise<void> =>
    run(async () => {
      const { paths } = await api.writeImport(reading!.id);
      await onWritten();
      onClose();
      const text = paths.find((path) => /\.(?:mdx|yaml)$/.test(path));
      if (order!.kind === 'word' && text) go({ page: 'file', path: text });
    });
  return (
    <Dialog title={`Fra Word eller Excel til ${edition.year}`} isWide={reading !== undefined} onClose={onClose}>
      {reading ? (
        <Reading reading={reading} />
      ) : (
        <ImportOrder
          edition={edition}
          order={order}
          onOrder={setOrder}
          onFile={(file) => setOrder(orderOf(file, edition))}
        />
      )}
      {failure ? <FailureNotice failure={failure} /> : null}
      <p class="buttons">
        {reading ? (
          <>
            <button
              type="button"
              class="button button--main"
              disabled={isRunning || reading.changes.length === 0}
              onClick={() => void write()}
            >
              Skriv det
            </button>
            <button type="button" class="button" onClick={() => setReading(undefined)}>
              Tilbage
            </button>
          </>
        ) : (
          <button type="button" class="button button--main" disabled={!order || isRunning} onClick={() => void read()}>
            {isRunning ? 'Læser …' : 'Læs filen'}
          </button>
        )}
      </p>
    </Dialog>
  );
}

function Reading({ reading }: { reading: ImportReading }): JSX.Element {
  const top = useRef<HTMLDivElement>(null);
  // The button that was pressed stands for something else now.
  useEffect(() => top.current?.focus(), []);
  return (
    <div class="reading" ref={top} tabIndex={-1}>
      <p>Intet er skrevet endnu. Sådan er filen læst:</p>
      <pre class="report" tabIndex={0}>
        <Told text={reading.report} />
      </pre>
      {reading.changes.length === 0 ? <p>Der er intet at skrive.</p> : null}
      {reading.changes.map(({ path, before, text, bytes }) => (
        <details key={path}>
          <summary>
            {path}
            <span class="rows__state">
              {' '}
              {bytes === undefined
                ? before === undefined
                  ? 'ny fil'
                  : 'bliver ændret'
                : `billede eller fil, ${Math.ceil(bytes / 1024)} kB`}
            </span>
          </summary>
          {text === undefined ? null : <TextDiff before={before ?? ''} after={text} />}
        </details>
      ))}
    </div>
  );
}

/** The chapter that a file is named after, first or last in its name: `reformer-raa-tekst.docx` is Reformer's; else a new one. */
export function guessSlug(name: string, chapters: readonly string[]): string {
  const own = slugify(name.replace(/\.\w+$/, ''));
  const words = `-${own}-`;
  const fitting = chapters.filter((slug) => words.includes(`-${slug.split('/').at(-1)!}-`));
  return fitting.toSorted((one, other) => other.length - one.length)[0] ?? own;
}

/** What a file most likely is, and which chapter it most likely belongs to. */
function orderOf(file: File, { files }: EditionOverview): Order {
  const chapters = files.flatMap(({ kind, path }) => (kind === 'chapter' ? [slugOf(path)] : []));
  const kind: ImportKind = /\.docx?$/i.test(file.name)
    ? 'word'
    : /udvalg|bestyrelse|organ|navne/i.test(file.name)
      ? 'organ'
      : 'regnskab';
  return {
    file,
    kind,
    slug: guessSlug(file.name, chapters),
    title: '',
    isReplacing: false,
    isNewAllowed: false,
  };
}
