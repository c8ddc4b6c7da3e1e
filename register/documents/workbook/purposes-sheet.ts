/** One row per purpose, with its legal basis and everything that basis asks for. */
import type { Activity } from '#register/model/activity.ts';
import type { Purpose } from '#register/model/purpose.ts';
import type { Register } from '#register/model/register.ts';
import { consentMethods } from '#register/vocabulary/consent.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import { linesValue, plain } from '#register/documents/lines.ts';
import { conditionLine, marketingLine } from '#register/documents/words/purpose-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { linesOrDash, linesOrUnknown, recordColumns, required } from './columns.ts';
import { tableSheet, type ColumnSpec, type Sheet } from './sheet.ts';

interface Row {
  readonly record: Activity;
  readonly purpose: Purpose;
  readonly isMain: boolean;
}

export function purposesSheet(register: Register, writer: Writer): Sheet {
  return tableSheet(
    {
      id: 'purposes',
      name: writer.t('sheet.purposes'),
      title: writer.t('purpose.caption'),
      emptyNote: writer.t('noneRecorded'),
      frozenColumns: 2,
    },
    [...recordColumns<Row>(writer), ...purposeColumns(writer), ...consentColumns(writer)],
    register.activities.flatMap((record) =>
      record.purposes.map((purpose, index) => ({ record, purpose, isMain: index === 0 })),
    ),
  );
}

function purposeColumns(writer: Writer): readonly ColumnSpec<Row>[] {
  const needsLaw = ({ legalBases: found }: Purpose) =>
    found.includes('legal_obligation') || found.includes('public_task');
  return [
    {
      heading: writer.t('purpose.rank'),
      width: 10,
      cell: ({ isMain }) => linesValue(writer.say(isMain ? 'purpose.rankMain' : 'purpose.rankSub')),
    },
    {
      heading: writer.t('purpose.purpose'),
      ...required('b', writer),
      width: 26,
      cell: ({ purpose }) => linesValue(writer.known(purpose.description)),
    },
    {
      heading: writer.t('purpose.basis'),
      width: 17,
      cell: ({ purpose }) =>
        linesOrUnknown(
          purpose.legalBases.map((basis) => plain(writer.label(legalBases[basis]))),
          writer,
        ),
    },
    {
      heading: writer.t('purpose.article'),
      width: 12,
      cell: ({ purpose }) =>
        linesOrDash(
          purpose.legalBases.map((basis) => plain(writer.article(legalBases[basis].article))),
          writer,
        ),
    },
    {
      heading: writer.t('purpose.statuteHeading'),
      width: 14,
      cell: ({ purpose }) =>
        needsLaw(purpose)
          ? linesValue(writer.knownTyped(purpose.statute))
          : linesOrDash([writer.typed(purpose.statute)], writer),
    },
    {
      heading: writer.t('purpose.interestHeading'),
      width: 21,
      cell: ({ purpose }) =>
        purpose.legalBases.includes('legitimate_interests')
          ? linesValue(writer.known(purpose.legitimateInterest))
          : linesOrDash([writer.read(purpose.legitimateInterest)], writer),
    },
    {
      heading: writer.t('purpose.balancingHeading'),
      width: 21,
      cell: ({ purpose }) =>
        purpose.legalBases.includes('legitimate_interests')
          ? linesValue(writer.known(purpose.balancingTest))
          : linesOrDash([writer.read(purpose.balancingTest)], writer),
    },
    {
      heading: writer.t('purpose.conditionHeading'),
      width: 16,
      cell: ({ purpose }) => linesOrDash([conditionLine(purpose, writer)], writer),
    },
  ];
}

function consentColumns(writer: Writer): readonly ColumnSpec<Row>[] {
  const isConsent = ({ legalBases: found }: Purpose) => found.includes('consent');
  return [
    {
      heading: writer.t('purpose.consentMethodHeading'),
      width: 13,
      cell: ({ purpose }) => {
        if (purpose.consentMethod !== 'unknown')
          return linesValue(plain(writer.label(consentMethods[purpose.consentMethod])));
        return isConsent(purpose) ? linesValue(writer.unknown) : linesValue(writer.say('notApplicable'));
      },
    },
    {
      heading: writer.t('purpose.consentProofHeading'),
      width: 16,
      cell: ({ purpose }) =>
        isConsent(purpose)
          ? linesValue(writer.known(purpose.consentProof))
          : linesOrDash([writer.read(purpose.consentProof)], writer),
    },
    {
      heading: writer.t('purpose.consentWithdrawalHeading'),
      width: 16,
      cell: ({ purpose }) =>
        isConsent(purpose)
          ? linesValue(writer.known(purpose.consentWithdrawal))
          : linesOrDash([writer.read(purpose.consentWithdrawal)], writer),
    },
    {
      heading: writer.t('purpose.marketingHeading'),
      width: 21,
      cell: ({ purpose }) => linesOrDash([marketingLine(purpose, writer)], writer),
    },
  ];
}
