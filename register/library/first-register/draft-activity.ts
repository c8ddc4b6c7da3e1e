/** A template's draft with the register's own providers in the place of “the payment provider”, “the host”… */
import type { Activity } from '#register/model/activity.ts';
import type { Country } from '#register/model/country.ts';
import type { ActivityId } from '#register/model/ids.ts';
import type { Provider } from '#register/model/provider.ts';
import { recipientSchema, type Recipient } from '#register/model/recipient.ts';
import { listFilledFields } from '#register/library/filled-fields.ts';
import { fromTemplate } from '#register/library/templates/from-template.ts';
import type { ActivityTemplate } from '#register/library/templates/template.ts';
import { findPlace } from './card-places.ts';

export interface DraftChoice {
  readonly id: ActivityId;
  readonly reference: string;
  readonly country: Country | null;
  /** All that the register has: each goes where it usually gets data. */
  readonly providers: readonly Provider[];
}

/** Row ids are the template's own, so that the same choice always gives the same draft (see `untouched.ts`). */
export function draftActivity(template: ActivityTemplate, choice: DraftChoice): Activity {
  const { id, reference, country, providers } = choice;
  const draft = fromTemplate(template, { id, country });
  const linked = linkProviders({ ...draft, reference }, template, providers);
  return { ...linked, toConfirm: listFilledFields({ ...linked, reference: '' }) };
}

function linkProviders(
  draft: Activity,
  template: ActivityTemplate,
  providers: readonly Provider[],
): Activity {
  const placed = providers.map((provider) => ({ provider, place: findPlace(provider, template) }));
  const insteadOf = (row: Recipient): readonly Recipient[] =>
    placed.flatMap(({ provider, place }) =>
      place.kind === 'insteadOf' && place.recipients.some(({ id }) => id === row.id)
        ? [linkedRecipient(`${row.id}.${provider.id}`, provider, row)]
        : [],
    );
  const beside = placed.flatMap(({ provider, place }) =>
    place.kind === 'beside' ? [linkedRecipient(provider.id, provider)] : [],
  );
  const recipients = draft.recipients.flatMap((row) => {
    const linked = insteadOf(row);
    return linked.length === 0 ? [row] : linked;
  });
  return { ...draft, recipients: [...recipients, ...beside] };
}

/** What it gets is told by the template where there is a row for it, else by the provider's own entry. */
function linkedRecipient(id: string, provider: Provider, row?: Recipient): Recipient {
  return recipientSchema.parse({
    id,
    party: { kind: 'provider', providerId: provider.id },
    dataPassed: row?.dataPassed ?? {},
  });
}
