/** How much is found in a part that is folded away or listed beside the page, in a word and a number. */
import { findingsMessages } from '#register/language/findings-messages.ts';
import { useMessages } from '#renderer/language.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { findingIcons, findingTones, weightiest } from './finding-looks.ts';
import { useFindingsWithin } from './findings-context.ts';

export function FindingsBadge({ places }: { readonly places: readonly string[] }) {
  const t = useMessages(findingsMessages);
  const list = useFindingsWithin(places);
  if (list.length === 0) return null;
  const kind = weightiest(list.map((finding) => finding.kind));
  return (
    <Badge tone={findingTones[kind]} icon={findingIcons[kind]}>
      {t('count', { count: list.length })}
    </Badge>
  );
}
