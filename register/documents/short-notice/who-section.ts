/** N1 and N2: who decides about the data, and whom to ask (Art. 13(1)(a)-(b) GDPR). */
import type { Activity } from '#register/model/activity.ts';
import type { Register } from '#register/model/register.ts';
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
import type { Line, Section } from '#register/documents/model.ts';
import type { Party } from '#register/model/party.ts';
import {
  addressLine,
  organisationName,
  partyLine,
  partyName,
} from '#register/documents/words/party-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export function whoSection(register: Register, activities: readonly Activity[], writer: Writer): Section {
  const { organisation } = register;
  const name = organisationName(organisation);
  const legalName = organisation.legalName.trim();
  const identity = joinLines(
    [
      name === '' ? writer.unknown : styled(plain(name), { emphasis: 'strong' }),
      legalName === '' || legalName === name ? undefined : plain(legalName),
      legalName.includes(organisation.legalForm.trim()) ? undefined : writer.typed(organisation.legalForm),
      addressLine(organisation.address, writer) ??
        writer.say('notice.addressUnknown', { unknown: writer.unknown }),
      companyNumber(register, writer),
    ],
    ', ',
  );
  const contact = joinLines(
    [
      writer.contact(organisation.email),
      writer.contact(organisation.phone),
      writer.contact(organisation.website),
    ],
    ' · ',
  );
  const joint = activities.flatMap(({ jointControllers }) =>
    jointControllers.map(({ party }) => partyLine(party, writer)),
  );
  return section('who', 'part', writer.t('notice.who'), {
    blocks: present([
      identity,
      contact.length === 0 ? undefined : contact,
      ...distinctBy(joint, lineText).map((party) => writer.say('notice.joint', { party })),
      organisation.representative === null
        ? undefined
        : writer.say('notice.representative', { party: partyLine(organisation.representative, writer) }),
      officerLine(register, writer),
    ]).map(paragraph),
  });
}

function companyNumber({ organisation }: Register, writer: Writer): Line | undefined {
  const number = writer.typed(organisation.companyNumber);
  return number === undefined ? undefined : writer.say('notice.companyNumber', { number });
}

/** A privacy contact is not a data protection officer, and is not called one (Art. 37). */
function officerLine({ organisation }: Register, writer: Writer): Line | undefined {
  const { dpo, privacyContact } = organisation;
  const isOwn = ({ company }: Party) =>
    [organisation.legalName, organisation.tradeName].some((name) => name.trim() === company.trim());
  const contact = (party: Party): Line =>
    joinLines(
      [
        partyName(isOwn(party) ? { ...party, company: '' } : party, writer),
        writer.contact(party.email),
        writer.contact(party.phone),
      ],
      ' · ',
    );
  if (dpo.isDesignated === 'yes')
    return writer.say('notice.dpo', { party: dpo.party === null ? writer.unknown : contact(dpo.party) });
  if (privacyContact !== null) return writer.say('notice.privacyContact', { party: contact(privacyContact) });
  return dpo.isDesignated === 'unknown' ? writer.say('notice.dpo', { party: writer.unknown }) : undefined;
}
