/** A catalogue card: what the library knows of a provider, as a proposal that the user copies, checks and then owns. */
import type { Country } from '#register/model/country.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Answer } from '#register/vocabulary/answer.ts';
import type { RecipientKind } from '#register/vocabulary/recipient-kind.ts';
import type { RecipientRole } from '#register/vocabulary/recipient-role.ts';
import type { TransferMechanism } from '#register/vocabulary/transfer-mechanism.ts';
import type { Label } from '#register/vocabulary/vocabulary.ts';
import type { EvidenceMark } from '#register/library/evidence.ts';

export interface CardTransfer {
  /** Null: outside the EEA, but the country differs by case or is not known. */
  readonly country: Country | null;
  readonly destination: string;
  readonly mechanism: TransferMechanism | null;
  readonly fallbackMechanism: TransferMechanism | null;
  readonly note: Label | null;
}

/** A transfer that happens only for some uses: it is told to the user, never entered for them. */
export interface PossibleTransfer extends CardTransfer {
  readonly condition: Label;
}

export interface ProviderCard {
  readonly id: string;
  readonly name: string;
  /** Former names, brands and spellings people type when they look for it. */
  readonly aliases: readonly string[];
  /** Empty when the library does not know it for certain enough: the contract or invoice names it. */
  readonly legalEntity: string;
  /** The group's company in each country, where the contract is with that one. */
  readonly nationalEntities?: Readonly<Record<Country, string>>;
  readonly country: Country | null;
  readonly street?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly website: string;
  readonly privacyUrl: string;
  /** Processing contract or terms. */
  readonly contractUrl: string;
  readonly kind: RecipientKind;
  readonly role: RecipientRole;
  /** One plain sentence: why this role and no other. */
  readonly roleReason: Label;
  readonly dataReceived: Label;
  readonly ownPurposes: Answer;
  readonly transfers: readonly CardTransfer[];
  readonly possibleTransfers: readonly PossibleTransfer[];
  /** `yes` with no transfers: the data stay in the EEA. */
  readonly transfersKnown: Answer;
  readonly note: Label | null;
  readonly mark: EvidenceMark;
  /** When a page of the provider itself was last read for this card; null: never. */
  readonly checkedOn: IsoDate | null;
}

/** What a card must say; the rest is “not known” unless it is said. */
type CardFields = Pick<
  ProviderCard,
  'id' | 'name' | 'kind' | 'role' | 'roleReason' | 'dataReceived' | 'mark'
> &
  Partial<ProviderCard>;

export function card(fields: CardFields): ProviderCard {
  return {
    aliases: [],
    legalEntity: '',
    country: null,
    website: '',
    privacyUrl: '',
    contractUrl: '',
    ownPurposes: 'unknown',
    transfers: [],
    possibleTransfers: [],
    transfersKnown: 'unknown',
    note: null,
    checkedOn: null,
    ...fields,
  };
}

/** The data stay in the EEA, as far as the library knows. */
export const withinEea = { transfers: [], transfersKnown: 'yes' } as const satisfies Partial<ProviderCard>;
