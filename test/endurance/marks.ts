// A register in which every object carries the number of the change that wrote it last, so that a half-done change shows.
import type { Register } from '#register/model/register.ts';
import { registerOf } from '#test/helpers/registers.ts';

/** Goes to the bin and comes back; carries the mark that it had when it went. */
export const spareId = 'spare';

const activity = (id: string) => ({
  id,
  reference: '0',
  name: { fr: 'Devis', nl: 'Offertes' },
  purposes: [{ id: 'p', description: { fr: 'Établir' }, legalBases: ['contract'] }],
  recipients: [{ id: 'r', party: { kind: 'provider', providerId: 'mollie' } }],
});

export const markedRegister = registerOf({
  organisation: { legalName: '0' },
  providers: [
    { id: 'mollie', name: '0' },
    { id: 'ovh', name: '0' },
  ],
  activities: [...Array.from({ length: 6 }, (_, index) => activity(`a-${index}`)), activity(spareId)],
  processorActivities: [{ id: 'hosting', reference: '0' }],
});

/** The register with another number in every object. */
export function marked(register: Register, mark: string): Register {
  const owner = mark.repeat(20);
  return {
    ...register,
    organisation: { ...register.organisation, legalName: mark },
    providers: register.providers.map((provider) => ({ ...provider, name: mark })),
    activities: register.activities.map((one) => ({ ...one, reference: mark, owner })),
    processorActivities: register.processorActivities.map((one) => ({ ...one, reference: mark })),
  };
}

/** The numbers found in a register, each once, and that of the spare activity: of a whole change there is one of each at most. */
export function marksOf({ organisation, providers, activities, processorActivities }: Register): string {
  const spare = activities.find(({ id }) => id === spareId);
  const others = new Set([
    organisation.legalName,
    ...providers.map(({ name }) => name),
    ...activities.filter((one) => one !== spare).map(({ reference }) => reference),
    ...processorActivities.map(({ reference }) => reference),
  ]);
  return `${[...others].join(',')}|${spare?.reference ?? 'gone'}`;
}
