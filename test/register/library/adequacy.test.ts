/** Which countries and mechanisms carry a transfer, on which day. */
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import {
  adequacyDecisions,
  findAdequacy,
  frameworkStatus,
  frequentlyMistaken,
  mechanismsOn,
  proposeMechanism,
} from '#register/library/adequacy.ts';
import { countryName, countrySchema } from '#register/model/country.ts';
import { dateSchema } from '#register/model/dates.ts';
import { labelSchema, listSchema, markSchema } from './library-schemas.ts';

const decisionSchema = z.strictObject({
  country: countrySchema.nullable(),
  name: labelSchema.nullable(),
  scope: labelSchema.nullable(),
  since: dateSchema.nullable(),
  until: dateSchema.nullable(),
  decision: z.string().min(3),
  mark: markSchema,
});

function standingOn(date: string, mechanism: string) {
  return mechanismsOn(date).find((one) => one.mechanism === mechanism)?.standing;
}

describe('adequacy decisions', () => {
  it('are a well-formed dated list of real countries and one organisation', () => {
    expect(listSchema(decisionSchema).safeParse(adequacyDecisions).error?.issues ?? []).toEqual([]);
    const countries = adequacyDecisions.rows.flatMap(({ country }) => (country === null ? [] : [country]));
    expect(countries.toSorted()).toEqual(
      'AD AR BR CA CH FO GB GG IL IM JE JP KR NZ US UY'.split(' ').toSorted(),
    );
    for (const country of countries) expect(countryName(country, 'en')).not.toBe(country);
    expect(adequacyDecisions.rows.filter(({ name }) => name !== null)).toHaveLength(1);
    expect(labelSchema.safeParse(frameworkStatus.text).success).toBe(true);
  });

  it('cover the United Kingdom until 27 December 2031, that day included', () => {
    expect(findAdequacy('GB', '2026-11-22')).toEqual({ kind: 'adequate', until: '2031-12-27' });
    expect(findAdequacy('GB', '2031-12-27').kind).toBe('adequate');
    expect(findAdequacy('GB', '2031-12-28')).toEqual({ kind: 'expired', until: '2031-12-27' });
  });

  it('cover Brazil from 26 January 2026 only', () => {
    expect(findAdequacy('BR', '2026-01-25').kind).toBe('none');
    expect(findAdequacy('BR', '2026-01-26').kind).toBe('limited');
  });

  it('cover in the United States and Canada some organisations only', () => {
    expect(findAdequacy('US', '2026-11-22').kind).toBe('limited');
    expect(findAdequacy('US', '2023-07-09').kind).toBe('none');
    expect(findAdequacy('CA', '2026-11-22').kind).toBe('limited');
  });

  it('are not needed inside the European Economic Area', () => {
    for (const country of ['FR', 'IS', 'LI', 'NO'])
      expect(findAdequacy(country, '2026-11-22').kind).toBe('eea');
  });

  it('do not exist for the countries that people often believe covered', () => {
    for (const country of frequentlyMistaken) {
      expect(findAdequacy(country, '2026-11-22').kind).toBe('none');
      expect(proposeMechanism(country, '2026-11-22').mechanism).toBe('scc');
    }
  });
});

describe('transfer mechanisms', () => {
  it('never offer Privacy Shield, Safe Harbor or the old clauses today', () => {
    for (const mechanism of ['privacy_shield', 'safe_harbor', 'scc_old'])
      expect(standingOn('2026-11-22', mechanism)).toBe('invalid');
  });

  it('know the day each of them fell', () => {
    expect(standingOn('2020-07-15', 'privacy_shield')).toBe('usable');
    expect(standingOn('2020-07-16', 'privacy_shield')).toBe('invalid');
    expect(standingOn('2022-12-26', 'scc_old')).toBe('usable');
    expect(standingOn('2022-12-27', 'scc_old')).toBe('invalid');
  });

  it('keep derogations for occasional transfers', () => {
    expect(standingOn('2026-11-22', 'd49_consent')).toBe('occasional');
    expect(standingOn('2026-11-22', 'scc')).toBe('usable');
  });

  it('propose for each country what carries there', () => {
    expect(proposeMechanism('BE', '2026-11-22').mechanism).toBe('eea_only');
    expect(proposeMechanism('CH', '2026-11-22').mechanism).toBe('adequacy');
    expect(proposeMechanism('US', '2026-11-22')).toEqual({ mechanism: 'dpf', fallbackMechanism: 'scc' });
    expect(proposeMechanism('GB', '2032-01-01').mechanism).toBe('scc');
  });
});
