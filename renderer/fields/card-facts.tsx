/** What the catalogue says of a provider, with how sure it is and since when; addresses stand there as text. */
import type { ReactNode } from 'react';
import { formatDate } from '#register/language/formats.ts';
import { libraryMessages } from '#register/language/library-messages.ts';
import { isToVerify } from '#register/library/evidence.ts';
import type { CardTransfer, ProviderCard } from '#register/library/providers/card.ts';
import { countryName } from '#register/model/country.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { transferMechanisms } from '#register/vocabulary/transfer-mechanism.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { useRegister } from '#renderer/views/shell/register-context.ts';
import { useEditorMessages } from './field-words.tsx';
import { joinParts } from './reading.ts';
import { useCatalogue } from './use-catalogue.ts';

export function CardFacts({ card }: { readonly card: ProviderCard }) {
  const t = useMessages(libraryMessages);
  const e = useEditorMessages();
  const language = useLanguage();
  const { country } = useRegister();
  const catalogue = useCatalogue();
  const national = country === null ? undefined : card.nationalEntities?.[country];
  const entity = national ?? card.legalEntity;
  const entityCountry = national === undefined ? card.country : country;
  const address = joinParts([card.street, joinParts([card.postalCode, card.city]).replace(' · ', ' ')]);
  return (
    <>
      <div className="tags">
        <Badge tone="accent">{recipientRoles[card.role].label[language]}</Badge>
        <Badge tone="quiet">{recipientKinds[card.kind].label[language]}</Badge>
        {isToVerify(card.mark) && <Badge tone="caution">{t('evidence.toVerify')}</Badge>}
      </div>
      <dl className="card-facts">
        <Fact label={e('provider.roleReason.label')}>{card.roleReason[language]}</Fact>
        <Fact label={e('provider.dataReceived.label')}>{card.dataReceived[language]}</Fact>
        <Fact label={e('provider.legalEntity.label')}>
          {joinParts([
            entity,
            address,
            entityCountry === null ? undefined : countryName(entityCountry, language),
          ])}
        </Fact>
        <Fact label={e('section.providerTransfers.title')}>
          <Transfers card={card} />
        </Fact>
        <Fact label={e('provider.website.label')}>{card.website}</Fact>
        <Fact label={e('provider.privacyUrl.label')}>{card.privacyUrl}</Fact>
        <Fact label={e('contract.url.label')}>{card.contractUrl}</Fact>
        <Fact label={e('provider.note.label')}>{card.note?.[language]}</Fact>
      </dl>
      <p className="quiet small">
        {catalogue !== undefined &&
          t('evidence.listDate', { date: formatDate(catalogue.providerCatalogue.checkedOn, language) })}
        {' · '}
        {card.checkedOn === null
          ? t('card.notChecked')
          : t('card.checked', { date: formatDate(card.checkedOn, language) })}
      </p>
    </>
  );
}

/** What the card does not say is not shown: an empty line would look like an answer. */
function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  if (children === '' || children === undefined || children === null) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Transfers({ card }: { readonly card: ProviderCard }) {
  const e = useEditorMessages();
  const t = useMessages(libraryMessages);
  const language = useLanguage();
  const wordsOf = ({ country, mechanism, destination }: CardTransfer): string =>
    joinParts([
      country === null ? e('transfers.countryUnknown') : countryName(country, language),
      destination,
      mechanism === null ? e('transfers.mechanismUnknown') : transferMechanisms[mechanism].label[language],
    ]);
  if (card.transfers.length === 0 && card.possibleTransfers.length === 0)
    return e(card.transfersKnown === 'yes' ? 'transfers.none' : 'transfers.unknown');
  return (
    <ul>
      {card.transfers.map((transfer) => (
        <li key={wordsOf(transfer)}>{wordsOf(transfer)}</li>
      ))}
      {card.possibleTransfers.map((transfer) => (
        <li key={transfer.condition.en}>
          {t('card.possible', { condition: transfer.condition[language], where: wordsOf(transfer) })}
        </li>
      ))}
    </ul>
  );
}
