/** One purpose: what for, on what ground, and what that ground asks to be written down. */
import { useCallback } from 'react';
import { isBlank } from '#register/model/localized-text.ts';
import type { Purpose } from '#register/model/purpose.ts';
import { consentMethods } from '#register/vocabulary/consent.ts';
import { legalBases, type LegalBasis } from '#register/vocabulary/legal-basis.ts';
import {
  specialCategoryConditions,
  type SpecialCategoryCondition,
} from '#register/vocabulary/special-category-condition.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { CodeMultiSelect, CodeSelect } from '#renderer/fields/code-fields.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { LineField, LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';
import { MarketingFields } from './marketing-fields.tsx';

export interface PurposeFieldsProps {
  readonly purpose: Editing<Purpose>;
  readonly hasSpecialData: boolean;
  readonly isNew: boolean;
}

function PurposeFieldsView({ purpose, hasSpecialData, isNew }: PurposeFieldsProps) {
  const t = useEditorMessages();
  const describeBasis = useCallback((basis: LegalBasis) => t(`basis.${basis}`), [t]);
  const { value } = purpose;
  const has = (basis: LegalBasis): boolean => value.legalBases.includes(basis);
  // What is recorded stays in sight even when its basis has been taken away: nothing is hidden, nothing is lost.
  const asksStatute = has('legal_obligation') || has('public_task') || value.statute !== '';
  const asksInterest =
    has('legitimate_interests') || !isBlank(value.legitimateInterest) || !isBlank(value.balancingTest);
  const asksConsent =
    has('consent') ||
    value.consentMethod !== 'unknown' ||
    !isBlank(value.consentProof) ||
    !isBlank(value.consentWithdrawal);
  const asksCondition =
    hasSpecialData || value.specialCategoryCondition !== null || value.specialCategoryStatute !== '';

  return (
    <>
      <LocalizedTextField
        name="purpose.description"
        startsFocused={isNew}
        isAsked
        editing={editField(purpose, 'description')}
      />
      <CodeMultiSelect
        name="purpose.legalBases"
        vocabulary={legalBases}
        describe={describeBasis}
        editing={editField(purpose, 'legalBases')}
      />
      {asksStatute && <LineField name="purpose.statute" editing={editField(purpose, 'statute')} />}
      {asksInterest && (
        <FormRow>
          <LocalizedTextField
            name="purpose.legitimateInterest"
            isAsked
            editing={editField(purpose, 'legitimateInterest')}
          />
          <LocalizedTextField
            name="purpose.balancingTest"
            isAsked
            editing={editField(purpose, 'balancingTest')}
          />
        </FormRow>
      )}
      {asksConsent && <ConsentFields purpose={purpose} />}
      {asksCondition && (
        <FormRow>
          <CodeSelect
            name="purpose.specialCategoryCondition"
            vocabulary={specialCategoryConditions}
            isNullable
            describe={describeCondition}
            editing={editField(purpose, 'specialCategoryCondition')}
          />
          <LineField
            name="purpose.specialCategoryStatute"
            editing={editField(purpose, 'specialCategoryStatute')}
          />
        </FormRow>
      )}
      <MarketingFields marketing={editField(purpose, 'marketing')} />
    </>
  );
}
export const PurposeFields = memoEditing(PurposeFieldsView);

function describeCondition(condition: SpecialCategoryCondition): string {
  return `Art. ${specialCategoryConditions[condition].article}`;
}

function ConsentFields({ purpose }: { readonly purpose: Editing<Purpose> }) {
  return (
    <>
      <CodeSelect
        name="purpose.consentMethod"
        vocabulary={consentMethods}
        isNullable={false}
        editing={editField(purpose, 'consentMethod')}
      />
      <FormRow>
        <LocalizedTextField
          name="purpose.consentProof"
          isAsked
          editing={editField(purpose, 'consentProof')}
        />
        <LocalizedTextField
          name="purpose.consentWithdrawal"
          isAsked
          editing={editField(purpose, 'consentWithdrawal')}
        />
      </FormRow>
    </>
  );
}
