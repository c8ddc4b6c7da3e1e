/** Who looks after the data: a DPO in the sense of Art. 37, or simply somebody to ask; the two are not the same. */
import type { Organisation } from '#register/model/organisation.ts';
import { dpoPlaces } from '#register/vocabulary/organisation.ts';
import { editField, editPresent, type Editing } from '#renderer/draft/editing.ts';
import { blankParty } from '#renderer/fields/blank-rows.ts';
import { AnswerField, SegmentField } from '#renderer/fields/code-fields.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { OptionalParty } from '#renderer/fields/optional-party.tsx';
import { PartyFields } from '#renderer/fields/party-fields.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/notice.tsx';

export function PeopleInCharge({ organisation }: { readonly organisation: Editing<Organisation> }) {
  const t = useEditorMessages();
  const dpo = editField(organisation, 'dpo');
  const party = editField(dpo, 'party');
  const present = editPresent(party);
  const { isDesignated } = dpo.value;
  return (
    <>
      <AnswerField name="dpo.isDesignated" editing={editField(dpo, 'isDesignated')} />
      {isDesignated === 'yes' && present === undefined && !organisation.isReadOnly && (
        <div>
          <Button isSmall onPress={() => party.update(() => blankParty)}>
            {t('dpo.addDetails')}
          </Button>
        </div>
      )}
      {present !== undefined && (
        <div className="indented">
          {isDesignated === 'no' && (
            <Notice
              tone="caution"
              actions={
                !organisation.isReadOnly && (
                  <Button isSmall onPress={() => party.update(() => null)}>
                    {t('dpo.removeDetails')}
                  </Button>
                )
              }
            >
              {t('dpo.detailsWithoutDpo')}
            </Notice>
          )}
          <PartyFields party={present} />
        </div>
      )}
      {(isDesignated === 'yes' || dpo.value.place !== 'unknown') && (
        <SegmentField name="dpo.place" vocabulary={dpoPlaces} editing={editField(dpo, 'place')} />
      )}
      <hr className="rule" />
      <p className="section-hint">{t('organisation.privacyContactHint')}</p>
      <OptionalParty
        label={t('organisation.hasPrivacyContact')}
        party={editField(organisation, 'privacyContact')}
      />
    </>
  );
}
