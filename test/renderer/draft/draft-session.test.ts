/** Saving by itself: typing is never lost, saves never overlap, the newest state wins. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Saved } from '#electron/contract/saved.ts';
import { createDraftSession, idleMilliseconds } from '#renderer/draft/draft-session.ts';

interface Note {
  readonly text: string;
}

/** A disk that answers when told to. */
function createDisk() {
  const waiting: { value: Note; resolve: (saved: Saved<Note>) => void; reject: (error: Error) => void }[] =
    [];
  return {
    waiting,
    save: (value: Note) =>
      new Promise<Saved<Note>>((resolve, reject) => waiting.push({ value, resolve, reject })),
    async answer(value?: Note) {
      const next = waiting.shift();
      next?.resolve({ value: value ?? next.value, savedAt: '2026-11-22T14:32:00.000Z' });
      await vi.advanceTimersByTimeAsync(0);
    },
    async fail() {
      waiting.shift()?.reject(new Error('file.diskFull'));
      await vi.advanceTimersByTimeAsync(0);
    },
  };
}

const type = (text: string) => (note: Note) => ({ ...note, text });

describe('a draft that saves by itself', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows what is typed at once and saves it after half a second of rest', async () => {
    const disk = createDisk();
    const draft = createDraftSession({ text: '' }, disk.save);
    draft.change(type('Q'));
    await vi.advanceTimersByTimeAsync(idleMilliseconds - 1);
    draft.change(type('Quotes'));
    expect(draft.getState()).toEqual({ value: { text: 'Quotes' }, status: { kind: 'unsaved' } });
    await vi.advanceTimersByTimeAsync(idleMilliseconds - 1);
    expect(disk.waiting).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.waiting.map(({ value }) => value)).toEqual([{ text: 'Quotes' }]);
    expect(draft.getState().status).toEqual({ kind: 'saving' });
    await disk.answer();
    expect(draft.getState().status).toEqual({ kind: 'saved', at: '2026-11-22T14:32:00.000Z' });
  });

  it('saves at once when the field is left, and not a second time', async () => {
    const disk = createDisk();
    const draft = createDraftSession({ text: '' }, disk.save);
    draft.change(type('Quotes'));
    const left = draft.flush();
    await disk.answer();
    expect(await left).toBe(true);
    await vi.advanceTimersByTimeAsync(idleMilliseconds * 2);
    expect(disk.waiting).toHaveLength(0);
  });

  it('has nothing to save when nothing was typed', async () => {
    const disk = createDisk();
    const draft = createDraftSession({ text: '' }, disk.save);
    draft.change((note) => note);
    expect(await draft.flush()).toBe(true);
    expect(disk.waiting).toHaveLength(0);
  });

  it('never has two saves under way, and ends with the newest text', async () => {
    const disk = createDisk();
    const draft = createDraftSession({ text: '' }, disk.save);
    draft.change(type('one'));
    const first = draft.flush();
    draft.change(type('two'));
    const second = draft.flush();
    draft.change(type('three'));
    await vi.advanceTimersByTimeAsync(idleMilliseconds);
    expect(disk.waiting.map(({ value }) => value.text)).toEqual(['one']);
    await disk.answer();
    expect(draft.getState().value.text).toBe('three');
    expect(disk.waiting.map(({ value }) => value.text)).toEqual(['three']);
    await disk.answer();
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(disk.waiting).toHaveLength(0);
    expect(draft.getState().status.kind).toBe('saved');
  });

  it('keeps what was typed when saving fails, and tries again when asked', async () => {
    const disk = createDisk();
    const draft = createDraftSession({ text: 'before' }, disk.save);
    draft.change(type('precious'));
    const left = draft.flush();
    await disk.fail();
    expect(await left).toBe(false);
    expect(draft.getState()).toMatchObject({ value: { text: 'precious' }, status: { kind: 'failed' } });
    const again = draft.flush();
    await disk.answer();
    expect(await again).toBe(true);
    expect(draft.getState().status.kind).toBe('saved');
  });

  it('keeps the text typed during a save that succeeds', async () => {
    const disk = createDisk();
    const draft = createDraftSession({ text: '' }, disk.save);
    draft.change(type('Quo'));
    void draft.flush();
    draft.change(type('Quotes'));
    await disk.answer({ text: 'Quo, as the disk has it' });
    expect(draft.getState().value.text).toBe('Quotes');
    await disk.answer();
    expect(draft.getState()).toMatchObject({ value: { text: 'Quotes' }, status: { kind: 'saved' } });
  });

  it('takes over a change made elsewhere, but not over unsaved typing', async () => {
    const disk = createDisk();
    const draft = createDraftSession({ text: 'old' }, disk.save);
    draft.receive({ text: 'undone' });
    expect(draft.getState().value.text).toBe('undone');
    draft.change(type('typing'));
    draft.receive({ text: 'elsewhere' });
    expect(draft.getState().value.text).toBe('typing');
  });

  it('is never saved once it is abandoned: not by leaving the field, not by time, not by trying again', async () => {
    const disk = createDisk();
    const draft = createDraftSession({ text: '' }, disk.save);
    draft.change(type('Quotes'));
    const left = draft.flush();
    await disk.fail();
    expect(await left).toBe(false);
    draft.abandon();
    draft.change(type('Quotes and more'));
    expect(await draft.flush()).toBe(true);
    await vi.advanceTimersByTimeAsync(idleMilliseconds * 2);
    expect(disk.waiting).toHaveLength(0);
  });
});
