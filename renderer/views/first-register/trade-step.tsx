/** What kind of business it is: from this, and the country, the steps that follow know what is usual. */
import {
  BriefcaseBusiness,
  CarFront,
  Ellipsis,
  LifeBuoy,
  ShoppingCart,
  Store,
  Wrench,
  type LucideIcon,
} from 'lucide-react';
import {
  firstRegisterMessages,
  type FirstRegisterMessage,
} from '#register/language/first-register-messages.ts';
import { sectorProfiles } from '#register/library/sectors.ts';
import type { Country } from '#register/model/country.ts';
import { sectors } from '#register/vocabulary/organisation.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { FormRow } from '#renderer/ui/form-row.tsx';
import { NumberField } from '#renderer/ui/number-field.tsx';
import { CountryChoice } from './organisation-form.tsx';
import { RadioTiles } from './tiles.tsx';

export const otherTrade = 'other';

/** A profile of the library, or `otherTrade`. */
export type TradeId = string;

export interface Trade {
  readonly tradeId: TradeId | null;
  readonly country: Country | null;
  readonly employees: number | null;
}

const icons: Readonly<Record<TradeId, LucideIcon>> = {
  garage: Wrench,
  'garage-with-sales': CarFront,
  // Round, with a hub: as near to a tyre as a line drawing gets.
  'tyre-centre': LifeBuoy,
  'web-shop': ShoppingCart,
  shop: Store,
  services: BriefcaseBusiness,
  [otherTrade]: Ellipsis,
};

const descriptions: Readonly<Record<TradeId, FirstRegisterMessage>> = {
  garage: 'trade.garage',
  'garage-with-sales': 'trade.garage-with-sales',
  'tyre-centre': 'trade.tyre-centre',
  'web-shop': 'trade.web-shop',
  shop: 'trade.shop',
  services: 'trade.services',
};

export interface TradeFieldsProps {
  readonly trade: Trade;
  readonly onChange: (change: Partial<Trade>) => void;
  /** Told with the organisation already: then it is not asked again. */
  readonly isCountryKnown: boolean;
}

/** As the model takes it (`organisationSchema`). */
const mostEmployees = 10_000_000;

export function TradeFields({ trade, onChange, isCountryKnown }: TradeFieldsProps) {
  const t = useMessages(firstRegisterMessages);
  const language = useLanguage();
  const tiles = [
    ...sectorProfiles.rows.map(({ id, label }) => ({
      id,
      label: label[language],
      icon: icons[id],
      description: t(descriptions[id] ?? 'trade.other'),
    })),
    {
      id: otherTrade,
      label: sectors.other.label[language],
      icon: icons[otherTrade],
      description: t('trade.other'),
    },
  ];
  return (
    <div className="form">
      <RadioTiles
        label={t('trade.title')}
        isLabelHidden
        startsFocused
        tiles={tiles}
        value={trade.tradeId}
        onChange={(tradeId) => onChange({ tradeId })}
      />
      <FormRow>
        {!isCountryKnown && (
          <CountryChoice country={trade.country} onChange={(country) => onChange({ country })} />
        )}
        <NumberField
          label={t('trade.employees')}
          hint={t('trade.employeesHint')}
          minValue={0}
          maxValue={mostEmployees}
          value={trade.employees}
          onChange={(employees) => onChange({ employees })}
        />
      </FormRow>
    </div>
  );
}
