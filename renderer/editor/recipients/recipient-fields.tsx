/** A recipient's fields; what its provider's own entry says is shown, and may differ here. */
import type { Recipient, RecipientParty } from '#register/model/recipient.ts';
import { resolveRecipient } from '#register/model/resolve-recipient.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { CodeSelect } from '#renderer/fields/code-fields.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { OptionalText } from '#renderer/fields/optional-text.tsx';
import { ProviderField } from '#renderer/fields/provider-field.tsx';
import { LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { useProviders } from '#renderer/fields/use-providers.ts';
import { FindingsGroup } from '#renderer/findings/findings-group.tsx';
import { useLanguage } from '#renderer/language.tsx';
import { useNavigation } from '#renderer/routes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';
import { OwnTerms } from './own-terms.tsx';
import { ProviderTerms } from './provider-terms.tsx';

export interface RecipientFieldsProps {
  readonly recipient: Editing<Recipient>;
  readonly isNew: boolean;
}

function RecipientFieldsView({ recipient, isNew }: RecipientFieldsProps) {
  const { party } = recipient.value;
  return (
    <>
      {party.kind === 'internal' && <NameField recipient={recipient} isNew={isNew} />}
      {party.kind === 'external' && (
        <FindingsGroup path={editField(recipient, 'party').path}>
          <ExternalFields recipient={recipient} isNew={isNew} />
        </FindingsGroup>
      )}
      {party.kind === 'provider' && <ProviderFields recipient={recipient} />}
      <LocalizedTextField name="recipient.dataPassed" editing={editField(recipient, 'dataPassed')} />
      {party.kind === 'external' && <OwnTerms recipient={recipient} />}
      {party.kind === 'provider' && <ProviderTerms recipient={recipient} />}
      <OptionalText name="recipient.note" editing={editField(recipient, 'note')} />
    </>
  );
}
export const RecipientFields = memoEditing(RecipientFieldsView);

type Named = Exclude<RecipientParty, { kind: 'provider' }>;
type External = Extract<RecipientParty, { kind: 'external' }>;

/** The party as one of its kinds; a change after the kind has changed does nothing. */
function editParty<Kind extends RecipientParty>(recipient: Editing<Recipient>, party: Kind): Editing<Kind> {
  const whole = editField(recipient, 'party');
  const isKind = (candidate: RecipientParty): candidate is Kind => candidate.kind === party.kind;
  const updateAt: Editing<Kind>['updateAt'] = (at, change) =>
    whole.updateAt(at, (current) => (isKind(current) ? change(current) : current));
  return { ...whole, value: party, updateAt, update: (change) => updateAt(whole.path, change) };
}

function NameField({ recipient, isNew }: RecipientFieldsProps) {
  const { party } = recipient.value;
  if (party.kind === 'provider') return null;
  return (
    <LocalizedTextField
      name="recipient.name"
      startsFocused={isNew}
      isAsked
      editing={editField(editParty<Named>(recipient, party), 'name')}
    />
  );
}

function ExternalFields({ recipient, isNew }: RecipientFieldsProps) {
  const t = useEditorMessages();
  const language = useLanguage();
  const { party } = recipient.value;
  if (party.kind !== 'external') return null;
  const { recipientKind } = party;
  const usual = recipientKind === null ? undefined : recipientKinds[recipientKind].usualRole;
  return (
    <>
      <NameField recipient={recipient} isNew={isNew} />
      <FormRow>
        <CodeSelect
          name="recipient.recipientKind"
          vocabulary={recipientKinds}
          isNullable
          editing={editField(editParty<External>(recipient, party), 'recipientKind')}
        />
        <CodeSelect
          name="recipient.role"
          vocabulary={recipientRoles}
          isNullable
          emptyLabel={
            usual === undefined
              ? t('field.unknown')
              : t('recipients.usualRole', { role: recipientRoles[usual].label[language] })
          }
          editing={editField(recipient, 'role')}
        />
      </FormRow>
    </>
  );
}

function ProviderFields({ recipient }: { readonly recipient: Editing<Recipient> }) {
  const t = useEditorMessages();
  const { go } = useNavigation();
  const { party } = recipient.value;
  const { provider } = resolveRecipient(recipient.value, useProviders());
  if (party.kind !== 'provider') return null;
  const providerId = editField(editParty(recipient, party), 'providerId');
  return (
    <div className="with-button">
      <ProviderField
        name="recipient.provider"
        emptyLabel={t('recipients.providerGone')}
        editing={{
          ...providerId,
          updateAt: (at, change) => providerId.updateAt(at, (id) => change(id) ?? id),
          update: (change) => providerId.update((id) => change(id) ?? id),
        }}
      />
      {provider !== undefined && (
        <Button look="quiet" onPress={() => go({ view: 'providers', selectedId: provider.id })}>
          {t('recipients.openProvider', { name: provider.name })}
        </Button>
      )}
    </div>
  );
}
