/** Builds and development servers one at a time: Astro keeps what it knows of the content in folders of the project. */
import { resolve } from 'node:path';
import { takeTurn } from '../../src/build/take-turns.ts';

/** The file by which builds take turns (`src/build/build-beside.ts`). */
export const PROJECT_TURN = resolve('node_modules', '.cache', 'build-turn');

/** Milliseconds that a file may wait for the others' servers and builds. */
export const TURN_LIMIT = 900_000;

/**
 * Waits until no other process builds or serves this project.
 *
 * @returns gives the turn back
 */
export function takeProjectTurn(): Promise<() => Promise<unknown>> {
  return new Promise((begin, fail) => {
    const turn: Promise<unknown> = takeTurn(
      PROJECT_TURN,
      () =>
        new Promise((done) => {
          begin(() => {
            done(undefined);
            return turn;
          });
        }),
    );
    turn.catch(fail);
  });
}
