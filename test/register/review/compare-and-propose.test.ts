import { describe, expect, it } from 'vitest';
import { loadExample } from '#register/library/examples/examples.ts';
import { activitySchema } from '#register/model/activity.ts';
import { languages } from '#register/model/language.ts';
import { providerSchema } from '#register/model/provider.ts';
import { registerSchema } from '#register/model/register.ts';
import { compareWithRegister } from '#register/review/compare-with-register.ts';
import {
  createReviewTranslator,
  describeDifference,
  describeProposal,
  describeReading,
  describeRecognised,
} from '#register/review/describe-review.ts';
import { proposeDrafts } from '#register/review/propose-drafts.ts';
import { reviewPolicy } from '#register/review/review-policy.ts';
import { goodPolicies, today, withSentence } from './good-policies.ts';

function reviewOf(text: string) {
  return reviewPolicy({ text, format: 'text' }, { today });
}

function counter() {
  let count = 0;
  return () => {
    count += 1;
    return `new-${count}`;
  };
}

const register = registerSchema.parse({
  organisation: {
    legalName: 'Garage des Tilleuls SARL',
    country: 'FR',
    email: 'contact@tilleuls.example',
    website: 'https://tilleuls.example',
    companyNumber: '732829320',
    rightsHandling: { replyAmount: 1, replyUnit: 'months' },
  },
  providers: [
    { id: 'ovh', name: 'OVHcloud', catalogueId: 'ovh' },
    { id: 'mollie', name: 'Mollie', catalogueId: 'mollie' },
    { id: 'payroll', name: 'Silae', catalogueId: 'silae' },
  ],
  activities: [
    {
      id: 'quotes',
      name: { fr: 'Devis' },
      audiences: ['customers'],
      dataCategories: [
        {
          id: 'q',
          category: 'quotes',
          retention: { active: { amount: 1, unit: 'years', event: 'last_contact' } },
        },
      ],
      recipients: [
        { id: 'a', party: { kind: 'provider', providerId: 'ovh' } },
        { id: 'b', party: { kind: 'provider', providerId: 'mollie' } },
      ],
    },
    { id: 'cctv', name: { fr: 'Vidéosurveillance' }, audiences: ['customers'] },
    {
      id: 'staff',
      name: { fr: 'Personnel et paie' },
      audiences: ['staff'],
      recipients: [{ id: 'a', party: { kind: 'provider', providerId: 'payroll' } }],
    },
  ],
});

describe('A policy beside its register', () => {
  const differences = compareWithRegister(reviewOf(goodPolicies.fr.text), register);
  const of = (kind: string) => differences.filter((difference) => difference.kind === kind);

  it('shows providers that only one of them names, staff’s aside', () => {
    expect(of('provider')).toEqual([
      expect.objectContaining({ onlyIn: 'policy', id: 'colissimo' }),
      expect.objectContaining({ onlyIn: 'register', id: 'mollie' }),
    ]);
  });

  it('shows activities that only one of them speaks of', () => {
    expect(of('activity')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ onlyIn: 'policy', activityKind: 'T16' }),
        expect.objectContaining({ onlyIn: 'register', id: 'cctv' }),
      ]),
    );
    expect(of('activity')).not.toContainEqual(expect.objectContaining({ id: 'staff' }));
  });

  it('shows a period that differs: three years in the text, one in the register', () => {
    expect(of('period')).toEqual([
      expect.objectContaining({ activityId: 'quotes', amount: 3, unit: 'years' }),
    ]);
  });

  it('finds nobody else’s identity in it', () => {
    expect(of('identity')).toEqual([]);
    const other = {
      ...register,
      organisation: {
        ...register.organisation,
        legalName: 'Autre SAS',
        email: 'x@autre.example',
        website: 'https://autre.example',
        companyNumber: '552100554',
        country: 'BE',
      },
    };
    const found = compareWithRegister(reviewOf(goodPolicies.fr.text), other).flatMap((difference) =>
      difference.kind === 'identity' ? [difference.field] : [],
    );
    expect(found.toSorted()).toEqual(['companyNumber', 'country', 'email', 'legalName', 'website']);
  });

  it('compares the time to answer', () => {
    const slow = {
      ...register,
      organisation: {
        ...register.organisation,
        rightsHandling: {
          ...register.organisation.rightsHandling,
          replyAmount: 2,
          replyUnit: 'weeks' as const,
        },
      },
    };
    expect(compareWithRegister(reviewOf(goodPolicies.fr.text), slow)).toContainEqual(
      expect.objectContaining({ kind: 'reply_time', amount: 1, unit: 'months' }),
    );
    expect(of('reply_time')).toEqual([]);
  });

  it('has nothing to say of an example and the policy that names all it has', async () => {
    const example = await loadExample('webshop-be');
    const kinds = compareWithRegister(reviewOf(goodPolicies.nl.text), example).map(({ kind }) => kind);
    expect(kinds).toContain('provider');
  });
});

describe('Proposals', () => {
  const review = reviewOf(withSentence('fr', 'Les données ne sont jamais transmises à des tiers.'));
  const proposals = proposeDrafts(review, { today, newId: counter(), register });

  it('are drafts that fit into the register, and never what it has already', () => {
    const drafted = proposals.flatMap((proposal) => {
      if (proposal.kind === 'activity') return [activitySchema.safeParse(proposal.activity).success];
      return proposal.kind === 'provider' ? [providerSchema.safeParse(proposal.provider).success] : [];
    });
    expect(new Set(drafted)).toEqual(new Set([true]));
    const names = proposals.flatMap((proposal) =>
      proposal.kind === 'provider' ? [proposal.provider.name] : [],
    );
    expect(names).toEqual(['Colissimo']);
    const kinds = proposals.flatMap((proposal) =>
      proposal.kind === 'activity' ? [proposal.activityKind] : [],
    );
    expect(kinds).toContain('T16');
    expect(kinds).not.toContain('T02');
  });

  it('carry the periods of the text, with what starts them', () => {
    expect(proposals).toContainEqual(
      expect.objectContaining({
        kind: 'period',
        category: 'quotes',
        period: expect.objectContaining({ amount: 3, unit: 'years', event: 'last_contact' }),
      }),
    );
  });

  it('hold what the notice says in the register’s own form', () => {
    const notice = proposals.find(({ kind }) => kind === 'notice');
    expect(notice).toMatchObject({
      publishedNotice: {
        publishedOn: '2026-03-03',
        languages: ['fr'],
        namesAuthority: 'yes',
        namedAuthorityCountry: 'FR',
        rightsExplained: expect.arrayContaining([
          'access',
          'portability',
          'withdraw_consent',
          'complaint',
          'post_mortem',
        ]),
        claims: [expect.objectContaining({ claim: 'never_shared' })],
      },
    });
  });

  it('say nothing of what was not judged', () => {
    const [notice] = proposeDrafts(
      reviewOf('We keep your data for one year and delete them then, as the law asks of us.'),
      { today, newId: counter() },
    ).filter(({ kind }) => kind === 'notice');
    expect(notice).toMatchObject({ publishedNotice: { namesAuthority: 'unknown', rightsExplained: null } });
  });

  it('and everything else read as sentences in every language', () => {
    for (const language of languages) {
      const say = createReviewTranslator(language);
      const texts = [
        ...proposals.map((proposal) => describeProposal(proposal, say)),
        ...compareWithRegister(review, register).map((difference) => describeDifference(difference, say)),
        ...describeReading(review, say),
        ...describeRecognised(review, say).flatMap(({ title, entries }) => [
          title,
          ...entries.map(({ text }) => text),
        ]),
      ];
      for (const text of texts) expect(text).toMatch(/\S/u);
      expect(texts.join('\n')).not.toMatch(/[{}]|undefined/u);
    }
  });
});
