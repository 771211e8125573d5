/** Which file is read as what. */
import type { JSX } from 'preact';
import { slugify } from '../../../report/slug.ts';
import type { EditionOverview } from '../../contract.ts';
import type { ImportKind } from '../common/api.ts';
import { TextInput } from '../form/inputs.tsx';

export interface Order {
  file: File;
  kind: ImportKind;
  /** Chapter of a Word file, as its file is called. */
  slug: string;
  title: string;
  /** Amounts that differ give way. */
  isReplacing: boolean;
  /** Unknown sheets become tables. */
  isNewAllowed: boolean;
}

const KINDS: readonly { kind: ImportKind; label: string }[] = [
  { kind: 'word', label: 'Et kapitel (Word)' },
  { kind: 'regnskab', label: 'Regnskabets tabeller (Excel)' },
  { kind: 'organ', label: 'Bestyrelse og udvalg (Excel)' },
];

export function queryOf(
  { kind, file, slug, title, isReplacing, isNewAllowed }: Order,
  year: number,
): Record<string, string> {
  return {
    aar: String(year),
    navn: file.name,
    ...(kind === 'word' ? { kapitel: slug, ...(title ? { titel: title } : {}) } : {}),
    ...(kind === 'regnskab' && isReplacing ? { erstat: '' } : {}),
    ...(kind === 'regnskab' && isNewAllowed ? { nye: '' } : {}),
  };
}

/** A chapter as its address names it: `natur/kyst`. */
export const slugOf = (path: string): string =>
  path
    .split('/')
    .slice(2)
    .join('/')
    .replace(/\.mdx$/, '');

interface Props {
  edition: EditionOverview;
  order: Order | undefined;
  onOrder: (order: Order) => void;
  onFile: (file: File) => void;
}

export function ImportOrder({ edition, order, onOrder, onFile }: Props): JSX.Element {
  return (
    <div class="tag-form">
      <div class="field">
        {order ? <p class="chosen">{order.file.name}</p> : null}
        <input
          id="import-fil"
          class="visually-hidden"
          type="file"
          accept=".docx,.doc,.xlsx,.xls,.csv,.ods"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
          }}
        />
        <label for="import-fil" class="button button--small button--label">
          {order ? 'Vælg en anden fil' : 'Vælg en fil'}
        </label>
      </div>
      {order ? <OrderFields edition={edition} order={order} onOrder={onOrder} /> : null}
    </div>
  );
}

function OrderFields({ edition, order, onOrder }: Omit<Props, 'onFile' | 'order'> & { order: Order }): JSX.Element {
  const chapters = edition.files.filter(({ kind }) => kind === 'chapter');
  const isKnown = chapters.some(({ path }) => slugOf(path) === order.slug);
  return (
    <>
      <fieldset class="field field--box">
        <legend>Hvad filen er</legend>
        {KINDS.map(({ kind, label }) => (
          <label key={kind} class="option">
            <input
              type="radio"
              name="slags"
              checked={order.kind === kind}
              onChange={() => onOrder({ ...order, kind })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {order.kind === 'word' ? (
        <>
          <div class="field">
            <div class="field__head">
              <label for="import-kapitel">Kapitel</label>
            </div>
            <select
              id="import-kapitel"
              class="input"
              value={isKnown ? order.slug : ''}
              onChange={(event) => onOrder({ ...order, slug: event.currentTarget.value || slugify(order.file.name) })}
            >
              {chapters.map(({ path, title }) => (
                <option key={path} value={slugOf(path)}>
                  {title}
                </option>
              ))}
              <option value="">Et nyt: {isKnown ? '…' : order.slug}</option>
            </select>
          </div>
          {isKnown ? null : (
            <div class="field">
              <div class="field__head">
                <label for="import-tema">Tema</label>
              </div>
              <TextInput
                id="import-tema"
                value={order.title}
                isReadOnly={false}
                onValue={(title) => onOrder({ ...order, title, slug: slugify(title) || order.slug })}
              />
            </div>
          )}
        </>
      ) : null}
      {order.kind === 'regnskab' ? (
        <>
          <label class="option">
            <input
              type="checkbox"
              checked={order.isReplacing}
              onChange={() => onOrder({ ...order, isReplacing: !order.isReplacing })}
            />
            Lad filens beløb erstatte dem, der står og er andre
          </label>
          <label class="option">
            <input
              type="checkbox"
              checked={order.isNewAllowed}
              onChange={() => onOrder({ ...order, isNewAllowed: !order.isNewAllowed })}
            />
            Lav nye tabeller af ark, der ikke kendes
          </label>
        </>
      ) : null}
    </>
  );
}
