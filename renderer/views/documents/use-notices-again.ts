/** Reads again which notices were handed out: a document that leaves changes nothing else, so the preview stays as it is. */
import { useQueryClient } from '@tanstack/react-query';
import { useCalls } from '#renderer/queries.ts';

export function useNoticesAgain(): () => Promise<void> {
  const queryClient = useQueryClient();
  const { queries } = useCalls();
  return () => queryClient.invalidateQueries({ queryKey: queries.producedNotices().queryKey });
}
