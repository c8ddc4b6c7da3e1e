/** A policy under review: what was given, what came of it, and how to stop it. Both stay in memory while the register is open. */
import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PolicyInput } from '#electron/contract/review.ts';
import type { Country } from '#register/model/country.ts';
import type { Language } from '#register/model/language.ts';
import type { ReviewReport } from '#register/review/review-report.ts';
import { useLanguage } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useRegister } from '#renderer/views/shell/register-context.ts';

export interface GivenPolicy {
  /** Tells one from the next; the text itself would make a long key. */
  readonly id: string;
  /** The file's, or the first words of what was pasted. */
  readonly name: string;
  readonly source: PolicyInput;
  /** Null: told from the text. */
  readonly policyLanguage: Language | null;
  readonly country: Country | null;
}

export interface Review {
  readonly given: GivenPolicy | null;
  readonly give: (policy: GivenPolicy | null) => void;
  readonly report: ReviewReport | undefined;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly stop: () => void;
}

export function useReview(): Review {
  const { client } = useCalls();
  const queryClient = useQueryClient();
  const language = useLanguage();
  const { path } = useRegister();
  const place = ['policy', path];
  const [given, setGiven] = useState<GivenPolicy | null>(
    () => queryClient.getQueryData<GivenPolicy>(place) ?? null,
  );
  const give = (policy: GivenPolicy | null): void => {
    setGiven(policy);
    queryClient.setQueryData(place, policy);
  };
  const id = [given?.id, language, given?.policyLanguage, given?.country];
  // In the scope of the findings: what is taken over, or taken back, changes what is left to take over.
  const options = queryOptions({
    queryKey: ['findings', 'policy', ...id],
    queryFn: async ({ signal }) => {
      if (given === null) throw new Error('a review without a policy');
      const { source, policyLanguage, country } = given;
      const jobId = crypto.randomUUID();
      signal.addEventListener('abort', () => void client.review.cancel({ jobId }));
      return client.review.run({ source, policyLanguage, country, language, jobId });
    },
  });
  const { data, error, isFetching } = useQuery({
    ...options,
    enabled: given !== null,
    placeholderData: keepPreviousData,
  });
  return {
    given,
    give,
    report: given === null ? undefined : data,
    error,
    isBusy: isFetching,
    stop: () => void queryClient.cancelQueries({ queryKey: options.queryKey }),
  };
}
