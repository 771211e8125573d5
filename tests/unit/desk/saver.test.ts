import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Refused } from '../../../src/desk/page/common/api.ts';
import { Saver } from '../../../src/desk/page/file/saver.ts';
import type { SaverParts, SaveState } from '../../../src/desk/page/file/saver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A saver of the text `et`, and what it did. */
function openSaver(parts: Partial<SaverParts> = {}) {
  const states: SaveState['is'][] = [];
  const saved: [string, string | undefined][] = [];
  const kept: (string | undefined)[] = [];
  const backedUp: (string | undefined)[] = [];
  const saver = new Saver('et', 'v0', {
    save: async (text, base) => {
      saved.push([text, base]);
      return { version: `v${saved.length}` };
    },
    keep: async (text) => void kept.push(text),
    backUp: (text) => void backedUp.push(text),
    findFault: () => undefined,
    onState: ({ is }) => void states.push(is),
    ...parts,
  });
  return { saver, states, saved, kept, backedUp };
}

const refuse = (status: number) => async () => {
  throw new Refused({ what: 'Nej.', fix: 'vent.' }, status);
};

describe('a text', () => {
  test('is saved once when the editor pauses', async () => {
    const { saver, saved, states } = openSaver();
    saver.change('to');
    await vi.advanceTimersByTimeAsync(100);
    saver.change('tre');
    await vi.advanceTimersByTimeAsync(700);
    expect(saved).toEqual([['tre', 'v0']]);
    expect(states).toEqual(['waiting', 'waiting', 'saving', 'saved']);
  });

  test('is saved from the version that the save before it made', async () => {
    const { saver, saved } = openSaver();
    saver.change('to');
    await vi.advanceTimersByTimeAsync(700);
    saver.change('tre');
    await vi.advanceTimersByTimeAsync(700);
    expect(saved.at(-1)).toEqual(['tre', 'v1']);
  });

  test('that is changed back is not saved', async () => {
    const { saver, saved, states } = openSaver();
    saver.change('to');
    saver.change('et');
    await vi.advanceTimersByTimeAsync(5000);
    expect([saved, states.at(-1)]).toEqual([[], 'saved']);
  });

  test('whose save takes longer than several pauses is saved once more, from the version that this save makes', async () => {
    const saved: [string, string | undefined][] = [];
    const first = Promise.withResolvers<undefined>();
    const { saver } = openSaver({
      save: async (text, base) => {
        saved.push([text, base]);
        await (saved.length === 1 ? first.promise : undefined);
        return { version: `v${saved.length}` };
      },
    });
    for (const text of ['to', 'tre', 'fire']) {
      saver.change(text);
      await vi.advanceTimersByTimeAsync(700);
    }
    first.resolve(undefined);
    await vi.advanceTimersByTimeAsync(700);
    expect(saved).toEqual([
      ['to', 'v0'],
      ['fire', 'v1'],
    ]);
  });

  test('that is changed while it is saved is saved again', async () => {
    const saves: string[] = [];
    const { saver } = openSaver({
      save: async (text) => {
        saves.push(text);
        if (saves.length === 1) saver.change('tre');
        return { version: `v${saves.length}` };
      },
    });
    saver.change('to');
    await vi.advanceTimersByTimeAsync(2000);
    expect(saves).toEqual(['to', 'tre']);
  });

  test('is never in two saves at once, however slow the disk is', async () => {
    let running = 0;
    let most = 0;
    const bases: (string | undefined)[] = [];
    const { saver } = openSaver({
      save: async (_, base) => {
        most = Math.max(most, ++running);
        bases.push(base);
        await new Promise((done) => setTimeout(done, 2000));
        running--;
        return { version: `v${bases.length}` };
      },
    });
    for (const text of ['to', 'tre', 'fire']) {
      saver.change(text);
      await vi.advanceTimersByTimeAsync(700);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    expect([most, bases]).toEqual([1, ['v0', 'v1']]);
  });

  test('that is changed while it is saved is saved again as soon as the first save is done', async () => {
    const times: number[] = [];
    const { saver } = openSaver({
      save: async () => {
        times.push(Date.now());
        await new Promise((done) => setTimeout(done, 2000));
        return { version: `v${times.length}` };
      },
    });
    saver.change('to');
    await vi.advanceTimersByTimeAsync(1000);
    saver.change('tre');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(times[1]! - times[0]!).toBe(2000);
  });

  test('that cannot be read is kept outside its file', async () => {
    const { saver, saved, kept, states } = openSaver({ findFault: () => ({ what: 'Åben.', fix: 'luk.' }) });
    saver.change('<to');
    await vi.advanceTimersByTimeAsync(700);
    expect([saved, kept, states.at(-1)]).toEqual([[], ['<to'], 'unsaved']);
  });

  test('stays in this browser until it is in its file', async () => {
    const { saver, backedUp } = openSaver();
    saver.change('to');
    expect(backedUp).toEqual(['to']);
    await vi.advanceTimersByTimeAsync(700);
    expect(backedUp.at(-1)).toBeUndefined();
  });
});

describe('a save that fails', () => {
  test('is tried again', async () => {
    let tries = 0;
    const { saver, states } = openSaver({
      save: async () => (++tries < 3 ? refuse(0)() : { version: 'v1' }),
    });
    saver.change('to');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([tries, states.at(-1)]).toEqual([3, 'saved']);
  });

  test('because the file is another one writes nothing more until the editor has chosen', async () => {
    let tries = 0;
    const { saver, states, kept } = openSaver({
      save: async () => (++tries === 1 ? refuse(409)() : { version: 'v9' }),
    });
    saver.change('to');
    await vi.advanceTimersByTimeAsync(700);
    saver.change('tre');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([tries, states.at(-1), kept]).toEqual([1, 'conflict', ['to']]);
    await saver.overwrite('tre', 'v8');
    expect([tries, states.at(-1), saver.version]).toEqual([2, 'saved', 'v9']);
  });
});
