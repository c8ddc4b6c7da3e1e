/** Where an entry says something else than its catalogue card: shown as such, changed by nobody but the user. */
import { useState } from 'react';
import { formatDate } from '#register/language/formats.ts';
import { libraryMessages } from '#register/language/library-messages.ts';
import { isToVerify } from '#register/library/evidence.ts';
import { differsFromCard } from '#register/library/providers/differs-from-card.ts';
import { findProviderCard, providerCatalogue } from '#register/library/providers/provider-cards.ts';
import type { ProviderCard } from '#register/library/providers/card.ts';
import { asProvider, takeFromCard } from '#register/library/providers/take-from-card.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { FieldPath } from '#register/model/field-path.ts';
import type { Provider } from '#register/model/provider.ts';
import { editField, type Editing } from '#renderer/draft/editing.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { useFieldValue, useFieldName } from './card-field-words.ts';

export function CardComparison({ provider }: { readonly provider: Editing<Provider> }) {
  const t = useMessages(libraryMessages);
  const { catalogueId, catalogueDate } = provider.value;
  if (catalogueId === null) return null;
  const card = findProviderCard(catalogueId);
  if (card === undefined) return <Notice>{t('card.gone')}</Notice>;
  const paths = differsFromCard(provider.value, card);
  const isNewer = catalogueDate !== null && catalogueDate < providerCatalogue.checkedOn;
  return (
    <>
      <Origin date={catalogueDate} card={card} />
      {paths.length > 0 && <Differences provider={provider} card={card} paths={paths} isNewer={isNewer} />}
    </>
  );
}

/** A card has a date: what it says was so then, and as certain as its mark. */
function Origin({ date, card }: { readonly date: IsoDate | null; readonly card: ProviderCard }) {
  const e = useEditorMessages();
  const t = useMessages(libraryMessages);
  const language = useLanguage();
  return (
    <p className="card-origin quiet small">
      {date === null
        ? e('providers.fromCatalogue')
        : e('providers.fromCatalogueOf', { date: formatDate(date, language) })}
      {isToVerify(card.mark) && <Badge tone="caution">{t('evidence.toVerify')}</Badge>}
    </p>
  );
}

interface DifferencesProps {
  readonly provider: Editing<Provider>;
  readonly card: ProviderCard;
  readonly paths: readonly FieldPath[];
  /** The library was renewed after the entry was made: what differs may be its doing. */
  readonly isNewer: boolean;
}

function Differences({ provider, card, paths, isNewer }: DifferencesProps) {
  const t = useMessages(libraryMessages);
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(isNewer);
  const listDate = providerCatalogue.checkedOn;
  return (
    <div className="card-comparison">
      {isNewer && (
        <Notice
          actions={
            !provider.isReadOnly && (
              <Button isSmall onPress={() => editField(provider, 'catalogueDate').update(() => listDate)}>
                {t('card.keep')}
              </Button>
            )
          }
        >
          {t('card.newer', { date: formatDate(listDate, language) })}
        </Notice>
      )}
      <Disclosure
        level={3}
        title={t('card.title')}
        summary={t('card.differs', { count: paths.length })}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
      >
        <p className="quiet">{t('card.differs', { count: paths.length })}</p>
        <ul className="card-differences">
          {paths.map((path) => (
            <Difference key={path} provider={provider} card={card} path={path} />
          ))}
        </ul>
        <p className="quiet small">{t('evidence.listDate', { date: formatDate(listDate, language) })}</p>
      </Disclosure>
    </div>
  );
}

function Difference({
  provider,
  card,
  path,
}: Pick<DifferencesProps, 'provider' | 'card'> & { readonly path: FieldPath }) {
  const t = useMessages(libraryMessages);
  const e = useEditorMessages();
  const label = useFieldName(path);
  const valueOf = useFieldValue(path);
  const says = valueOf(asProvider(provider.value, card));
  return (
    <li className="card-difference">
      <div>
        <h4>{label}</h4>
        <p>{valueOf(provider.value) || e('field.unknown')}</p>
        <p className="quiet">{t('card.says', { value: says || t('card.nothing') })}</p>
      </div>
      {!provider.isReadOnly && (
        <Button
          look="quiet"
          isSmall
          aria-label={t('card.takeField', { field: label })}
          onPress={() => provider.update((current) => takeFromCard(current, card, path))}
        >
          {t('card.take')}
        </Button>
      )}
    </li>
  );
}
