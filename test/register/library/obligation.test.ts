/** Must this activity be recorded? Each case of Art. 30(5) alone is enough. */
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { libraryMessages } from '#register/language/library-messages.ts';
import { isRecordNeeded, obligationFacts, recordReasons } from '#register/library/obligation.ts';
import { activityTemplates } from '#register/library/templates/templates.ts';
import { fromTemplate } from '#register/library/templates/from-template.ts';
import { activitySchema } from '#register/model/activity.ts';
import { dateSchema } from '#register/model/dates.ts';
import { activityIdSchema } from '#register/model/ids.ts';
import { labelSchema, listSchema, markSchema } from './library-schemas.ts';

const small = { employees: 4 };
const id = activityIdSchema.parse('a1');

function activity(fields: object) {
  return activitySchema.parse({ id, status: 'active', ...fields });
}

const once = { startedOn: '2026-05-09', endedOn: '2026-05-09' };

describe('the duty to record', () => {
  it('holds for everyday activities, however small the business', () => {
    expect(isRecordNeeded(activity({}), small)).toEqual({ isNeeded: true, reasons: ['regular'] });
    expect(isRecordNeeded(activity({}), { employees: null }).isNeeded).toBe(true);
  });

  it('holds for every template', () => {
    for (const template of activityTemplates.rows) {
      const duty = isRecordNeeded(fromTemplate(template, { id, country: 'FR' }), small);
      expect(duty.reasons).toContain('regular');
    }
  });

  it('does not hold for something done only once, without risk or sensitive data', () => {
    expect(isRecordNeeded(activity(once), small)).toEqual({ isNeeded: false, reasons: ['oneOff'] });
  });

  it.each([
    [{ dataCategories: [{ id: 'd', category: 'health' }] }, 'special'],
    [{ dataCategories: [{ id: 'd', category: 'name', sensitivity: 'religious_philosophical' }] }, 'special'],
    [{ dataCategories: [{ id: 'd', category: 'offences' }] }, 'criminal'],
    [{ impactAssessment: { isNeeded: 'yes' } }, 'risk'],
    [{ impactAssessment: { criteria: ['monitoring', 'vulnerable'] } }, 'risk'],
  ])('holds even once when %o', (fields, reason) => {
    expect(isRecordNeeded(activity({ ...once, ...fields }), small)).toEqual({
      isNeeded: true,
      reasons: [reason],
    });
  });

  it('holds for everything from 250 people on', () => {
    expect(isRecordNeeded(activity(once), { employees: 249 }).isNeeded).toBe(false);
    expect(isRecordNeeded(activity(once), { employees: 250 }).reasons).toEqual(['large']);
  });

  it('does not hold for an activity that is over', () => {
    expect(isRecordNeeded(activity({ status: 'ended' }), small)).toEqual({
      isNeeded: false,
      reasons: ['over'],
    });
  });

  it('has a sentence for every reason', () => {
    for (const reason of recordReasons)
      expect(libraryMessages.nl[`obligation.reason.${reason}`]).toMatch(/\.$/);
  });
});

describe('the state of the law', () => {
  it('is told in four languages with its date and reference', () => {
    const schema = z.strictObject({
      id: z.string(),
      state: z.enum(['in_force', 'proposed', 'withdrawn']),
      title: labelSchema,
      text: labelSchema,
      reference: z.string().min(3),
      date: dateSchema.nullable(),
      mark: markSchema,
    });
    expect(listSchema(schema).safeParse(obligationFacts).error?.issues ?? []).toEqual([]);
  });

  it('never calls a proposal law', () => {
    const proposed = obligationFacts.rows.filter(({ state }) => state === 'proposed');
    expect(proposed.map((fact) => fact.id)).toEqual(['omnibus-iv', 'digital-omnibus']);
    for (const { text } of proposed) expect(text.en).toMatch(/would/);
  });
});
