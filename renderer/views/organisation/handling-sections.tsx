/** How requests of people are answered (Art. 12), and what happens when data leak (Art. 33, 34). */
import type { Organisation } from '#register/model/organisation.ts';
import { identityChecks } from '#register/vocabulary/organisation.ts';
import { retentionUnits } from '#register/vocabulary/retention.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { AnswerField, SegmentField } from '#renderer/fields/code-fields.tsx';
import { useOptions } from '#renderer/fields/code-options.ts';
import { useEditorMessages, useFieldWords } from '#renderer/fields/field-words.tsx';
import { LineField, LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { Select } from '#renderer/ui/select.tsx';

type Rights = Organisation['rightsHandling'];

function RightsSectionView({ rights }: { readonly rights: Editing<Rights> }) {
  return (
    <>
      <FormRow>
        <LineField name="rights.email" type="email" editing={editField(rights, 'email')} />
        <LineField name="rights.phone" type="tel" editing={editField(rights, 'phone')} />
      </FormRow>
      <LineField name="rights.postalAddress" editing={editField(rights, 'postalAddress')} />
      <LocalizedTextField name="rights.procedure" isLong editing={editField(rights, 'procedure')} />
      <ReplyTime rights={rights} />
      <SegmentField
        name="rights.identityCheck"
        vocabulary={identityChecks}
        editing={editField(rights, 'identityCheck')}
      />
    </>
  );
}
export const RightsSection = memoEditing(RightsSectionView);

/** As the model has it: a year at most, in days, weeks or months. */
const longestReply = 365;
const replyUnits = ['days', 'weeks', 'months'] as const;

/** “1 month”: the number and its unit in one line. */
function ReplyTime({ rights }: { readonly rights: Editing<Rights> }) {
  const t = useEditorMessages();
  const words = useFieldWords('rights.replyAmount', editField(rights, 'replyAmount'));
  const options = useOptions(retentionUnits).filter(isReplyUnit);
  const { replyAmount, replyUnit } = rights.value;
  return (
    <div className="reply-time">
      <NumberField
        {...words}
        minValue={1}
        maxValue={longestReply}
        value={replyAmount}
        isDisabled={rights.isReadOnly}
        onChange={(amount) => editField(rights, 'replyAmount').update(() => amount)}
      />
      <Select
        label={t('rights.replyUnit.label')}
        isLabelHidden
        emptyLabel={t('field.unknown')}
        options={options}
        value={replyUnit}
        isDisabled={rights.isReadOnly}
        onChange={(unit) => editField(rights, 'replyUnit').update(() => unit)}
      />
    </div>
  );
}

function isReplyUnit<O extends { readonly id: string }>(
  option: O,
): option is O & { readonly id: (typeof replyUnits)[number] } {
  return replyUnits.some((unit) => unit === option.id);
}

function BreachSectionView({ breach }: { readonly breach: Editing<Organisation['breachHandling']> }) {
  return (
    <>
      <LocalizedTextField name="breach.procedure" isLong editing={editField(breach, 'procedure')} />
      <FormRow>
        <AnswerField name="breach.notifiesAuthority" editing={editField(breach, 'notifiesAuthority')} />
        <AnswerField name="breach.within72Hours" editing={editField(breach, 'within72Hours')} />
      </FormRow>
      <AnswerField name="breach.keepsLog" editing={editField(breach, 'keepsLog')} />
    </>
  );
}
export const BreachSection = memoEditing(BreachSectionView);
