/** When an activity was looked over, when it will be again, and notes. */
import type { IsoDate } from '#register/model/dates.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { DateField } from '#renderer/fields/value-fields.tsx';
import { formatDate } from '#register/language/formats.ts';
import { useLanguage } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';
import type { RecordPart } from './record-part.ts';
import { useToday } from '#renderer/today.ts';
import { parseDate } from '@internationalized/date';

function RecordReviewView({ record }: { readonly record: Editing<RecordPart> }) {
  const t = useEditorMessages();
  const language = useLanguage();
  const today = useToday();
  const { updatedOn, reviewedOn } = record.value;
  const confirmNow = (): void => {
    editField(record, 'reviewedOn').update(() => today);
    editField(record, 'reviewDueOn').update(() => inOneYear(today));
  };
  return (
    <>
      <FormRow>
        <DateField name="record.reviewedOn" editing={editField(record, 'reviewedOn')} />
        <DateField name="record.reviewDueOn" editing={editField(record, 'reviewDueOn')} />
      </FormRow>
      <div className="review-line">
        {!record.isReadOnly && reviewedOn !== today && (
          <Button isSmall onPress={confirmNow}>
            {t('review.now')}
          </Button>
        )}
        {updatedOn !== null && (
          <span className="quiet small">
            {t('review.updated', { date: formatDate(updatedOn, language) })}
          </span>
        )}
      </div>
      <LocalizedTextField name="record.note" editing={editField(record, 'note')} isLong />
    </>
  );
}
export const RecordReview = memoEditing(RecordReviewView);

/** 29 February becomes 28 February. */
function inOneYear(date: IsoDate): IsoDate {
  return parseDate(date).add({ years: 1 }).toString();
}
