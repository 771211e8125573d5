/** The page of a file: its fields and its text to the left, its pages to the right. */
import { useSignal } from '@preact/signals';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Failure, FileState } from '../../contract.ts';
import { failureOf } from '../common/api.ts';
import { BeginRevisionDialog } from '../common/begin-revision.tsx';
import { choices, DeskContext, refreshChoices, tagForms, yearOf } from '../common/desk.ts';
import { FailureNotice } from '../common/notice.tsx';
import { Preview } from '../preview/preview.tsx';
import { completeNames } from '../text/completions.ts';
import { goToLine } from '../text/editor.ts';
import { ConflictView } from './conflict.tsx';
import { FormatDialogs } from '../format/format-dialogs.tsx';
import { FormatToolbar } from '../format/toolbar.tsx';
import type { FormatDialog } from '../format/toolbar.tsx';
import { EarlierNotice } from './earlier-notice.tsx';
import { FileHead } from './file-head.tsx';
import { FindingsList } from './findings-list.tsx';
import { FormPane } from './form-pane.tsx';
import { placeBeside } from './place-beside.ts';
import { PlacedDialog } from './placed-dialog.tsx';
import { openSession } from './session.ts';
import type { Session } from './session.ts';
import { takeIn } from './take-in.ts';
import type { Placed } from './take-in.ts';
import { NoFile } from './no-file.tsx';
import { UnsavedNotice } from './unsaved-notice.tsx';
import { useDiskWatch } from './use-disk-watch.ts';
import { usePreviewChoice } from './use-preview-choice.ts';
import { yamlRegion } from '../../yaml/region.ts';
import { EditDialog } from '../palette/edit-dialog.tsx';
import { Palette } from '../palette/palette.tsx';
import { readTagAt } from '../palette/read-tag.ts';
import type { WrittenTag } from '../palette/read-tag.ts';

export function FilePage({ path, line }: { path: string; line?: number }): JSX.Element {
  const { api } = useContext(DeskContext);
  const [file, setFile] = useState<FileState | undefined>();
  const [failure, setFailure] = useState<Failure | undefined>();
  const load = (): void => {
    setFile(undefined);
    setFailure(undefined);
    api.file(path).then(setFile, (error: unknown) => setFailure(failureOf(error)));
    refreshChoices(api);
    if (!tagForms.value) {
      void api.tags().then(
        (got) => (tagForms.value = got),
        () => undefined,
      );
    }
  };
  useEffect(load, [path]);
  if (failure) return <NoFile path={path} failure={failure} onWritten={load} />;
  return file ? (
    <OpenFile key={file.path + file.version} file={file} line={line} onReload={load} />
  ) : (
    <p class="loading">Henter …</p>
  );
}

/** Whether something is still to be written in the fields. */
function hasMarks({ path, text }: FileState): boolean {
  const fields = yamlRegion(path, text);
  return fields !== undefined && text.slice(fields.from, fields.to).includes('SKRIV:');
}

interface Props {
  file: FileState;
  line: number | undefined;
  /** Reads the file anew. */
  onReload: () => void;
}

function OpenFile({ file, line, onReload }: Props): JSX.Element {
  const { api } = useContext(DeskContext);
  const place = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<Session | undefined>();
  const isPaletteOpen = useSignal(false);
  const edited = useSignal<{ tag: WrittenTag; text: string } | undefined>(undefined);
  const formatted = useSignal<FormatDialog | undefined>(undefined);
  const taken = useSignal<string | undefined>(undefined);
  const placed = useSignal<readonly Placed[]>([]);
  useLayoutEffect(() => {
    const opened: Session = openSession(api, file, {
      complete: completeNames(() => ({ choices: choices.value, ...placeBeside(file.path, undefined, []) })),
      onPalette: () => (isPaletteOpen.value = true),
      onEditTag: () => editTag(opened, (found) => (edited.value = found)),
      onLink: () => {
        if (!file.readOnly) formatted.value = 'link';
      },
      onPaste: (data, at) =>
        takeIn({
          ...{ data, at, session: opened, api },
          tell: (text) => (taken.value = text),
          onPlaced: (each) => {
            placed.value = [...placed.value, each];
            refreshChoices(api);
          },
        }),
    });
    place.current?.append(opened.view.dom);
    if (line) goToLine(opened.view, line);
    setSession(opened);
    return () => opened.close();
  }, []);
  useDiskWatch(session, onReload);
  const isText = file.path.endsWith('.mdx');
  const preview = usePreviewChoice(file);
  // The fields may come after the editor has asked for them; who typed on meanwhile has let them be.
  const asked = edited.value && edited.value.text === session?.text.value ? edited.value.tag : undefined;
  const form = tagForms.value?.find(({ tag }) => tag === asked?.name);
  return (
    <div class={preview.isShown ? 'file' : 'file file--alone'}>
      {session ? (
        <FileHead
          session={session}
          onReload={onReload}
          preview={preview}
          onPalette={isText && !file.readOnly ? () => (isPaletteOpen.value = true) : undefined}
          onEditTag={() => void editTag(session, (found) => (edited.value = found))}
        />
      ) : null}
      <div class="file__left">
        {session && isText && !file.readOnly ? (
          <FormatToolbar
            session={session}
            onDialog={(dialog) => {
              // A dialog gives the focus back to where it was.
              session.view.focus();
              formatted.value = dialog;
            }}
          />
        ) : null}
        <div class="file__scroll">
          {session ? (
            <>
              <Notices session={session} onReload={onReload} />
              {taken.value ? (
                <p class="taken" role="status">
                  {taken.value}
                </p>
              ) : null}
              <FormPane session={session} isOpen={!isText || file.kind !== 'chapter' || hasMarks(file)} />
            </>
          ) : null}
          <div class="text" ref={place} />
        </div>
        {session ? <FindingsList session={session} /> : null}
      </div>
      {session && preview.isShown ? <Preview session={session} /> : null}
      {session && isPaletteOpen.value ? (
        <Palette session={session} onClose={() => (isPaletteOpen.value = false)} />
      ) : null}
      {session && formatted.value ? (
        <FormatDialogs kind={formatted.value} session={session} onClose={() => (formatted.value = undefined)} />
      ) : null}
      {session && asked && form ? (
        <EditDialog session={session} tag={asked} form={form} onClose={() => (edited.value = undefined)} />
      ) : null}
      {session && placed.value[0] ? (
        <PlacedDialog
          key={placed.value[0].added.path}
          session={session}
          placed={placed.value[0]}
          onClose={() => (placed.value = placed.value.slice(1))}
        />
      ) : null}
    </div>
  );
}

/** Finds the tag that the cursor stands in. The text has the focus before a dialog takes it, and so after it. */
function editTag({ file, view }: Session, show: (found: { tag: WrittenTag; text: string }) => void): boolean {
  const isText = file.path.endsWith('.mdx') && !file.readOnly;
  const text = view.state.doc.toString();
  const tag = isText && readTagAt(text, view.state.selection.main);
  if (!tag) return false;
  view.focus();
  show({ tag, text });
  return true;
}

function Notices({ session, onReload }: { session: Session; onReload: () => void }): JSX.Element {
  const [isAsking, setAsking] = useState(false);
  const { file } = session;
  const state = session.state.value;
  const year = yearOf(file.path);
  const isFrozen = file.readOnly?.fix.startsWith('begynd en revision') && year !== undefined;
  return (
    <>
      {file.readOnly ? (
        <FailureNotice failure={file.readOnly}>
          {isFrozen ? (
            <button type="button" class="button" onClick={() => setAsking(true)}>
              Begynd en revision
            </button>
          ) : null}
        </FailureNotice>
      ) : null}
      {isAsking && year !== undefined ? (
        <BeginRevisionDialog year={year} onClose={() => setAsking(false)} onBegun={onReload} />
      ) : null}
      {state.is === 'conflict' ? (
        <ConflictView session={session} conflict={state.conflict} onReload={onReload} />
      ) : null}
      <UnsavedNotice session={session} />
      <EarlierNotice session={session} />
    </>
  );
}
