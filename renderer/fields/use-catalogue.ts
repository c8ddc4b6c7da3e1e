/** The catalogue of providers, fetched when a view first needs it; until then a field offers what the register has. */
import { useQuery } from '@tanstack/react-query';

/** No scope of the contract: it comes with the program and never goes stale. */
const key = ['library', 'providers'] as const;

const load = () => import('#register/library/providers/provider-cards.ts');
export type Catalogue = Awaited<ReturnType<typeof load>>;

export function useCatalogue(): Catalogue | undefined {
  // A module is not data to be compared member by member.
  return useQuery({ queryKey: key, queryFn: load, structuralSharing: false, gcTime: Infinity }).data;
}
