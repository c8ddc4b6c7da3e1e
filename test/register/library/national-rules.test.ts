/** What France, Belgium, the Netherlands and Germany ask for beside the GDPR. */
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { childConsentAge, nationalRules, phoneMarketingRule } from '#register/library/national-rules.ts';
import { countrySchema } from '#register/model/country.ts';
import { dateSchema } from '#register/model/dates.ts';
import { listSchema, markSchema } from './library-schemas.ts';

const law = z.string().min(3);
const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('childConsentAge'),
    country: countrySchema,
    // Art. 8(1) GDPR: a country may go down to thirteen.
    age: z.int().min(13).max(16),
    law,
    mark: markSchema,
  }),
  z.strictObject({
    kind: z.literal('phoneMarketing'),
    country: countrySchema,
    demand: z.enum(['prior_consent', 'do_not_call_list']),
    since: dateSchema.nullable(),
    law,
    mark: markSchema,
  }),
]);

describe('the national rules', () => {
  it('have a date, sources, a law and a mark each', () => {
    expect(listSchema(ruleSchema).safeParse(nationalRules).error).toBeUndefined();
  });

  it('say from which age a child may consent alone', () => {
    expect(['FR', 'BE', 'NL', 'DE', 'IT'].map(childConsentAge)).toEqual([15, 13, 16, 16, undefined]);
  });

  it('say what must be there before a consumer is called', () => {
    expect(phoneMarketingRule('FR')).toMatchObject({ demand: 'prior_consent', since: '2026-08-11' });
    expect(phoneMarketingRule('NL')).toMatchObject({ demand: 'prior_consent', since: '2026-07-01' });
    expect(phoneMarketingRule('BE')).toMatchObject({ demand: 'do_not_call_list' });
    expect(phoneMarketingRule('DE')).toBeUndefined();
  });
});
