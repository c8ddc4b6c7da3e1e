import { describe, expect, it } from 'vitest';
import { withStatus } from '#register/model/activity-end.ts';

describe('The state of an activity', () => {
  it.each(['ended', 'replaced'] as const)(
    'takes the end date along when one that is %s goes on',
    (status) => {
      const over = { status, endedOn: '2015-01-01', owner: 'Ann' };
      expect(withStatus(over, 'active')).toEqual({ status: 'active', endedOn: null, owner: 'Ann' });
      expect(withStatus(over, 'draft').endedOn).toBeNull();
      expect(withStatus(over, 'ended').endedOn).toBe('2015-01-01');
    },
  );

  it('leaves an end that is planned', () => {
    const planned = { status: 'active', endedOn: '2030-01-01' } as const;
    expect(withStatus(planned, 'under_review').endedOn).toBe('2030-01-01');
    expect(withStatus(planned, 'ended').endedOn).toBe('2030-01-01');
  });
});
