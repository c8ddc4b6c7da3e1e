/** N9 to N11, N17 and N19: the rights that apply, the objection apart from them, how to use them, by when, and where to complain. */
import { authorityOf } from '#register/library/authorities.ts';
import { isToVerify } from '#register/library/evidence.ts';
import type { Activity } from '#register/model/activity.ts';
import type { Register } from '#register/model/register.ts';
import type { DataSubjectRight } from '#register/vocabulary/right.ts';
import type { ApplicableRights } from '#register/documents/applicable-rights.ts';
import {
  distinctBy,
  joinLines,
  lineText,
  paragraph,
  plain,
  present,
  section,
  styled,
} from '#register/documents/lines.ts';
import type { Block, Density, Line, Section } from '#register/documents/model.ts';
import { addressLine, partyLine } from '#register/documents/words/party-words.ts';
import type { Writer } from '#register/documents/writer.ts';

type AskedRight = Exclude<DataSubjectRight, 'information' | 'notification' | 'objection' | 'complaint'>;

/** Objection and complaint have sections of their own. */
function isAsked(right: DataSubjectRight): right is AskedRight {
  return !['information', 'notification', 'objection', 'complaint'].includes(right);
}

export function rightsSection(
  activities: readonly Activity[],
  { rights, isComplete }: ApplicableRights,
  density: Density,
  writer: Writer,
): Section {
  const items = rights.filter(isAsked).map((right) => plain(writer.t(`notice.right.${right}`)));
  const list: readonly Block[] =
    density === 0
      ? [paragraph(writer.say('notice.youCan')), { kind: 'list', items }]
      : [paragraph(joinLines([writer.say('notice.youCan'), joinLines(items, writer.semicolon)], ' '))];
  const withdrawal =
    rights.includes('withdraw_consent') && density < 2 ? withdrawalLines(activities, writer) : [];
  return section('rights', 'part', writer.t('notice.rights'), {
    blocks: [
      ...list,
      ...withdrawal.map(paragraph),
      ...(isComplete ? [] : [paragraph([{ text: writer.t('rights.incomplete'), isUnknown: true }])]),
    ],
  });
}

/** Art. 7(3): withdrawing is as easy as giving. */
function withdrawalLines(activities: readonly Activity[], writer: Writer): readonly Line[] {
  const ways = activities
    .flatMap(({ purposes }) => purposes)
    .filter(({ legalBases }) => legalBases.includes('consent'))
    .map(({ consentWithdrawal }) => writer.read(consentWithdrawal));
  return distinctBy(present(ways), lineText).map((way) => writer.say('notice.withdrawal', { way }));
}

/** Art. 21(4): brought to attention clearly and apart from everything else. */
export function objectionSection(
  activities: readonly Activity[],
  { rights, hasMarketing }: ApplicableRights,
  writer: Writer,
): Section | undefined {
  if (!rights.includes('objection')) return undefined;
  const bases = new Set(
    activities.flatMap(({ purposes }) => purposes.flatMap(({ legalBases }) => [...legalBases])),
  );
  const isGeneral = bases.has('legitimate_interests') || bases.has('public_task');
  return section('objection', 'callout', writer.t('notice.objection'), {
    blocks: present([
      isGeneral ? writer.say('notice.objectionGeneral') : undefined,
      hasMarketing ? writer.say('notice.objectionMarketing') : undefined,
    ]).map(paragraph),
  });
}

/** Art. 12: whom to write to, free of charge, and by when an answer comes; the law's month where the register says nothing else. */
export function exerciseSection(register: Register, density: Density, writer: Writer): Section {
  const { rightsHandling } = register.organisation;
  const { replyAmount, replyUnit, identityCheck } = rightsHandling;
  const time =
    replyAmount === null || replyUnit === null
      ? writer.t('notice.replyByLaw')
      : writer.t(`retention.length.${replyUnit}`, { amount: replyAmount });
  const procedure = density < 2 ? writer.read(rightsHandling.procedure) : undefined;
  return section('exercise', 'part', writer.t('notice.exercise'), {
    blocks: present([
      writer.say('notice.writeTo', {
        contact: styled(
          density === 4 ? shortestContact(register, writer) : requestContact(register, writer),
          { emphasis: 'strong' },
        ),
      }),
      procedure,
      writer.say('notice.reply', { time }),
      density < 3 ? writer.say('notice.replyExtension') : undefined,
      identityCheck === 'unknown' || (identityCheck === 'only_in_doubt' && density > 1)
        ? undefined
        : writer.say(`notice.identity.${identityCheck}`),
    ]).map(paragraph),
  });
}

/** Where requests go: the address meant for them, else the officer, the privacy contact, the organisation itself. */
export function requestContact({ organisation }: Register, writer: Writer): Line {
  const { rightsHandling, dpo, privacyContact } = organisation;
  const own = joinLines(
    [
      writer.contact(rightsHandling.email),
      writer.contact(rightsHandling.phone),
      writer.typed(rightsHandling.postalAddress),
    ],
    ' · ',
  );
  if (own.length > 0) return own;
  if (dpo.isDesignated === 'yes' && dpo.party !== null) return partyLine(dpo.party, writer);
  if (privacyContact !== null) return partyLine(privacyContact, writer);
  const general = joinLines(
    [
      writer.contact(organisation.email),
      writer.contact(organisation.phone),
      addressLine(organisation.address, writer),
    ],
    ' · ',
  );
  return general.length === 0 ? writer.unknown : general;
}

/** The essentials name one way; the full notice has them all. */
function shortestContact(register: Register, writer: Writer): Line {
  const { email, phone } = register.organisation.rightsHandling;
  return writer.contact(email) ?? writer.contact(phone) ?? requestContact(register, writer);
}

/** Art. 13(2)(d) and 77: the authority of the country of establishment. */
export function complaintSection({ organisation }: Register, writer: Writer): Section {
  const authority = authorityOf(organisation.country);
  const line =
    authority === undefined
      ? writer.unknown
      : joinLines(
          [
            plain(authority.name[writer.language]),
            writer.typed(authority.address[writer.language]),
            writer.contact(authority.web[writer.language]),
            isToVerify(authority.mark) ? [{ text: writer.t('toVerify'), isUnknown: true }] : undefined,
          ],
          ', ',
        );
  return section('complaint', 'part', writer.t('notice.complaint'), {
    blocks: [paragraph(writer.say('notice.complainTo', { authority: line }))],
  });
}

/** The second level: where everything can be read, when there is such a place; a code saves typing the address. */
export function fullNoticeSection(
  { organisation }: Register,
  density: Density,
  writer: Writer,
): Section | undefined {
  const url = organisation.publishedNotice.url.trim();
  if (url === '') return undefined;
  return section('full-notice', 'part', writer.t('notice.more'), {
    blocks: [
      { kind: 'code', address: webAddress(url), label: writer.t('shortNotice.code', { url }) },
      paragraph(
        writer.say(density === 4 ? 'shortNotice.essentials' : 'notice.fullNotice', {
          url: styled(plain(url), { emphasis: 'strong' }),
        }),
      ),
    ],
  });
}

/** A telephone needs the protocol that people leave out. */
function webAddress(url: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`;
}
