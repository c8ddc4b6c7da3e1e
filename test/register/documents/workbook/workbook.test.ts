import { describe, expect, it } from 'vitest';
import { buildRegisterWorkbook } from '#register/documents/workbook.ts';
import { recordsOf } from '#register/model/register.ts';
import { loadExample } from '#register/library/examples/examples.ts';
import { registerWithActivity } from '#test/helpers/documents.ts';

const date = '2026-11-22';

describe('the register as a workbook', () => {
  it('has a cover, one row per activity, and the linked lists on sheets of their own', async () => {
    const register = await loadExample('garage-fr');
    const { sheets } = buildRegisterWorkbook({ register, language: 'fr', date });
    const count = (list: 'purposes' | 'dataCategories' | 'cookies' | 'software') =>
      register.activities.reduce((sum, activity) => sum + activity[list].length, 0);
    expect(Object.fromEntries(sheets.map(({ id, rows }) => [id, rows.length]))).toMatchObject({
      activities: register.activities.length,
      purposes: count('purposes'),
      data: count('dataCategories'),
      // Of both records.
      recipients: recordsOf(register).flatMap(({ recipients }) => recipients).length,
      providers: register.providers.length,
      cookies: count('cookies'),
      software: count('software'),
    });
    expect(sheets.map(({ name }) => name).slice(0, 8)).toEqual([
      'Couverture',
      'Activités',
      'Finalités',
      'Données et conservation',
      'Destinataires',
      'Prestataires',
      'Transferts',
      'Sécurité',
    ]);
  });

  it('holds dates as dates and numbers as numbers', () => {
    const register = registerWithActivity({ startedOn: '2020-05-04', toConfirm: ['name'] });
    const sheet = buildRegisterWorkbook({ register, language: 'en', date }).sheets[1];
    const cellUnder = (heading: string) =>
      [...(sheet?.rows ?? [])][0]?.[(sheet?.columns ?? []).findIndex((column) => column.heading === heading)];
    expect(cellUnder('Started')).toEqual({ kind: 'date', date: '2020-05-04' });
    expect(cellUnder('Entries to confirm')).toEqual({ kind: 'number', number: 1 });
    expect(cellUnder('Purposes')).toEqual({ kind: 'text', text: 'not known', isUnknown: true });
  });

  it('says in words which columns the law asks for', () => {
    const { sheets } = buildRegisterWorkbook({ register: registerWithActivity({}), language: 'en', date });
    const asked = sheets[1]?.columns.flatMap(({ article }) => (article === undefined ? [] : [article]));
    expect([...new Set(asked)].toSorted()).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((letter) => `Art.\u00a030(1)(${letter})`),
    );
  });

  it('gives a transfer of which nothing is known a row that says so', () => {
    const register = registerWithActivity(
      { recipients: [{ party: { kind: 'provider', providerId: 'wix' } }] },
      { providers: [{ id: 'wix', name: 'Wix' }] },
    );
    const transfers = buildRegisterWorkbook({ register, language: 'en', date }).sheets.find(
      ({ id }) => id === 'transfers',
    );
    expect([...(transfers?.rows ?? [])][0]?.slice(2, 4)).toEqual([
      { kind: 'text', text: 'Wix' },
      { kind: 'text', text: 'not known', isUnknown: true },
    ]);
  });
});
