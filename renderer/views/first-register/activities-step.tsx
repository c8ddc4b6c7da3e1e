/** Which of these do you do: the library's templates in plain words, the usual ones ticked. */
import { useState } from 'react';
import type { FilledEntry } from '#electron/contract/register.ts';
import { firstRegisterMessages } from '#register/language/first-register-messages.ts';
import { isToVerify } from '#register/library/evidence.ts';
import { offeredTemplates, proposedTemplates } from '#register/library/first-register/proposals.ts';
import type { SectorProfile } from '#register/library/sectors.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import type { Country } from '#register/model/country.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { templateIcons } from './template-icons.ts';
import { ToVerifyLegend, ToVerifyMark } from './to-verify.tsx';
import { CheckTiles, type Tile } from './tiles.tsx';

export interface ActivityChoiceProps {
  readonly profile: SectorProfile | undefined;
  readonly country: Country | null;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
  /** In the register already; what the user has worked on stays, whatever is ticked. */
  readonly written: readonly FilledEntry[];
}

export function ActivityChoice({ profile, country, chosen, onChange, written }: ActivityChoiceProps) {
  const t = useMessages(firstRegisterMessages);
  const tileOf = useTemplateTile(written);
  const usual = proposedTemplates(profile, country);
  const offered = offeredTemplates(profile, country);
  const possible = profile?.possible ?? [];
  const others = offered.filter((id) => !usual.includes(id) && possible.includes(id));
  const rest = offered.filter((id) => !usual.includes(id) && !others.includes(id));
  const [isRestOpen, setIsRestOpen] = useState(usual.length === 0 || rest.some((id) => chosen.has(id)));
  const tiles = (ids: readonly string[]) => ids.flatMap((id) => tileOf(id) ?? []);
  return (
    <div className="first-step-groups">
      {usual.length > 0 && (
        <CheckTiles label={t('activities.usual')} tiles={tiles(usual)} value={chosen} onChange={onChange} />
      )}
      {others.length > 0 && (
        <CheckTiles label={t('activities.others')} tiles={tiles(others)} value={chosen} onChange={onChange} />
      )}
      {rest.length > 0 && (
        <Disclosure
          level={2}
          title={t(usual.length === 0 ? 'activities.all' : 'activities.rest')}
          summary={t('activities.restCount', { count: rest.length })}
          isOpen={isRestOpen}
          onOpenChange={setIsRestOpen}
        >
          <CheckTiles
            label={t('activities.rest')}
            isLabelHidden
            tiles={tiles(rest)}
            value={chosen}
            onChange={onChange}
          />
        </Disclosure>
      )}
      {offered.some(isUncertain) && <ToVerifyLegend>{t('activities.legend')}</ToVerifyLegend>}
    </div>
  );
}

function isUncertain(id: string): boolean {
  const template = findTemplate(id);
  return template !== undefined && isToVerify(template.mark);
}

function useTemplateTile(written: readonly FilledEntry[]): (id: string) => Tile<string> | undefined {
  const t = useMessages(firstRegisterMessages);
  const language = useLanguage();
  const touched = new Set(written.filter(({ isTouched }) => isTouched).map(({ libraryId }) => libraryId));
  return (id) => {
    const template = findTemplate(id);
    if (template === undefined) return undefined;
    const isFixed = touched.has(id);
    const mark = isFixed ? (
      <Badge tone="accent">{t('activities.inRegister')}</Badge>
    ) : isUncertain(id) ? (
      <ToVerifyMark />
    ) : undefined;
    return {
      id,
      label: template.title[language],
      description: template.summary[language],
      icon: templateIcons[id],
      isFixed,
      ...(mark !== undefined && { mark }),
    };
  };
}
