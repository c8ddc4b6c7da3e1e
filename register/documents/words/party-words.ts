/** People and bodies with their contact details, as definitions or on one line. */
import type { Organisation } from '#register/model/organisation.ts';
import type { Address, Party } from '#register/model/party.ts';
import { joinLines, linesValue, styled } from '#register/documents/lines.ts';
import type { Definition, Line } from '#register/documents/model.ts';
import type { Writer } from '#register/documents/writer.ts';

/** The name people know the organisation by; empty when neither name is recorded. */
export function organisationName(organisation: Organisation): string {
  return organisation.tradeName.trim() === '' ? organisation.legalName.trim() : organisation.tradeName.trim();
}

/** “12 rue des Lilas, 69003 Lyon, France”; undefined when nothing of it is known. */
export function addressLine(address: Address, writer: Writer): Line | undefined {
  const city = [address.postalCode, address.city].filter((part) => part.trim() !== '').join(' ');
  const country = address.country === null ? undefined : writer.country(address.country);
  const line = joinLines([writer.typed(address.street), writer.typed(city), country], ', ');
  return line.length === 0 ? undefined : line;
}

export function partyName(party: Party, writer: Writer): Line {
  const company = party.company.trim() === party.name.trim() ? '' : party.company;
  const name = joinLines([writer.typed(party.name), writer.typed(company)], ', ');
  return name.length === 0 ? writer.unknown : name;
}

/** Everything about a person or body on one line. */
export function partyLine(party: Party, writer: Writer): Line {
  return joinLines(
    [
      partyName(party, writer),
      writer.typed(party.position),
      addressLine(party.address, writer),
      writer.contact(party.email),
      writer.contact(party.phone),
    ],
    ' · ',
  );
}

/** The same in two lines, the name first. */
export function partyLines(party: Party, writer: Writer): readonly Line[] {
  const rest = joinLines(
    [
      writer.typed(party.position),
      addressLine(party.address, writer),
      writer.contact(party.email),
      writer.contact(party.phone),
    ],
    ' · ',
  );
  const name = styled(partyName(party, writer), { emphasis: 'strong' });
  return rest.length === 0 ? [name] : [name, styled(rest, { emphasis: 'quiet' })];
}

/** Name and contact details, a term each; what Art. 30(1)(a) asks for is said to be unknown when it is. */
export function partyDefinitions(party: Party, writer: Writer): readonly Definition[] {
  const position = writer.typed(party.position);
  const company = party.company.trim() === party.name.trim() ? undefined : writer.typed(party.company);
  return [
    { term: writer.t('party.name'), value: linesValue(writer.knownTyped(party.name)) },
    ...(company === undefined ? [] : [{ term: writer.t('party.company'), value: linesValue(company) }]),
    ...(position === undefined ? [] : [{ term: writer.t('party.position'), value: linesValue(position) }]),
    {
      term: writer.t('party.address'),
      value: linesValue(addressLine(party.address, writer) ?? writer.unknown),
    },
    { term: writer.t('party.email'), value: linesValue(writer.contact(party.email) ?? writer.unknown) },
    { term: writer.t('party.phone'), value: linesValue(writer.contact(party.phone) ?? writer.unknown) },
  ];
}
