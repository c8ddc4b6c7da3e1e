/** The rows of one fiche of the CNIL's simplified model (sheet 3), in its order and with its labels; then what it lacks: basis, source, rights. */
import type { Activity } from '#register/model/activity.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import type { Party } from '#register/model/party.ts';
import type { Register } from '#register/model/register.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import type { DataGroup } from '#register/vocabulary/data-group.ts';
import { securityFamilies } from '#register/vocabulary/security-family.ts';
import { joinLines, linesValue, plain } from '#register/documents/lines.ts';
import type { Line, Value } from '#register/documents/model.ts';
import { rightsLine } from '#register/documents/register-document/activity-fiche.ts';
import {
  dataCategoryDetail,
  dataCategoryName,
  dataSubjectLine,
  sourceLines,
} from '#register/documents/words/data-words.ts';
import { addressLine, partyName } from '#register/documents/words/party-words.ts';
import { basisLines, purposeDetailLines } from '#register/documents/words/purpose-words.ts';
import { resolveAll } from '#register/documents/words/recipient-words.ts';
import { retentionSentence } from '#register/documents/words/retention-words.ts';
import { measureLine, measuresByFamily } from '#register/documents/words/security-words.ts';
import {
  documentLines,
  noTransferLines,
  pictureTransfers,
  safeguardLines,
} from '#register/documents/words/transfer-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { recipientTypeWords } from './recipient-type.ts';

/** One row: its block, its label, and up to three values. */
export type FicheRow = readonly [block: string, label: string, ...values: (Value | undefined)[]];

/** The six fixed rows of the simplified model, and the two boxes of the basic one that it lost. */
const groupRows: readonly Exclude<DataGroup, 'special' | 'criminal' | 'other'>[] = [
  'identity',
  'private_life',
  'economic',
  'connection',
  'location',
  'national_id',
  'professional',
  'internet',
];

const sensitiveRows = [
  'racial_ethnic',
  'political',
  'religious_philosophical',
  'trade_union',
  'genetic',
  'biometric_id',
  'health',
  'sex_life_orientation',
  'criminal',
] as const;

export function ficheRows(activity: Activity, register: Register, writer: Writer): readonly FicheRow[] {
  return [
    ...descriptionRows(activity, writer),
    ...actorRows(activity, register, writer),
    ...purposeRows(activity, writer),
    ...dataRows(activity, writer),
    ...peopleRows(activity, writer),
    ...recipientRows(activity, register, writer),
    ...securityRows(activity, register, writer),
    ...transferRows(activity, register, writer),
    ...addedRows(activity, register, writer),
  ];
}

function descriptionRows(activity: Activity, writer: Writer): readonly FicheRow[] {
  const block = writer.t('cnil.description');
  return [
    [block, writer.t('cnil.name'), linesValue(writer.known(activity.name))],
    [block, writer.t('cnil.reference'), linesValue(writer.knownTyped(activity.reference))],
    [block, writer.t('cnil.created'), writer.date(activity.createdOn)],
    [block, writer.t('cnil.updated'), writer.date(activity.updatedOn)],
  ];
}

function actorRows(activity: Activity, { organisation }: Register, writer: Writer): readonly FicheRow[] {
  const block = writer.t('cnil.actors');
  const { dpo, representative } = organisation;
  const none = linesValue(writer.say('cnil.none'));
  const contact = (party: Pick<Party, 'address' | 'email' | 'phone'>): Value =>
    linesValue(
      joinLines(
        [
          addressLine(party.address, writer) ?? writer.unknown,
          writer.contact(party.phone),
          writer.contact(party.email),
        ],
        ' · ',
      ),
    );
  const row = (label: string, party: Party | null): FicheRow =>
    party === null
      ? [block, label, none]
      : [block, label, linesValue(partyName(party, writer)), contact(party)];
  return [
    [
      block,
      writer.t('cnil.controller'),
      linesValue(writer.knownTyped(organisation.legalName)),
      contact(organisation),
    ],
    dpo.isDesignated === 'unknown'
      ? [block, writer.t('cnil.dpo'), linesValue(writer.unknown)]
      : row(writer.t('cnil.dpo'), dpo.isDesignated === 'yes' ? dpo.party : null),
    [
      block,
      writer.t('cnil.dpoCompany'),
      linesValue(writer.typed(dpo.party?.company ?? '') ?? writer.say('cnil.none')),
    ],
    row(writer.t('cnil.representative'), representative),
    ...(activity.jointControllers.length === 0
      ? [row(writer.t('cnil.joint'), null)]
      : activity.jointControllers.map(({ party }) => row(writer.t('cnil.joint'), party))),
  ];
}

function purposeRows({ purposes }: Activity, writer: Writer): readonly FicheRow[] {
  const block = writer.t('cnil.purposes');
  if (purposes.length === 0) return [[block, writer.t('cnil.main'), linesValue(writer.unknown)]];
  return purposes.map(({ description }, index): FicheRow => [
    block,
    index === 0 ? writer.t('cnil.main') : writer.t('cnil.sub', { number: index }),
    linesValue(writer.known(description)),
  ]);
}

function dataRows(activity: Activity, writer: Writer): readonly FicheRow[] {
  const block = writer.t('cnil.data');
  const sensitive = writer.t('cnil.sensitive');
  const rowOf = (name: string, label: string, found: readonly DataCategory[]): FicheRow =>
    found.length === 0
      ? [name, label, linesValue(writer.say('cnil.none'))]
      : [
          name,
          label,
          linesValue(
            ...found.map((category) =>
              joinLines([dataCategoryName(category, writer), dataCategoryDetail(category, writer)], ' – '),
            ),
          ),
          linesValue(...found.map(({ retention }) => retentionSentence(retention, writer))),
        ];
  const rest = activity.dataCategories.filter((category) => groupOf(category) === undefined);
  return [
    ...groupRows.map((group) =>
      rowOf(
        block,
        writer.t(`cnil.group.${group}`),
        activity.dataCategories.filter((category) => groupOf(category) === group),
      ),
    ),
    ...(rest.length === 0 ? [] : [rowOf(block, writer.t('cnil.group.other'), rest)]),
    ...sensitiveRows.map((kind) =>
      rowOf(
        sensitive,
        writer.t(`cnil.sensitive.${kind}`),
        activity.dataCategories.filter(({ sensitivity }) => sensitivity === kind),
      ),
    ),
  ];
}

/** Sensitive data have rows of their own; a category of the user's own belongs to none of the boxes. */
function groupOf({
  category,
  sensitivity,
}: DataCategory): (typeof groupRows)[number] | 'sensitive' | undefined {
  if (sensitiveRows.some((kind) => kind === sensitivity)) return 'sensitive';
  if (sensitivity === 'national_id') return 'national_id';
  const group = category === null ? undefined : dataCategories[category].group;
  return groupRows.find((row) => row === group);
}

function peopleRows({ dataSubjects }: Activity, writer: Writer): readonly FicheRow[] {
  const block = writer.t('cnil.people');
  if (dataSubjects.length === 0)
    return [[block, writer.t('cnil.person', { number: 1 }), linesValue(writer.unknown)]];
  return dataSubjects.map((entry, index): FicheRow => [
    block,
    writer.t('cnil.person', { number: index + 1 }),
    linesValue(dataSubjectLine(entry, writer)),
  ]);
}

function recipientRows(activity: Activity, register: Register, writer: Writer): readonly FicheRow[] {
  const block = writer.t('cnil.recipients');
  const resolved = resolveAll(activity.recipients, register.providers);
  if (resolved.length === 0) {
    const line = activity.hasNoRecipients ? writer.say('cnil.none') : writer.unknown;
    return [[block, writer.t('cnil.recipient', { number: 1 }), linesValue(line)]];
  }
  return resolved.map((one, index): FicheRow => [
    block,
    writer.t('cnil.recipient', { number: index + 1 }),
    linesValue(plain(recipientTypeWords(one, writer))),
    linesValue(writer.known(one.name)),
  ]);
}

function securityRows(activity: Activity, { organisation }: Register, writer: Writer): readonly FicheRow[] {
  const block = writer.t('cnil.security');
  const families = measuresByFamily([...organisation.securityMeasures, ...activity.securityMeasures]);
  if (families.length === 0)
    return [[block, writer.t('cnil.measure', { number: 1 }), linesValue(writer.unknown)]];
  return families.map(({ family, measures }, index): FicheRow => [
    block,
    writer.t('cnil.measure', { number: index + 1 }),
    linesValue(plain(writer.label(securityFamilies[family]))),
    linesValue(...measures.map((measure) => measureLine(measure, writer))),
  ]);
}

function transferRows(activity: Activity, register: Register, writer: Writer): readonly FicheRow[] {
  const block = writer.t('cnil.transfers');
  const label = (number: number) => writer.t('cnil.organisation', { number });
  const picture = pictureTransfers(resolveAll(activity.recipients, register.providers));
  if (picture.transfers.length === 0)
    return [[block, label(1), linesValue(...noTransferLines(picture, [activity], writer))]];
  return picture.transfers.map((recorded, index): FicheRow => [
    block,
    label(index + 1),
    linesValue(writer.known(recorded.resolved.name)),
    linesValue(writer.country(recorded.transfer.country)),
    linesValue(...safeguardLines(recorded, writer), ...documentLines(recorded, writer)),
  ]);
}

/** What the CNIL's own published register has and its workbook lacks. */
function addedRows(activity: Activity, register: Register, writer: Writer): readonly FicheRow[] {
  const block = writer.t('cnil.addition');
  const bases = activity.purposes.map((purpose): FicheRow => {
    const details = purposeDetailLines(purpose, writer);
    return [
      block,
      writer.t('cnil.basis'),
      linesValue(writer.known(purpose.description)),
      linesValue(...basisLines(purpose, writer)),
      details.length === 0 ? undefined : linesValue(...details),
    ];
  });
  const sources = activity.dataCategories.map((category): Line =>
    writer.pair(dataCategoryName(category, writer), joinLines(sourceLines(category, writer), ', ')),
  );
  return [
    ...(bases.length === 0 ? [[block, writer.t('cnil.basis'), linesValue(writer.unknown)] as const] : bases),
    [block, writer.t('cnil.source'), linesValue(...(sources.length === 0 ? [writer.unknown] : sources))],
    [block, writer.t('cnil.rights'), linesValue(rightsLine(activity, register, writer))],
  ];
}
