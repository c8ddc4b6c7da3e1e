import { describe, expect, it } from 'vitest';
import { editorMessages } from '#register/language/editor-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import { activitySchema } from '#register/model/activity.ts';
import {
  activitySections,
  hasSpecialData,
  outlineActivity,
} from '#renderer/views/activity/activity-outline.ts';

const t = createTranslator('en', editorMessages);
const empty = activitySchema.parse({ id: 'a' });

describe('the outline of an activity', () => {
  it('shows what the law asks and nobody has filled in yet', () => {
    const outline = outlineActivity(empty, false, t);
    expect(activitySections.filter((name) => outline[name].isEmpty)).toEqual([
      'identity',
      'purposes',
      'people',
      'data',
      'recipients',
      'transfers',
      'security',
      'notices',
      'automated',
      'impact',
      'minors',
      'review',
    ]);
  });

  it('takes “nobody else gets them” and the organisation’s measures for answers', () => {
    const outline = outlineActivity({ ...empty, hasNoRecipients: true }, true, t);
    expect([outline.recipients.isEmpty, outline.transfers.isEmpty, outline.security.isEmpty]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('counts what waits for confirmation where it stands', () => {
    const outline = outlineActivity(
      { ...empty, toConfirm: ['name', 'purposes/quote/legalBases', 'purposes/quote', 'minors/areAddressed'] },
      false,
      t,
    );
    expect(activitySections.map((name) => outline[name].toConfirm).filter((count) => count > 0)).toEqual([
      1, 2, 1,
    ]);
    expect(outline.minors.toConfirm).toBe(1);
  });

  it('says in a line what a folded section holds', () => {
    const outline = outlineActivity(
      activitySchema.parse({
        id: 'a',
        cookies: [{ id: 'c' }],
        impactAssessment: { isNeeded: 'yes', criteria: ['monitoring', 'vulnerable'] },
        minors: { areAddressed: 'no' },
      }),
      false,
      t,
    );
    expect(
      [outline.cookies, outline.software, outline.impact, outline.minors].map(({ summary }) => summary),
    ).toEqual(['1 entry', 'Nothing recorded', 'Assessment needed: Yes; 2 criteria of 9', 'No']);
  });
});

describe('the condition of Art. 9 and 10', () => {
  it('is asked for with health or criminal data, not with ordinary or unknown ones', () => {
    const withData = (sensitivity: string) =>
      hasSpecialData(activitySchema.parse({ id: 'a', dataCategories: [{ id: 'd', sensitivity }] }));
    expect(['health', 'criminal', 'none', 'unknown', 'national_id'].map(withData)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
