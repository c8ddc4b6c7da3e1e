/** One row per provider: who it is, its role and contract, where data go, and the activities that use it. */
import type { Provider } from '#register/model/provider.ts';
import type { Register } from '#register/model/register.ts';
import { contractStates } from '#register/vocabulary/answer.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { linesValue, plain } from '#register/documents/lines.ts';
import { providerTransferLines, providerUses } from '#register/documents/register-document/annexes.ts';
import { answerLine, recordName } from '#register/documents/words/activity-words.ts';
import { addressLine } from '#register/documents/words/party-words.ts';
import { roleLine } from '#register/documents/words/recipient-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { linesOrDash } from './columns.ts';
import { tableSheet, type ColumnSpec, type Sheet } from './sheet.ts';

export function providersSheet(register: Register, writer: Writer): Sheet {
  const uses = providerUses(register);
  return tableSheet<Provider>(
    {
      id: 'providers',
      name: writer.t('sheet.providers'),
      title: writer.t('provider.caption'),
      emptyNote: writer.t('noneRecorded'),
      frozenColumns: 1,
    },
    [
      ...identityColumns(writer),
      ...roleColumns(writer),
      {
        heading: writer.t('provider.usedBy'),
        width: 18,
        cell: (provider) =>
          linesOrDash(
            (uses.get(provider.id) ?? []).map((record) => recordName(record, writer)),
            writer,
          ),
      },
    ],
    register.providers,
  );
}

function identityColumns(writer: Writer): readonly ColumnSpec<Provider>[] {
  return [
    {
      heading: writer.t('provider.provider'),
      width: 13,
      cell: ({ name }) => linesValue(writer.knownTyped(name)),
    },
    {
      heading: writer.t('provider.legalEntity'),
      width: 15,
      cell: ({ legalEntity }) => linesValue(writer.knownTyped(legalEntity)),
    },
    {
      heading: writer.t('party.address'),
      width: 18,
      cell: ({ address }) => linesValue(addressLine(address, writer) ?? writer.unknown),
    },
    {
      heading: writer.t('cover.country'),
      width: 10,
      cell: ({ country }) => linesValue(writer.country(country)),
    },
    {
      heading: writer.t('provider.contact'),
      width: 15,
      cell: ({ email, phone, website }) =>
        linesOrDash([writer.contact(email), writer.contact(phone), writer.contact(website)], writer),
    },
    {
      heading: writer.t('provider.privacyUrl'),
      width: 15,
      cell: ({ privacyUrl }) => linesOrDash([writer.typed(privacyUrl)], writer),
    },
  ];
}

function roleColumns(writer: Writer): readonly ColumnSpec<Provider>[] {
  const dash = linesValue(writer.say('notApplicable'));
  return [
    {
      heading: writer.t('recipient.kind'),
      width: 13,
      cell: ({ kind }) =>
        linesValue(kind === null ? writer.unknown : plain(writer.label(recipientKinds[kind]))),
    },
    {
      heading: writer.t('recipient.role'),
      width: 12,
      cell: ({ role, roleReason }) => linesValue(roleLine(role, writer), writer.read(roleReason)),
    },
    {
      heading: writer.t('provider.dataReceived'),
      width: 18,
      cell: ({ dataReceived }) => linesValue(writer.known(dataReceived)),
    },
    {
      heading: writer.t('provider.ownPurposes'),
      width: 10,
      cell: ({ ownPurposes }) => linesValue(answerLine(ownPurposes, writer)),
    },
    {
      heading: writer.t('recipient.contract'),
      width: 13,
      cell: ({ contract }) =>
        linesValue(
          contract.state === 'unknown' ? writer.unknown : plain(writer.label(contractStates[contract.state])),
        ),
    },
    {
      heading: writer.t('contract.signedOn'),
      width: 10,
      cell: ({ contract }) =>
        contract.signedOn === null && contract.state !== 'signed' ? dash : writer.date(contract.signedOn),
    },
    {
      heading: writer.t('contract.reference'),
      width: 15,
      cell: ({ contract }) =>
        linesOrDash([writer.typed(contract.reference), writer.contact(contract.url)], writer),
    },
    {
      heading: writer.t('provider.transfers'),
      width: 19,
      cell: (provider) => linesValue(...providerTransferLines(provider, writer)),
    },
    {
      heading: writer.t('provider.checkedOn'),
      width: 10,
      cell: ({ checkedOn }) => writer.date(checkedOn),
    },
    {
      heading: writer.t('activity.note'),
      width: 15,
      cell: ({ note }) => linesOrDash([writer.read(note)], writer),
    },
  ];
}
