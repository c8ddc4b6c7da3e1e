/** Others who decide with the organisation, and the arrangement with them (Art. 26). */
import { Plus } from 'lucide-react';
import type { JointController } from '#register/model/activity.ts';
import { contractStates } from '#register/vocabulary/answer.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { blankJointController, createRowId } from '#renderer/fields/blank-rows.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { ContractFields, PartyFields } from '#renderer/fields/party-fields.tsx';
import { RowList } from '#renderer/fields/row-list.tsx';
import { LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { useLanguage } from '#renderer/language.tsx';
import { Button } from '#renderer/ui/button.tsx';

function JointControllersSectionView({
  jointControllers,
}: {
  readonly jointControllers: Editing<readonly JointController[]>;
}) {
  const t = useEditorMessages();
  const language = useLanguage();
  return (
    <RowList
      label={t('section.joint.title')}
      rows={jointControllers}
      emptyText={t('joint.empty')}
      summarise={({ party, arrangement }) => ({
        title: party.company || party.name || t('joint.unnamed'),
        detail: t('joint.arrangement', { state: contractStates[arrangement.state].label[language] }),
      })}
      adder={(addRow) => (
        <Button look="quiet" icon={Plus} onPress={() => addRow(blankJointController(createRowId()), true)}>
          {t('joint.add')}
        </Button>
      )}
    >
      {(joint, isNew) => (
        <>
          <PartyFields party={editField(joint, 'party')} startsFocused={isNew} />
          <ContractFields contract={editField(joint, 'arrangement')} />
          <LocalizedTextField name="joint.share" isLong editing={editField(joint, 'share')} />
        </>
      )}
    </RowList>
  );
}
export const JointControllersSection = memoEditing(JointControllersSectionView);
