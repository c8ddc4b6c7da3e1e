/** Who helps you: the usual companies at a glance, any other by typing its name; those that nobody knows are entered by name. */
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import type { FilledRegister } from '#electron/contract/register.ts';
import { firstRegisterMessages } from '#register/language/first-register-messages.ts';
import { isToVerify } from '#register/library/evidence.ts';
import { usualCards } from '#register/library/first-register/proposals.ts';
import type { ProviderCard } from '#register/library/providers/card.ts';
import { findProviderCard, searchProviders } from '#register/library/providers/provider-cards.ts';
import type { SectorProfile } from '#register/library/sectors.ts';
import type { Country } from '#register/model/country.ts';
import type { ProviderId } from '#register/model/ids.ts';
import { recipientKinds, type RecipientKind } from '#register/vocabulary/recipient-kind.ts';
import { useCardOption } from '#renderer/fields/card-option.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { ComboBox } from '#renderer/ui/combo-box.tsx';
import { TagList } from '#renderer/ui/tag-list.tsx';
import { ToVerifyLegend, ToVerifyMark } from './to-verify.tsx';

export interface ProviderChoiceProps {
  readonly profile: SectorProfile | undefined;
  readonly country: Country | null;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  readonly filled: FilledRegister;
  readonly onAddOwn: (name: string) => void;
  readonly onRemoveOwn: (id: ProviderId) => void;
}

export function ProviderChoice(props: ProviderChoiceProps) {
  const t = useMessages(firstRegisterMessages);
  const { profile, country, chosen, onChange, filled, onAddOwn, onRemoveOwn } = props;
  const optionOf = useCardOption();
  const usual = usualCards(profile, country).flatMap((id) => findProviderCard(id) ?? []);
  const others = [...chosen]
    .flatMap((id) => findProviderCard(id) ?? [])
    .filter((card) => !usual.includes(card));
  const touched = new Set(filled.providers.flatMap((entry) => (entry.isTouched ? [entry.libraryId] : [])));
  const isOffered = ({ id }: ProviderCard): boolean => !chosen.has(id);
  const groups = groupByKind(usual);
  const language = useLanguage();
  const rowOf = (cards: readonly ProviderCard[], label: string, key: string): ReactNode => (
    <ChipRow key={key} label={label} cards={cards} chosen={chosen} fixed={touched} onChange={onChange} />
  );
  return (
    <div className="first-step-groups">
      <div className="first-step-search">
        <ComboBox
          label={t('providers.search')}
          placeholder={t('providers.searchExample')}
          options={usual.filter(isOffered).map(optionOf)}
          find={(text) => searchProviders(text).filter(isOffered).map(optionOf)}
          value={null}
          onChange={(id) => {
            if (id !== null) onChange(new Set([...chosen, id]));
          }}
          onCreate={onAddOwn}
          createLabel={(name) => t('providers.addOwn', { name })}
        />
      </div>
      <div className="chip-rows">
        {others.length > 0 && rowOf(others, t('providers.others'), 'others')}
        {filled.ownProviders.length > 0 && <OwnProviders filled={filled} onRemove={onRemoveOwn} />}
        {groups.map(({ kind, cards }) => rowOf(cards, recipientKinds[kind].label[language], kind))}
      </div>
      {usual.length > 0 && <ToVerifyLegend>{t('providers.legend')}</ToVerifyLegend>}
    </div>
  );
}

/** In the order in which they are first met: the library puts what is peculiar to the trade first. */
function groupByKind(
  cards: readonly ProviderCard[],
): readonly { readonly kind: RecipientKind; readonly cards: readonly ProviderCard[] }[] {
  const kinds = [...new Set(cards.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, cards: cards.filter((card) => card.kind === kind) }));
}

interface ChipRowProps {
  readonly label: string;
  readonly cards: readonly ProviderCard[];
  readonly chosen: ReadonlySet<string>;
  /** The user has worked on these entries: they stay. */
  readonly fixed: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

function ChipRow({ label, cards, chosen, fixed, onChange }: ChipRowProps) {
  const here = new Set(cards.map(({ id }) => id));
  return (
    <CheckboxGroup
      className="chip-row"
      value={[...here].filter((id) => chosen.has(id))}
      onChange={(ids) => onChange(new Set([...[...chosen].filter((id) => !here.has(id)), ...ids]))}
    >
      <Label className="chip-row-label">{label}</Label>
      <div className="chips">
        {cards.map(({ id, name, mark }) => (
          <Checkbox key={id} value={id} className="chip" isDisabled={fixed.has(id)}>
            {name}
            {isToVerify(mark) && <ToVerifyMark />}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}

function OwnProviders({
  filled: { ownProviders },
  onRemove,
}: {
  readonly filled: FilledRegister;
  readonly onRemove: (id: ProviderId) => void;
}) {
  const t = useMessages(firstRegisterMessages);
  const label = t('providers.own');
  // One that an activity uses already is not taken away from here.
  const free = ownProviders.filter(({ isUsed }) => !isUsed);
  const used = ownProviders.filter(({ isUsed }) => isUsed);
  const tagOf = ({ id, name }: (typeof ownProviders)[number]) => ({ id, label: name });
  return (
    <div className="chip-row">
      <span className="chip-row-label">{label}</span>
      <div className="chips">
        {free.length > 0 && <TagList label={label} tags={free.map(tagOf)} onRemove={onRemove} />}
        {used.length > 0 && <TagList label={t('providers.ownUsed')} tags={used.map(tagOf)} />}
      </div>
    </div>
  );
}
