/** What both kinds of activity say about themselves: name, state, dates, who answers. */
import { useQuery } from '@tanstack/react-query';
import { withStatus } from '#register/model/activity-end.ts';
import type { RecordKind } from '#register/model/listing.ts';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { CodeSelect } from '#renderer/fields/code-fields.tsx';
import { useEditorMessages, useFieldWords } from '#renderer/fields/field-words.tsx';
import { joinParts, useRead } from '#renderer/fields/reading.ts';
import { LineField, LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { DateField } from '#renderer/fields/value-fields.tsx';
import { useLanguage } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';
import type { RecordPart } from './record-part.ts';

export interface RecordIdentityProps {
  readonly record: Editing<RecordPart>;
  readonly kind: RecordKind;
  readonly id: string;
  readonly replacedBy: string | null;
  readonly onReplacedBy: (id: string | null) => void;
}

export function RecordIdentity({ record, kind, id, replacedBy, onReplacedBy }: RecordIdentityProps) {
  const { status, endedOn } = record.value;
  const isOver = status === 'ended' || status === 'replaced';
  return (
    <>
      <LocalizedTextField name="record.name" editing={editField(record, 'name')} isAsked />
      <FormRow>
        <LineField name="record.reference" editing={editField(record, 'reference')} />
        <CodeSelect
          name="record.status"
          vocabulary={activityStatuses}
          isNullable={false}
          editing={editStatus(record)}
        />
        <LineField name="record.owner" editing={editField(record, 'owner')} />
      </FormRow>
      <LocalizedTextField name="record.description" editing={editField(record, 'description')} isLong />
      <FormRow>
        <DateField name="record.startedOn" editing={editField(record, 'startedOn')} />
        <DateField name="record.createdOn" editing={editField(record, 'createdOn')} />
        {(isOver || endedOn !== null) && (
          <DateField name="record.endedOn" editing={editField(record, 'endedOn')} />
        )}
      </FormRow>
      {(status === 'replaced' || replacedBy !== null) && (
        <ReplacedByField
          kind={kind}
          id={id}
          value={replacedBy}
          isReadOnly={record.isReadOnly}
          onChange={onReplacedBy}
        />
      )}
    </>
  );
}

/** Together with the end date that it makes void: one change, undone as one. */
function editStatus(record: Editing<RecordPart>): Editing<RecordPart['status']> {
  const field = editField(record, 'status');
  return {
    ...field,
    update: (change) => record.updateAt(field.path, (value) => withStatus(value, change(value.status))),
  };
}

const none = '(none)';

function ReplacedByField({
  kind,
  id,
  value,
  isReadOnly,
  onChange,
}: {
  readonly kind: RecordKind;
  readonly id: string;
  readonly value: string | null;
  readonly isReadOnly: boolean;
  readonly onChange: (id: string | null) => void;
}) {
  const t = useEditorMessages();
  const words = useFieldWords('record.replacedBy');
  const language = useLanguage();
  const read = useRead();
  const { queries } = useCalls();
  const { data } = useQuery(queries.activityPage({ record: kind, language, limit: 500 }));
  const others = (data?.rows ?? []).filter((row) => row.id !== id);
  return (
    <ComboBox
      {...words}
      options={[
        { id: none, label: t('field.unknown') },
        ...others.map((row) => ({ id: row.id, label: joinParts([row.reference, read(row.name)]) })),
      ]}
      value={value ?? none}
      isDisabled={isReadOnly}
      onChange={(chosen) => {
        if (chosen !== null) onChange(chosen === none ? null : chosen);
      }}
    />
  );
}
