/** Activities by why they must be recorded, or need not be: the same reasons are said once. */
import { useState } from 'react';
import type { ActivityDuty } from '#electron/contract/activities.ts';
import { libraryMessages } from '#register/language/library-messages.ts';
import { readText } from '#register/model/localized-text.ts';
import { joinParts } from '#renderer/fields/reading.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useNavigation } from '#renderer/routes.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';

export function DutyGroups({ duties }: { readonly duties: readonly ActivityDuty[] }) {
  const groups = groupByReasons(duties);
  return (
    <div className="duty-groups">
      {groups.map((group) => (
        <DutyGroup key={keyOf(group[0])} duties={group} />
      ))}
    </div>
  );
}

type Group = readonly [ActivityDuty, ...ActivityDuty[]];

/** What must be recorded comes first, most reasons before fewest. */
function groupByReasons(duties: readonly ActivityDuty[]): readonly Group[] {
  const groups = new Map<string, [ActivityDuty, ...ActivityDuty[]]>();
  for (const duty of duties) {
    const group = groups.get(keyOf(duty));
    if (group === undefined) groups.set(keyOf(duty), [duty]);
    else group.push(duty);
  }
  return [...groups.values()].toSorted(
    ([one], [other]) =>
      Number(other.isNeeded) - Number(one.isNeeded) || other.reasons.length - one.reasons.length,
  );
}

function keyOf({ isNeeded, reasons }: ActivityDuty): string {
  return [isNeeded, ...reasons].join(' ');
}

/** A register of thousands is not laid out name by name unless somebody asks. */
const mostShown = 40;

function DutyGroup({ duties }: { readonly duties: Group }) {
  const t = useMessages(libraryMessages);
  const language = useLanguage();
  const { go } = useNavigation();
  const [isAllShown, setIsAllShown] = useState(false);
  const [{ isNeeded, reasons }] = duties;
  const shown = isAllShown ? duties : duties.slice(0, mostShown);
  return (
    <article className="duty-group">
      <div className="duty-reasons">
        <Badge tone={isNeeded ? 'accent' : 'quiet'}>
          {t(isNeeded ? 'obligation.needed' : 'obligation.notNeeded')}
        </Badge>
        {reasons.map((reason) => (
          <p key={reason}>{t(`obligation.reason.${reason}`)}</p>
        ))}
      </div>
      <ul className="duty-activities">
        {shown.map(({ id, reference, name }) => (
          <li key={id}>
            <Button look="quiet" isSmall onPress={() => go({ view: 'activity', id })}>
              {joinParts([reference, readText(name, language)?.text ?? t('obligation.unnamed')])}
            </Button>
          </li>
        ))}
        {shown.length < duties.length && (
          <li>
            <Button isSmall onPress={() => setIsAllShown(true)}>
              {t('obligation.more', { count: duties.length - shown.length })}
            </Button>
          </li>
        )}
      </ul>
    </article>
  );
}
