import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#db/changes/apply-change.ts';
import type { Change } from '#db/changes/change.ts';
import { takeBack } from '#db/changes/undo.ts';
import { listProducedNotices, rememberNotice, type RememberedNotice } from '#db/notices/produced-notices.ts';
import { closeRegisterFile } from '#db/open.ts';
import { readRegisterAfter } from '#db/reads/register-as-of.ts';
import { readRegister } from '#db/reads/register.ts';
import { rebuildFromLog } from '#db/rebuild.ts';
import { verifyRegister, verifyRegisterFile } from '#db/verify.ts';
import { noticeId, noticeOfId, type ProducedNotice } from '#register/documents/produced-notice.ts';
import { makeRegister, registerOf, steppingClock } from '#test/helpers/registers.ts';
import { temporaryFolder } from '#test/helpers/temporary-folder.ts';

const quotes = {
  document: 'short-notice',
  options: { language: 'fr', beside: null, audience: 'customers', paper: 'a4', format: 'pdf', density: 2 },
  producedAt: '2026-11-22T08:00:00.000Z',
  seq: 1,
  destination: '/home/ann/devis.pdf',
} as const satisfies ProducedNotice;
const site: ProducedNotice = {
  ...quotes,
  document: 'notice',
  options: { ...quotes.options, beside: 'nl', paper: null, format: 'html', density: 0 },
};

function handOut() {
  const context = steppingClock();
  const file = makeRegister(registerOf({ activities: [{ id: 'quotes' }] }), context);
  const { db } = file;
  rememberNotice(db, quotes);
  rememberNotice(db, site);
  const apply = (change: Change) => applyChange(db, change, context);
  const keyOf = (document: string) =>
    listProducedNotices(db).find((notice) => notice.document === document)?.key ?? 0;
  return { file, db, context, apply, keyOf };
}

function withoutKey(notice: RememberedNotice): ProducedNotice {
  const { key: _, ...produced } = notice;
  return produced;
}

describe('What is decided about a notice that was handed out', () => {
  it('is in the log, and the register is what it was, now and at every moment before', () => {
    const { db, apply, keyOf } = handOut();
    const register = readRegister(db);
    apply({ kind: 'notice.markReplaced', key: keyOf('notice'), at: '2026-11-22T11:00:00.000Z' });
    apply({ kind: 'notice.forget', key: keyOf('short-notice') });
    expect(listProducedNotices(db)).toMatchObject([
      { ...site, producedAt: '2026-11-22T11:00:00.000Z', seq: 1 },
    ]);
    expect(readRegister(db)).toEqual(register);
    for (const seq of [1, 2, 3]) expect(readRegisterAfter(db, seq)).toEqual(register);
    expect(verifyRegister(db, 'write').isIntact).toBe(true);
    expect(apply({ kind: 'notice.forget', key: 99 })).toBeNull();
    expect(apply({ kind: 'notice.markReplaced', key: 99, at: '2026-11-22T12:00:00.000Z' })).toBeNull();
  });

  it('is taken back, even when the key of its row is another one’s by now', () => {
    const { db, context, apply, keyOf } = handOut();
    const before = listProducedNotices(db).map(withoutKey);
    apply({ kind: 'notice.forget', key: keyOf('notice') });
    const sign: ProducedNotice = { ...quotes, document: 'camera-sign' };
    rememberNotice(db, sign);
    takeBack(db, 'undo', context);
    const after = listProducedNotices(db).map(withoutKey);
    expect(after).toHaveLength(3);
    expect(after).toEqual(expect.arrayContaining([...before, sign]));
    expect(verifyRegister(db, 'write').isIntact).toBe(true);
  });

  it('does not hinder a register from being made anew from its log', () => {
    const { file, apply, keyOf } = handOut();
    apply({ kind: 'notice.markReplaced', key: keyOf('notice'), at: '2026-11-22T11:00:00.000Z' });
    apply({ kind: 'notice.forget', key: keyOf('short-notice') });
    closeRegisterFile(file);
    const anew = join(temporaryFolder(), 'anew.trente');
    rebuildFromLog(file.path, anew);
    expect(verifyRegisterFile(anew)).toMatchObject({ isIntact: true, counts: { activities: 1 } });
  });
});

describe('A notice', () => {
  it('is known by its choices', () => {
    expect([quotes, site].map(noticeId)).toEqual([
      'short-notice/fr/-/customers/a4/pdf',
      'notice/fr/nl/customers/-/html',
    ]);
    for (const { document, options } of [quotes, site])
      expect(noticeOfId(noticeId({ document, options }))).toEqual({
        document,
        options: { ...options, density: 0 },
      });
    expect(noticeOfId('poster/fr/-/customers/a4/pdf')).toBeUndefined();
    expect(noticeOfId('notice')).toBeUndefined();
  });
});
