/** Migration 1, second part: the activities of both records and all that hangs on them. */
import {
  code,
  codeList,
  contract,
  contractTogether,
  date,
  flag,
  id,
  line,
  localized,
  measureTable,
  optionalCode,
  optionalContract,
  optionalLocalized,
  optionalParty,
  optionalPeriod,
  party,
  partyTogether,
  periodTogether,
  position,
  rowOf,
  rowUnique,
  transferTable,
} from './0001-columns.ts';

const ofActivity = rowOf('activity_key', 'activity (key)');
const uniqueInActivity = rowUnique('activity_key');

/** Checked at the end of the transaction: an import writes objects in the order of its lists. */
const providerLink = (column: string) =>
  `${column} TEXT REFERENCES provider (id) DEFERRABLE INITIALLY DEFERRED`;

export const activityTables = `
  CREATE TABLE activity (
    key INTEGER PRIMARY KEY,
    record TEXT NOT NULL CHECK (record IN ('controller', 'processor')),
    ${id('id')},
    ${position},
    ${line('reference')},
    ${localized('name')},
    ${localized('description')},
    status TEXT NOT NULL CHECK (status IN ('draft', 'active', 'under_review', 'ended', 'replaced')),
    ${date('started_on')},
    ${date('ended_on')},
    ${date('created_on')},
    ${date('updated_on')},
    ${date('reviewed_on')},
    ${date('review_due_on')},
    ${line('owner')},
    ${localized('note')},
    ${flag('has_no_recipients')},
    replaced_by TEXT,
    UNIQUE (record, id),
    UNIQUE (record, position),
    FOREIGN KEY (record, replaced_by) REFERENCES activity (record, id) DEFERRABLE INITIALLY DEFERRED
  ) STRICT;
  CREATE INDEX activity_replaced_by ON activity (record, replaced_by) WHERE replaced_by IS NOT NULL;
  ${codeList('activity_to_confirm', 'activity_key', 'activity (key)')}
  ${measureTable('activity_security_measure', 'activity_key', 'activity (key)')}

  CREATE TABLE recipient (${ofActivity},
    kind TEXT NOT NULL CHECK (kind IN ('internal', 'external', 'provider')),
    ${optionalLocalized('name')},
    ${optionalCode('recipient_kind')},
    ${providerLink('provider_id')},
    ${optionalCode('role')},
    ${localized('data_passed')},
    ${optionalContract('contract')},
    ${flag('has_own_transfers')},
    ${localized('note')},
    ${uniqueInActivity},
    ${contractTogether('contract')},
    CHECK ((kind = 'provider') = (provider_id IS NOT NULL)),
    CHECK ((kind = 'provider') = (name IS NULL)),
    CHECK (kind = 'external' OR recipient_kind IS NULL)
  ) STRICT;
  CREATE INDEX recipient_provider ON recipient (provider_id, activity_key) WHERE provider_id IS NOT NULL;
  ${transferTable('recipient_transfer', 'recipient_key', 'recipient (key)')}

  -- What only the controller's record asks for (Art. 30(1), 22, 35, 8).
  CREATE TABLE controller_activity (
    activity_key INTEGER PRIMARY KEY REFERENCES activity (key) ON DELETE CASCADE,
    template_id TEXT,
    ${code('decision_is_made')},
    ${code('decision_is_profiling')},
    ${localized('decision_logic')},
    ${localized('decision_consequences')},
    ${code('assessment_is_needed')},
    ${date('assessment_done_on')},
    ${line('assessment_reference')},
    ${localized('assessment_conclusion')},
    ${code('minors_are_addressed')},
    minors_consent_age INTEGER CHECK (minors_consent_age >= 0),
    ${localized('refusal_consequence')}
  ) STRICT;
  ${codeList('activity_audience', 'activity_key', 'activity (key)')}
  ${codeList('activity_impact_criterion', 'activity_key', 'activity (key)')}

  CREATE TABLE joint_controller (${ofActivity},
    ${party('party')},
    ${contract('arrangement')},
    ${localized('share')},
    ${uniqueInActivity}
  ) STRICT;

  CREATE TABLE purpose (${ofActivity},
    ${localized('description')},
    ${line('statute')},
    ${localized('legitimate_interest')},
    ${localized('balancing_test')},
    ${optionalCode('special_category_condition')},
    ${line('special_category_statute')},
    ${code('consent_method')},
    ${localized('consent_proof')},
    ${localized('consent_withdrawal')},
    -- Direct marketing: all three are null where there is none.
    ${optionalCode('marketing_permission')},
    ${optionalCode('marketing_audience')},
    ${optionalCode('marketing_for_partners')},
    ${uniqueInActivity},
    CHECK ((marketing_permission IS NULL) = (marketing_audience IS NULL)
      AND (marketing_permission IS NULL) = (marketing_for_partners IS NULL))
  ) STRICT;
  ${codeList('purpose_legal_basis', 'purpose_key', 'purpose (key)')}
  CREATE INDEX purpose_legal_basis_code ON purpose_legal_basis (code, purpose_key);
  ${codeList('purpose_marketing_channel', 'purpose_key', 'purpose (key)')}

  CREATE TABLE data_subject (${ofActivity},
    ${optionalCode('category')},
    ${localized('description')},
    ${uniqueInActivity}
  ) STRICT;
  CREATE INDEX data_subject_category ON data_subject (category, activity_key);

  CREATE TABLE data_category (${ofActivity},
    ${optionalCode('category')},
    ${localized('description')},
    ${code('sensitivity')},
    ${line('sensitivity_statute')},
    ${localized('source_description')},
    ${code('obligation')},
    ${localized('justification')},
    ${optionalPeriod('active')},
    ${optionalPeriod('archive')},
    ${code('fate')},
    ${localized('criteria')},
    ${localized('retention_justification')},
    library_row TEXT,
    ${uniqueInActivity},
    ${periodTogether('active')},
    ${periodTogether('archive')}
  ) STRICT;
  ${codeList('data_category_source', 'data_category_key', 'data_category (key)')}

  CREATE TABLE software (${ofActivity},
    ${line('name')},
    ${providerLink('provider_id')},
    ${localized('note')},
    ${uniqueInActivity}
  ) STRICT;
  CREATE INDEX software_provider ON software (provider_id, activity_key) WHERE provider_id IS NOT NULL;

  CREATE TABLE cookie (${ofActivity},
    ${line('name')},
    ${code('cookie_class')},
    ${localized('purpose')},
    ${optionalPeriod('lifetime')},
    ${providerLink('provider_id')},
    ${code('consent')},
    ${uniqueInActivity},
    ${periodTogether('lifetime')}
  ) STRICT;
  CREATE INDEX cookie_provider ON cookie (provider_id, activity_key) WHERE provider_id IS NOT NULL;

  -- What only the processor's record asks for (Art. 30(2)).
  CREATE TABLE served_controller (${ofActivity},
    ${party('party')},
    ${optionalParty('representative')},
    ${optionalParty('dpo')},
    ${localized('processing')},
    ${contract('contract')},
    ${uniqueInActivity},
    ${partyTogether('representative')},
    ${partyTogether('dpo')}
  ) STRICT;
  ${codeList('processed_data_subject', 'activity_key', 'activity (key)')}
  CREATE INDEX processed_data_subject_code ON processed_data_subject (code, activity_key);
  ${codeList('processed_data_category', 'activity_key', 'activity (key)')}
`;
