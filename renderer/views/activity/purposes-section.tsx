/** What an activity is for, and what makes each purpose lawful (Art. 6, 13(1)(c), 30(1)(b)). */
import { Plus } from 'lucide-react';
import type { Purpose } from '#register/model/purpose.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import type { Editing } from '#renderer/draft/editing.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { blankPurpose, createRowId } from '#renderer/fields/blank-rows.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useRead } from '#renderer/fields/reading.ts';
import { RowList } from '#renderer/fields/row-list.tsx';
import { useLanguage } from '#renderer/language.tsx';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { PurposeFields } from './purpose-fields.tsx';

export interface PurposesSectionProps {
  readonly purposes: Editing<readonly Purpose[]>;
  /** Whether the activity holds data of Art. 9 or 10: then the exception that allows them is asked for. */
  readonly hasSpecialData: boolean;
}

function PurposesSectionView({ purposes, hasSpecialData }: PurposesSectionProps) {
  const t = useEditorMessages();
  const read = useRead();
  const language = useLanguage();
  return (
    <RowList
      label={t('section.purposes.title')}
      rows={purposes}
      emptyText={t('purposes.empty')}
      summarise={({ description, legalBases: bases, marketing }, index) => ({
        title: read(description) ?? t('purposes.unnamed'),
        detail:
          bases.length === 0
            ? t('purposes.basisUnknown')
            : bases.map((basis) => legalBases[basis].label[language]).join(' + '),
        badges: (
          <>
            {index === 0 && purposes.value.length > 1 && <Badge tone="quiet">{t('purposes.main')}</Badge>}
            {marketing !== null && <Badge tone="accent">{t('purposes.marketing')}</Badge>}
          </>
        ),
      })}
      adder={(addRow) => (
        <Button look="quiet" icon={Plus} onPress={() => addRow(blankPurpose(createRowId()), true)}>
          {t('purposes.add')}
        </Button>
      )}
    >
      {(purpose, isNew) => <PurposeFields purpose={purpose} hasSpecialData={hasSpecialData} isNew={isNew} />}
    </RowList>
  );
}
export const PurposesSection = memoEditing(PurposesSectionView);
