import { describe, expect, it } from 'vitest';
import { buildDocument } from '#register/documents/build-document.ts';
import { renderText } from '#register/documents/text.ts';
import { buildRegisterWorkbook } from '#register/documents/workbook.ts';
import { registerWithActivity } from '#test/helpers/documents.ts';

const none = 'No transfer outside the EEA is recorded.';
const open = 'Not filled in yet: who receives the data is not recorded.';
const printed = (activity: Readonly<Record<string, unknown>>) =>
  renderText(
    buildDocument({
      document: 'register',
      register: registerWithActivity(activity),
      language: 'en',
      date: '2026-11-22',
    }),
  ).replace(/\s+/g, ' ');

describe('transfers of an activity', () => {
  it('of which nobody said who receives the data are not filled in yet', () => {
    expect(printed({})).toContain(open);
    expect(printed({})).not.toContain(none);
  });

  it('are none when nobody else receives the data', () => {
    expect(printed({ hasNoRecipients: true })).toContain(none);
  });

  it('are none when its recipients are people of one’s own', () => {
    const text = printed({ recipients: [{ party: { kind: 'internal', name: { en: 'Workshop' } } }] });
    expect(text).toContain(none);
    expect(text).not.toContain(open);
  });

  it.each(['standard', 'cnil', 'apd'] as const)('are said the same way in the workbook (%s)', (layout) => {
    const register = registerWithActivity({});
    const { sheets } = buildRegisterWorkbook({ register, layout, language: 'en', date: '2026-11-22' });
    const cells = sheets.flatMap(({ rows }) => [...rows].flat());
    expect(cells.filter((cell) => cell.kind === 'text' && cell.text.includes(open)).length).toBeGreaterThan(
      0,
    );
    expect(cells.filter((cell) => cell.kind === 'text' && cell.text.includes(none))).toEqual([]);
  });
});
