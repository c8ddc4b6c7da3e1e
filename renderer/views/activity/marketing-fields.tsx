/** Direct marketing (ePrivacy Art. 13): asked for only where a purpose is one. */
import type { Purpose } from '#register/model/purpose.ts';
import {
  marketingAudiences,
  marketingChannels,
  marketingPermissions,
} from '#register/vocabulary/marketing.ts';
import { editField, editPresent, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { blankMarketing } from '#renderer/fields/blank-rows.ts';
import { AnswerField, CodeMultiSelect, CodeSelect } from '#renderer/fields/code-fields.tsx';
import { fieldHelp, ToConfirm, useEditorMessages } from '#renderer/fields/field-words.tsx';
import { FindingsGroup } from '#renderer/findings/findings-group.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';
import { HelpNote } from '#renderer/ui/help-note.tsx';
import { Switch } from '#renderer/ui/switch.tsx';

function MarketingFieldsView({ marketing }: { readonly marketing: Editing<Purpose['marketing']> }) {
  const t = useEditorMessages();
  const present = editPresent(marketing);
  const label = t('purpose.marketing.label');
  const help = fieldHelp(t, 'purpose.marketing');
  return (
    <FindingsGroup path={marketing.path}>
      <div className="switch-line">
        <Switch
          isSelected={present !== undefined}
          isDisabled={marketing.isReadOnly}
          onChange={(isSelected) => marketing.update(() => (isSelected ? blankMarketing : null))}
        >
          {label}
        </Switch>
        <ToConfirm place={marketing} label={label} />
        {help !== undefined && <HelpNote help={help} label={label} />}
      </div>
      {present !== undefined && (
        <div className="indented">
          <CodeMultiSelect
            name="marketing.channels"
            vocabulary={marketingChannels}
            editing={editField(present, 'channels')}
          />
          <FormRow>
            <CodeSelect
              name="marketing.permission"
              vocabulary={marketingPermissions}
              isNullable={false}
              editing={editField(present, 'permission')}
            />
            <CodeSelect
              name="marketing.audience"
              vocabulary={marketingAudiences}
              isNullable={false}
              editing={editField(present, 'audience')}
            />
          </FormRow>
          <AnswerField name="marketing.forPartners" editing={editField(present, 'forPartners')} />
        </div>
      )}
    </FindingsGroup>
  );
}
export const MarketingFields = memoEditing(MarketingFieldsView);
