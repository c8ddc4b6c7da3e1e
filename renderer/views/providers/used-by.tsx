/** The activities that use a provider, each a way there. */
import type { ActivityId, ProcessorActivityId } from '#register/model/ids.ts';
import type { ProviderUse } from '#register/model/listing.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useRead } from '#renderer/fields/reading.ts';
import { useNavigation, type Route } from '#renderer/routes.ts';
import { Button } from '#renderer/ui/button.tsx';

export interface UsedByProps {
  readonly usedBy: readonly ProviderUse[];
  readonly onLink: (() => void) | undefined;
}

export function UsedBy({ usedBy, onLink }: UsedByProps) {
  const t = useEditorMessages();
  const read = useRead();
  const { go } = useNavigation();
  const uses = distinctActivities(usedBy);
  return (
    <section className="used-by" aria-label={t('usedBy.title')}>
      <h3>{t('usedBy.title')}</h3>
      {uses.length === 0 ? (
        <p className="quiet">
          {t('usedBy.nobody')}{' '}
          {onLink && (
            <Button look="quiet" isSmall onPress={onLink}>
              {t('link.open')}
            </Button>
          )}
        </p>
      ) : (
        <ul className="used-by-list">
          {uses.map((use) => (
            <li key={`${use.record}/${use.activityId}`}>
              <Button look="secondary" isSmall onPress={() => go(routeTo(use))}>
                {read(use.activityName) ?? t('record.unnamed')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** An activity may use a provider several times: as recipient, software and cookie. */
export function distinctActivities(usedBy: readonly ProviderUse[]): readonly ProviderUse[] {
  const known = new Map(usedBy.map((use) => [`${use.record}/${use.activityId}`, use]));
  return [...known.values()];
}

function routeTo({ record, activityId }: ProviderUse): Route {
  // The list names real activities; their ids lost their brand on the way through the list.
  return record === 'controller'
    ? { view: 'activity', id: activityId as ActivityId }
    : { view: 'processorActivity', id: activityId as ProcessorActivityId };
}
