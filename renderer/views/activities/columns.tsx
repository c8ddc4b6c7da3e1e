/** The columns of the list: what each shows, which can sort, and which go when the window is narrow. */
import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createColumnHelper,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { formatDate } from '#register/language/formats.ts';
import { windowMessages, type WindowMessage } from '#register/language/window-messages.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { ActivityRow } from '#register/model/listing.ts';
import { readText, type LocalizedText } from '#register/model/localized-text.ts';
import { activityStatuses, type ActivityStatus } from '#register/vocabulary/activity-status.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import type { LegalBasis } from '#register/vocabulary/legal-basis.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useToday } from '#renderer/today.ts';
import { Badge, type Tone } from '#renderer/ui/badge.tsx';

/** Searching, filtering and sorting happen in SQLite; the table keeps their state and says what the headers do. */
export const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  columnVisibilityFeature,
});

const helper = createColumnHelper<typeof features, ActivityRow>();

export const columnLabels: Readonly<Record<string, WindowMessage>> = {
  reference: 'column.reference',
  name: 'column.name',
  legalBases: 'column.legalBases',
  dataSubjects: 'column.dataSubjects',
  providerNames: 'column.providers',
  status: 'column.status',
  reviewDueOn: 'column.reviewDue',
  updatedOn: 'column.updated',
};

export const columns = helper.columns([
  helper.accessor('reference', {
    cell: ({ row }) => <span className="mono">{row.original.reference}</span>,
  }),
  helper.accessor('name', { cell: ({ row }) => <NameCell row={row.original} /> }),
  helper.accessor('legalBases', {
    enableSorting: false,
    cell: ({ row }) => <LegalBasesCell row={row.original} />,
  }),
  helper.accessor('dataSubjects', {
    enableSorting: false,
    cell: ({ row }) => <DataSubjectsCell row={row.original} />,
  }),
  helper.accessor('providerNames', {
    enableSorting: false,
    cell: ({ row }) => <Words words={row.original.providerNames} isUnknownWhenEmpty={false} />,
  }),
  helper.accessor('status', { cell: ({ row }) => <StatusCell row={row.original} /> }),
  helper.accessor('reviewDueOn', { cell: ({ row }) => <ReviewDate date={row.original.reviewDueOn} /> }),
  helper.accessor('updatedOn', { cell: ({ row }) => <PlainDate date={row.original.updatedOn} /> }),
]);

function NameCell({ row }: { readonly row: ActivityRow }) {
  const t = useMessages(windowMessages);
  return (
    <div className="list-name">
      <span className="list-name-text">
        <FreeText text={row.name} otherwise={t('list.unnamed')} />
      </span>
      <span className="list-purpose">
        <FreeText text={row.purpose} otherwise={t('list.noPurpose')} />
      </span>
    </div>
  );
}

/** Free text in the reader's language, or in the one it has, marked so for reading aloud. */
function FreeText({ text, otherwise }: { readonly text: LocalizedText; readonly otherwise: string }) {
  const language = useLanguage();
  const reading = readText(text, language);
  if (reading === undefined) return <span className="quiet">{otherwise}</span>;
  return reading.isSubstitute ? <span lang={reading.language}>{reading.text}</span> : reading.text;
}

/** The short names one says; the Regulation's longer ones are in the editor and the documents. */
const shortBases: Readonly<Record<LegalBasis, WindowMessage>> = {
  consent: 'basis.consent',
  contract: 'basis.contract',
  legal_obligation: 'basis.legal_obligation',
  vital_interests: 'basis.vital_interests',
  public_task: 'basis.public_task',
  legitimate_interests: 'basis.legitimate_interests',
};

function LegalBasesCell({ row }: { readonly row: ActivityRow }) {
  const t = useMessages(windowMessages);
  return <Words words={row.legalBases.map((code) => t(shortBases[code]))} />;
}

function DataSubjectsCell({ row }: { readonly row: ActivityRow }) {
  const t = useMessages(windowMessages);
  const language = useLanguage();
  const words = row.dataSubjects.map((code) =>
    code === null ? t('list.ownCategory') : dataSubjects[code].label[language],
  );
  return <Words words={[...new Set(words)]} />;
}

function Words({
  words,
  isUnknownWhenEmpty = true,
}: {
  readonly words: readonly string[];
  readonly isUnknownWhenEmpty?: boolean;
}) {
  const t = useMessages(windowMessages);
  if (words.length === 0) return <span className="quiet">{isUnknownWhenEmpty ? t('ui.unknown') : '–'}</span>;
  const text = words.join(', ');
  return (
    <span className="list-words" title={text}>
      {text}
    </span>
  );
}

const statusTones: Readonly<Record<ActivityStatus, Tone>> = {
  draft: 'quiet',
  active: 'good',
  under_review: 'caution',
  ended: 'neutral',
  replaced: 'neutral',
};

function StatusCell({ row }: { readonly row: ActivityRow }) {
  const t = useMessages(windowMessages);
  const language = useLanguage();
  const { status, toConfirmCount } = row;
  return (
    <div className="list-status">
      <Badge tone={statusTones[status]}>{activityStatuses[status].label[language]}</Badge>
      {toConfirmCount > 0 && (
        <span className="list-to-confirm">{t('list.toConfirm', { count: toConfirmCount })}</span>
      )}
    </div>
  );
}

function PlainDate({ date }: { readonly date: IsoDate | null }) {
  const language = useLanguage();
  return date === null ? (
    <span className="quiet">–</span>
  ) : (
    <span className="mono">{formatDate(date, language, 'medium')}</span>
  );
}

function ReviewDate({ date }: { readonly date: IsoDate | null }) {
  const t = useMessages(windowMessages);
  const today = useToday();
  const isOverdue = date !== null && date < today;
  return (
    <>
      <PlainDate date={date} />
      {isOverdue && <span className="list-overdue">{t('list.overdue')}</span>}
    </>
  );
}
