import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Follower } from '../../../src/desk/page/preview/follower.ts';
import type { Shown } from '../../../src/desk/page/preview/follower.ts';
import { tellPreview } from '../../../src/desk/page/preview/told-above.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function follow() {
  const shown: Shown[] = [];
  const reload = vi.fn();
  return { shown, reload, follower: new Follower({ reload, onShown: (now) => shown.push(now) }) };
}

describe('a preview', () => {
  test('that comes again after a save is left alone', () => {
    const { follower, reload, shown } = follow();
    follower.loaded(true);
    follower.saved();
    follower.begun();
    follower.loaded(true);
    vi.advanceTimersByTime(60_000);
    expect([shown, reload.mock.calls.length]).toEqual([['current', 'current'], 0]);
  });

  test('that is long in the making says so', () => {
    const { follower, shown } = follow();
    follower.loaded(true);
    follower.begun();
    vi.advanceTimersByTime(1500);
    expect(shown.at(-1)).toBe('coming');
  });

  test('that does not is old, and is asked for', () => {
    const { follower, reload, shown } = follow();
    follower.loaded(true);
    follower.saved();
    vi.advanceTimersByTime(20_000);
    expect([shown.at(-1), reload.mock.calls.length]).toEqual(['old', 1]);
    follower.loaded(true);
    expect(shown.at(-1)).toBe('current');
  });

  test('that was being made at a save is asked for when it stays as it came', () => {
    const { follower, reload } = follow();
    follower.saved();
    vi.advanceTimersByTime(60_000);
    expect(reload).not.toHaveBeenCalled();
    follower.loaded(true);
    vi.advanceTimersByTime(20_000);
    expect(reload).toHaveBeenCalledOnce();
  });

  test('that is the browser’s own page is asked for again and again', () => {
    const { follower, reload, shown } = follow();
    follower.loaded(false);
    vi.advanceTimersByTime(4000);
    follower.loaded(false);
    vi.advanceTimersByTime(4000);
    expect([shown.at(-1), reload.mock.calls.length]).toEqual(['gone', 2]);
  });

  test('is asked for when the server answers again', () => {
    const { follower, reload } = follow();
    follower.loaded(true);
    follower.reconnected();
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('above a preview', () => {
  const current = { shown: 'current', isDividing: false, state: { is: 'saved' }, findings: [] } as const;
  test('nothing is said when it shows the text', () => {
    expect(tellPreview(current)).toBeUndefined();
  });
  test.each([
    ['the page is being made', { shown: 'coming' } as const, /bliver lavet/],
    ['the page is old', { shown: 'old' } as const, /ældre end teksten/],
    ['paper is being divided', { isDividing: true }, /bliver sat/],
    ['the text is not saved', { state: { is: 'unsaved', failure: { what: '', fix: '' } } } as const, /sidst blev gemt/],
    [
      'fields are refused',
      { findings: [{ rule: 'kapitel-skema', severity: 'fejl' }] } as const,
      /felterne, som de var/,
    ],
  ])('it is said that %s', (_, part, told) => {
    expect(tellPreview({ ...current, ...part })).toMatch(told);
  });
});
