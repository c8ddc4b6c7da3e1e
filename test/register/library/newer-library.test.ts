/** A newer library changes nothing that a user has confirmed: it says what differs. */
import { describe, expect, it } from 'vitest';
import { differsFromCard } from '#register/library/providers/differs-from-card.ts';
import { findProviderCard } from '#register/library/providers/provider-cards.ts';
import { toProvider } from '#register/library/providers/to-provider.ts';
import { differsFromRow } from '#register/library/retention/differs-from-row.ts';
import { findRetentionRow, toRetention } from '#register/library/retention/retention-rows.ts';
import { providerIdSchema } from '#register/model/ids.ts';

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the library has no such row');
  return value;
}

describe('when the library is renewed', () => {
  const invoices = found(findRetentionRow('F1'));
  const mollie = found(findProviderCard('mollie'));

  it('a period that was taken from it stays, and the new length is told', () => {
    const taken = toRetention(invoices);
    expect(differsFromRow(taken, invoices)).toEqual([]);
    const archive = { ...found(invoices.archive ?? undefined), amount: 8 };
    expect(differsFromRow(taken, { ...invoices, archive })).toEqual(['archive']);
    expect(taken.archive?.amount).toBe(10);
  });

  it('a new text of law is told, a new note is not', () => {
    const taken = toRetention(invoices);
    const archive = found(invoices.archive ?? undefined);
    expect(differsFromRow(taken, { ...invoices, archive: { ...archive, statute: 'art. 1' } })).toEqual([
      'archive',
    ]);
    expect(differsFromRow({ ...taken, archive: { ...archive, note: { fr: 'À part' } } }, invoices)).toEqual(
      [],
    );
  });

  it('a period that is no longer known, or newly known, is told', () => {
    const taken = toRetention(invoices);
    expect(differsFromRow(taken, { ...invoices, active: null })).toEqual(['active']);
    expect(differsFromRow({ ...taken, archive: null }, invoices)).toEqual(['archive']);
  });

  it('a provider that was taken from it stays, and what its card says now is told field by field', () => {
    const provider = toProvider(mollie, { id: providerIdSchema.parse('p1') });
    expect(differsFromCard(provider, mollie)).toEqual([]);
    const renewed = { ...mollie, legalEntity: 'Mollie Europe B.V.', role: 'processor' as const };
    expect(differsFromCard(provider, renewed)).toEqual(expect.arrayContaining(['legalEntity', 'role']));
    expect(provider.legalEntity).toBe(mollie.legalEntity);
  });
});
