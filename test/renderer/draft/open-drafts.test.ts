/** What the window knows about all its drafts. */
import { describe, expect, it } from 'vitest';
import type { Saved } from '#electron/contract/saved.ts';
import { createDraftSession, type DraftSession } from '#renderer/draft/draft-session.ts';
import { createOpenDrafts } from '#renderer/draft/open-drafts.ts';

function createSession(save: (value: string) => Promise<Saved<string>>): DraftSession<unknown> {
  return createDraftSession('', save) as unknown as DraftSession<unknown>;
}

const saveAt =
  (savedAt: string) =>
  (value: string): Promise<Saved<string>> =>
    Promise.resolve({ value, savedAt });

describe('the drafts of the window', () => {
  it('say when the last of them was saved', async () => {
    const drafts = createOpenDrafts();
    const one = createSession(saveAt('2026-11-22T14:32:00.000Z'));
    const two = createSession(saveAt('2026-11-22T14:30:00.000Z'));
    drafts.hold('activity/1', one);
    drafts.hold('organisation', two);
    one.change(() => 'a');
    two.change(() => 'b');
    expect(drafts.getState().kind).toBe('unsaved');
    expect(await drafts.flush()).toBe(true);
    expect(drafts.getState()).toMatchObject({ kind: 'saved', at: '2026-11-22T14:32:00.000Z' });
  });

  it('save what is unsaved when a view is left, and then let it go', async () => {
    const drafts = createOpenDrafts();
    const session = createSession(saveAt('2026-11-22T14:32:00.000Z'));
    const leave = drafts.hold('activity/1', session);
    session.change(() => 'typed');
    leave();
    expect(drafts.find('activity/1')).toBe(session);
    await drafts.flush();
    expect(drafts.find('activity/1')).toBeUndefined();
    expect(drafts.getState().at).toBe('2026-11-22T14:32:00.000Z');
  });

  it('give back what could not be saved when its view is opened again', async () => {
    const drafts = createOpenDrafts();
    const session = createSession(() => Promise.reject(new Error('file.diskFull')));
    const leave = drafts.hold('activity/1', session);
    session.change(() => 'typed');
    leave();
    expect(await drafts.flush()).toBe(false);
    expect(drafts.getState().kind).toBe('failed');
    expect(drafts.find('activity/1')?.getState().value).toBe('typed');
  });

  it('are given up when the user says so: the view that still shows them writes nothing', async () => {
    const drafts = createOpenDrafts();
    let saves = 0;
    const session = createSession(() => {
      saves += 1;
      return Promise.reject(new Error('file.replaced'));
    });
    const leave = drafts.hold('activity/1', session);
    session.change(() => 'typed');
    await drafts.flush();
    drafts.abandon();
    leave();
    expect([await session.flush(), saves]).toEqual([true, 1]);
    expect(drafts.find('activity/1')).toBeUndefined();
  });

  it('are forgotten when another register is opened', async () => {
    const drafts = createOpenDrafts();
    const session = createSession(() => Promise.reject(new Error('file.diskFull')));
    drafts.hold('organisation', session);
    session.change(() => 'typed');
    await drafts.flush();
    drafts.forget();
    expect(drafts.find('organisation')).toBeUndefined();
    expect(drafts.getState()).toMatchObject({ kind: 'saved', at: null });
  });
});
