/** What a form does to a value of YAML, without its text: each edit, and the value that comes of it. */
export type Path = readonly (string | number)[];

export type Edit =
  /** Puts a value at a path, making what is missing on the way. */
  | { do: 'set'; path: Path; value: unknown }
  /** Takes away a field, an entry or an item. */
  | { do: 'remove'; path: Path }
  /** Puts an item into a list, before the one at `index`. */
  | { do: 'insert'; path: Path; index: number; value: unknown }
  /** Swaps an item with the one after it. */
  | { do: 'swap'; path: Path; index: number }
  /** Gives an entry of a record another key. */
  | { do: 'rename'; path: Path; key: string };

/** The value at a path; `undefined` where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    data,
  );
}

/** What the data are after an edit. Data themselves stay as they are. */
export function applyEdit(data: unknown, edit: Edit): unknown {
  const { path } = edit;
  switch (edit.do) {
    case 'set':
      return replaceAt(data, path, () => edit.value);
    case 'remove':
      return replaceAt(data, path.slice(0, -1), (parent) => without(parent, path.at(-1)!));
    case 'insert':
      return replaceAt(data, path, (list) => (asList(list) ?? []).toSpliced(edit.index, 0, edit.value));
    case 'swap':
      return replaceAt(data, path, (list) => {
        const items = asList(list) ?? [];
        return items.toSpliced(edit.index, 2, items[edit.index + 1], items[edit.index]);
      });
    case 'rename':
      return replaceAt(data, path.slice(0, -1), (parent) =>
        Object.fromEntries(
          Object.entries(parent as object).map(([key, value]) => [key === path.at(-1) ? edit.key : key, value]),
        ),
      );
  }
}

const asList = (value: unknown): unknown[] | undefined => (Array.isArray(value) ? value : undefined);

function without(parent: unknown, step: string | number): unknown {
  if (Array.isArray(parent)) return parent.toSpliced(Number(step), 1);
  return Object.fromEntries(Object.entries(parent ?? {}).filter(([key]) => key !== String(step)));
}

function replaceAt(data: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(data);
  if (Array.isArray(data)) return data.with(Number(step), replaceAt(data[Number(step)], rest, change));
  const record = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  return { ...record, [step]: replaceAt(record[step], rest, change) };
}
