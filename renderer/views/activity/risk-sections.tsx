/** Automated decisions (Art. 22), the impact assessment (Art. 35), children (Art. 8), and what notices say (Art. 13). */
import type { Activity } from '#register/model/activity.ts';
import { isBlank } from '#register/model/localized-text.ts';
import { audiences } from '#register/vocabulary/audience.ts';
import { impactCriteria } from '#register/vocabulary/impact-criterion.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { AnswerField, CodeMultiSelect } from '#renderer/fields/code-fields.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { LineField, LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { DateField, NumberField } from '#renderer/fields/value-fields.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';

function AutomatedSectionView({ automated }: { readonly automated: Editing<Activity['automatedDecision']> }) {
  const { isMade, isProfiling, logic, consequences } = automated.value;
  const isAsked = isMade === 'yes' || isProfiling === 'yes';
  return (
    <>
      <FormRow>
        <AnswerField name="automated.isMade" editing={editField(automated, 'isMade')} />
        <AnswerField name="automated.isProfiling" editing={editField(automated, 'isProfiling')} />
      </FormRow>
      {(isAsked || !isBlank(logic) || !isBlank(consequences)) && (
        <FormRow>
          <LocalizedTextField name="automated.logic" isAsked editing={editField(automated, 'logic')} />
          <LocalizedTextField
            name="automated.consequences"
            isAsked
            editing={editField(automated, 'consequences')}
          />
        </FormRow>
      )}
    </>
  );
}
export const AutomatedSection = memoEditing(AutomatedSectionView);

/** WP 248: two criteria usually call for an assessment. */
const criteriaThatCall = 2;

function ImpactSectionView({ impact }: { readonly impact: Editing<Activity['impactAssessment']> }) {
  const t = useEditorMessages();
  const { isNeeded, criteria, doneOn, reference, conclusion } = impact.value;
  const isAsked = isNeeded === 'yes' || doneOn !== null || reference !== '' || !isBlank(conclusion);
  return (
    <>
      <CodeMultiSelect
        name="impact.criteria"
        vocabulary={impactCriteria}
        hint={
          criteria.length >= criteriaThatCall
            ? t('impact.manyCriteria', { count: criteria.length })
            : t('impact.fewCriteria', { count: criteria.length })
        }
        editing={editField(impact, 'criteria')}
      />
      <AnswerField name="impact.isNeeded" editing={editField(impact, 'isNeeded')} />
      {isAsked && (
        <>
          <FormRow>
            <DateField name="impact.doneOn" editing={editField(impact, 'doneOn')} />
            <LineField name="impact.reference" editing={editField(impact, 'reference')} />
          </FormRow>
          <LocalizedTextField
            name="impact.conclusion"
            isLong
            isAsked
            editing={editField(impact, 'conclusion')}
          />
        </>
      )}
    </>
  );
}
export const ImpactSection = memoEditing(ImpactSectionView);

/** Nobody may be older than that and need a parent's consent (`minorsSchema`). */
const oldestConsentAge = 21;

function MinorsSectionView({ minors }: { readonly minors: Editing<Activity['minors']> }) {
  const { areAddressed, consentAge } = minors.value;
  return (
    <FormRow>
      <AnswerField name="minors.areAddressed" editing={editField(minors, 'areAddressed')} />
      {(areAddressed === 'yes' || consentAge !== null) && (
        <NumberField
          name="minors.consentAge"
          maxValue={oldestConsentAge}
          editing={editField(minors, 'consentAge')}
        />
      )}
    </FormRow>
  );
}
export const MinorsSection = memoEditing(MinorsSectionView);

function NoticesSectionView({
  noticeAudiences,
  refusalConsequence,
}: {
  readonly noticeAudiences: Editing<Activity['audiences']>;
  readonly refusalConsequence: Editing<Activity['refusalConsequence']>;
}) {
  return (
    <>
      <CodeMultiSelect name="notices.audiences" vocabulary={audiences} editing={noticeAudiences} />
      <LocalizedTextField name="notices.refusalConsequence" editing={refusalConsequence} />
    </>
  );
}
export const NoticesSection = memoEditing(NoticesSectionView);
