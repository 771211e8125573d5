/** A table as a grid of cells: a new one, or the one that the cursor stands in. */
import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { Dialog } from '../common/dialog.tsx';
import type { Session } from '../file/session.ts';
import { rewrite } from './commands.ts';
import { findTable, placeTable } from './tables.ts';
import type { Grid } from './tables.ts';

const NEW: Grid = [
  ['', ''],
  ['', ''],
  ['', ''],
];

export function TableDialog({ session, onClose }: { session: Session; onClose: () => void }): JSX.Element {
  const { state } = session.view;
  const document = state.doc.toString();
  const [found] = useState(() => findTable(document, state.selection.main));
  const [grid, setGrid] = useState<Grid>(() => square(found?.grid ?? NEW));
  const sheet = useRef<HTMLTableElement>(null);
  const columns = grid[0]!.length;
  const set = (row: number, column: number, value: string): void =>
    setGrid(grid.map((cells, y) => cells.map((cell, x) => (y === row && x === column ? value : cell))));
  const change = (next: Grid, row: number, column: number): void => {
    setGrid(next);
    requestAnimationFrame(() =>
      sheet.current?.rows[Math.min(row, next.length - 1)]?.querySelectorAll('input')[Math.max(0, column)]?.focus(),
    );
  };
  const hasHead = grid[0]!.every((cell) => cell.trim());
  return (
    <Dialog title={found ? 'Ret tabellen' : 'Tabel'} isWide onClose={onClose}>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          rewrite(session.view, placeTable(document, state.selection.main, grid, found));
        }}
      >
        <p class="tag-form__help">
          Den første række er overskrifter, og hver kolonne skal have en. Kolonner med tal stilles til højre af sig
          selv.
        </p>
        <div class="grid">
          <table ref={sheet}>
            <tbody>
              {grid.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, column) => (
                    <td key={column}>
                      <input
                        class={row === 0 ? 'input grid__head' : 'input'}
                        aria-label={row === 0 ? `Overskrift ${column + 1}` : `Række ${row}, kolonne ${column + 1}`}
                        value={cell}
                        onInput={(event) => set(row, column, event.currentTarget.value)}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="buttons">
          <button
            type="button"
            class="button button--small"
            onClick={() => change([...grid, grid[0]!.map(() => '')], grid.length, 0)}
          >
            Tilføj række
          </button>
          <button
            type="button"
            class="button button--small"
            onClick={() =>
              change(
                grid.map((cells) => [...cells, '']),
                0,
                columns,
              )
            }
          >
            Tilføj kolonne
          </button>
          <button
            type="button"
            class="button button--small"
            disabled={grid.length < 3}
            onClick={() => change(grid.slice(0, -1), grid.length - 2, 0)}
          >
            Fjern sidste række
          </button>
          <button
            type="button"
            class="button button--small"
            disabled={columns < 2}
            onClick={() =>
              change(
                grid.map((cells) => cells.slice(0, -1)),
                0,
                columns - 2,
              )
            }
          >
            Fjern sidste kolonne
          </button>
        </p>
        <p class="buttons">
          <button type="submit" class="button button--main" disabled={!hasHead}>
            {found ? 'Ret' : 'Indsæt'}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** As many cells in each row as in the longest. */
function square(grid: Grid): Grid {
  const columns = Math.max(...grid.map(({ length }) => length));
  return grid.map((cells) => [...cells, ...Array.from({ length: columns - cells.length }, () => '')]);
}
