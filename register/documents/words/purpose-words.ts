/** A purpose with what makes it lawful, in words (Art. 6, 7, 9, 10 GDPR; ePrivacy Art. 13 for marketing). */
import type { Purpose } from '#register/model/purpose.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { consentMethods } from '#register/vocabulary/consent.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import {
  marketingAudiences,
  marketingChannels,
  marketingPermissions,
} from '#register/vocabulary/marketing.ts';
import { specialCategoryConditions } from '#register/vocabulary/special-category-condition.ts';
import { joinLines, plain, present } from '#register/documents/lines.ts';
import type { Line } from '#register/documents/model.ts';
import type { Writer } from '#register/documents/writer.ts';

/** One line a legal basis, with its article. */
export function basisLines(purpose: Purpose, writer: Writer): readonly Line[] {
  if (purpose.legalBases.length === 0) return [writer.unknown];
  return purpose.legalBases.map((basis) => [
    { text: `${writer.label(legalBases[basis])} ` },
    { text: `(${writer.article(legalBases[basis].article)})`, emphasis: 'quiet', isWhole: true },
  ]);
}

/** What the legal basis asks to be written down beside it; a detail that the basis needs and that is missing is said to be unknown. */
export function purposeDetailLines(purpose: Purpose, writer: Writer): readonly Line[] {
  const has = (basis: Purpose['legalBases'][number]) => purpose.legalBases.includes(basis);
  const statute = writer.typed(purpose.statute);
  const interest = writer.read(purpose.legitimateInterest);
  const balancing = writer.read(purpose.balancingTest);
  return present([
    statute !== undefined || has('legal_obligation') || has('public_task')
      ? writer.say('purpose.statute', { statute: statute ?? writer.unknown })
      : undefined,
    interest !== undefined || has('legitimate_interests')
      ? writer.say('purpose.interest', { interest: interest ?? writer.unknown })
      : undefined,
    balancing === undefined ? undefined : writer.say('purpose.balancing', { balancing }),
    ...(has('consent') ? consentLines(purpose, writer) : []),
    conditionLine(purpose, writer),
    marketingLine(purpose, writer),
  ]);
}

/** Art. 7(1) and (3): how consent is given, proven and withdrawn. */
function consentLines(purpose: Purpose, writer: Writer): readonly Line[] {
  const method = purpose.consentMethod;
  return [
    writer.say('purpose.consentMethod', {
      method: method === 'unknown' ? writer.unknown : plain(writer.label(consentMethods[method])),
    }),
    writer.say('purpose.consentProof', { proof: writer.known(purpose.consentProof) }),
    writer.say('purpose.consentWithdrawal', { withdrawal: writer.known(purpose.consentWithdrawal) }),
  ];
}

export function conditionLine(purpose: Purpose, writer: Writer): Line | undefined {
  if (purpose.specialCategoryCondition === null) return undefined;
  const condition = specialCategoryConditions[purpose.specialCategoryCondition];
  return joinLines(
    [
      writer.say('purpose.condition', {
        condition: writer.label(condition),
        article: writer.article(condition.article),
      }),
      writer.typed(purpose.specialCategoryStatute),
    ],
    ' · ',
  );
}

export function marketingLine(purpose: Purpose, writer: Writer): Line | undefined {
  const { marketing } = purpose;
  if (marketing === null) return undefined;
  const orUnknown = (isKnown: boolean, text: string): Line => (isKnown ? plain(text) : writer.unknown);
  return writer.say('purpose.marketing', {
    channels: orUnknown(
      marketing.channels.length > 0,
      writer.list(marketing.channels.map((channel) => writer.label(marketingChannels[channel]))),
    ),
    permission: orUnknown(
      marketing.permission !== 'unknown',
      writer.label(marketingPermissions[marketing.permission]),
    ),
    audience: orUnknown(
      marketing.audience !== 'unknown',
      writer.label(marketingAudiences[marketing.audience]),
    ),
    forPartners: orUnknown(
      marketing.forPartners !== 'unknown',
      writer.label(answers[marketing.forPartners]).toLocaleLowerCase(writer.language),
    ),
  });
}
