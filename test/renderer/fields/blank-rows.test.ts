import { describe, expect, it } from 'vitest';
import { activitySchema } from '#register/model/activity.ts';
import { processorActivitySchema } from '#register/model/processor-activity.ts';
import {
  blankContract,
  blankCookie,
  blankDataCategory,
  blankDataSubject,
  blankJointController,
  blankMarketing,
  blankMeasure,
  blankParty,
  blankPeriod,
  blankPurpose,
  blankRecipient,
  blankRetention,
  blankServedController,
  blankSoftware,
  blankTransfer,
  createRowId,
} from '#renderer/fields/blank-rows.ts';

const row = { id: 'r' };

/** What the model makes of a row that says nothing. */
const activity = activitySchema.parse({
  id: 'a',
  purposes: [row, { id: 'm', marketing: {} }],
  dataSubjects: [row],
  dataCategories: [row, { id: 'p', retention: { active: { unit: 'until_event' } } }],
  recipients: [{ ...row, party: { kind: 'internal' }, transfers: [row] }],
  securityMeasures: [row],
  software: [row],
  cookies: [row],
  jointControllers: [{ ...row, party: {} }],
});
const processorActivity = processorActivitySchema.parse({ id: 'p', controllers: [{ ...row, party: {} }] });

describe('a new row', () => {
  it('says nothing, exactly as the model does', () => {
    expect({
      purposes: blankPurpose('r'),
      marketing: blankMarketing,
      dataSubjects: blankDataSubject('r', null),
      dataCategories: blankDataCategory('r', null),
      retention: blankRetention,
      period: blankPeriod('until_event'),
      recipients: { ...blankRecipient('r', { kind: 'internal', name: {} }), transfers: [blankTransfer('r')] },
      securityMeasures: blankMeasure('r', null),
      software: blankSoftware('r'),
      cookies: blankCookie('r'),
      jointControllers: blankJointController('r'),
      party: blankParty,
      contract: blankContract,
      controllers: blankServedController('r'),
    }).toEqual({
      purposes: activity.purposes[0],
      marketing: activity.purposes[1]?.marketing,
      dataSubjects: activity.dataSubjects[0],
      dataCategories: activity.dataCategories[0],
      retention: activity.dataCategories[0]?.retention,
      period: activity.dataCategories[1]?.retention.active,
      recipients: activity.recipients[0],
      securityMeasures: activity.securityMeasures[0],
      software: activity.software[0],
      cookies: activity.cookies[0],
      jointControllers: activity.jointControllers[0],
      party: activity.jointControllers[0]?.party,
      contract: activity.jointControllers[0]?.arrangement,
      controllers: processorActivity.controllers[0],
    });
  });

  it('has an id that the model takes, another one each time', () => {
    const ids = [createRowId(), createRowId()];
    expect(activitySchema.parse({ id: 'a', software: ids.map((id) => ({ id })) }).software).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });
});
