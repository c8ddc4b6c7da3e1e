/** Choosing a provider: one of the register's, a card of the catalogue (shown before it is added), or a new one by its name. */
import { useState, type ReactNode } from 'react';
import { useFilter } from 'react-aria-components/ComboBox';
import type { ProviderCard } from '#register/library/providers/card.ts';
import type { ProviderId } from '#register/model/ids.ts';
import type { Option } from '#renderer/ui/option-list.tsx';
import { AddCardDialog } from './add-card-dialog.tsx';
import { useCardOption } from './card-option.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useCreateProvider, useProviders } from './use-providers.ts';

type OnMade = (id: ProviderId) => void;

export interface ProviderPicker {
  /** The register's own. */
  readonly options: readonly Option[];
  /** The register's own first, then cards that are not in the register yet. */
  readonly find: (text: string) => readonly Option[];
  readonly choose: (optionId: string, onMade: OnMade) => void;
  readonly create: (name: string, onMade: OnMade) => void;
  /** To be drawn beside the field. */
  readonly dialog: ReactNode;
}

const cardPrefix = 'card:';

export function useProviderPicker(): ProviderPicker {
  const providers = useProviders();
  const catalogue = useCatalogue();
  const create = useCreateProvider();
  const optionOf = useCardOption();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [asked, setAsked] = useState<{ readonly card: ProviderCard; readonly onMade: OnMade }>();
  const options = providers.map(({ id, name, legalEntity }) => ({
    id,
    label: name,
    ...(legalEntity !== '' && legalEntity !== name && { description: legalEntity }),
  }));
  const known = new Set(providers.map(({ catalogueId }) => catalogueId));
  return {
    options,
    find: (text) => [
      ...options.filter(({ label, description }) => contains(`${label} ${description ?? ''}`, text)),
      ...(catalogue?.searchProviders(text) ?? [])
        .filter(({ id }) => !known.has(id))
        .map((card) => ({ ...optionOf(card), id: `${cardPrefix}${card.id}` })),
    ],
    choose: (optionId, onMade) => {
      const provider = providers.find(({ id }) => id === optionId);
      if (provider !== undefined) onMade(provider.id);
      const card = catalogue?.findProviderCard(optionId.slice(cardPrefix.length));
      if (provider === undefined && card !== undefined) setAsked({ card, onMade });
    },
    create,
    dialog: asked !== undefined && (
      <AddCardDialog
        card={asked.card}
        onClose={() => setAsked(undefined)}
        onAdded={(id) => {
          asked.onMade(id);
          setAsked(undefined);
        }}
      />
    ),
  };
}
