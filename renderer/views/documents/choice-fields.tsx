/** Which document, in which language, for whom, on which paper: only what the chosen document can be asked. */
import { useQuery } from '@tanstack/react-query';
import { findOffer } from '#register/documents/catalogue.ts';
import { documentViewMessages } from '#register/language/document-view-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { readText } from '#register/model/localized-text.ts';
import { audiences } from '#register/vocabulary/audience.ts';
import { useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { RadioGroup, SegmentedControl } from '#renderer/ui/radio-group.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { languageOptions } from '#renderer/views/start/language-names.ts';
import type { DocumentChoice } from './document-choice.ts';
import { shownKinds, useDocumentWords } from './document-kinds.ts';

export function ChoiceFields({ choice, change }: DocumentChoice) {
  const t = useMessages(windowMessages);
  const view = useMessages(documentViewMessages);
  const words = useDocumentWords();
  const offer = findOffer(choice.kind);
  return (
    <>
      <RadioGroup
        label={t('documents.which')}
        options={shownKinds.map((kind) => ({
          id: kind,
          label: words.title(kind),
          description: words.about(kind),
        }))}
        value={choice.kind}
        onChange={(kind) => change({ kind })}
      />
      {offer.isOfOneActivity && <ActivityField choice={choice} change={change} />}
      {offer.audiences.length > 0 && (
        <Select
          label={view('choice.audience')}
          options={offer.audiences.map((audience) => ({
            id: audience,
            label: audience === 'all' ? view('choice.everybody') : audiences[audience].label[t.language],
          }))}
          value={choice.audience}
          onChange={(audience) => change({ audience: audience ?? 'customers' })}
        />
      )}
      <Select
        label={t('documents.language')}
        hint={t('documents.languageHint')}
        options={languageOptions}
        value={choice.language}
        onChange={(language) => change({ language: language ?? choice.language })}
      />
      {offer.isBilingual && (
        <Select
          label={view('choice.beside')}
          options={languageOptions.filter(({ id }) => id !== choice.language)}
          emptyLabel={view('choice.none')}
          value={choice.beside}
          onChange={(beside) => change({ beside })}
        />
      )}
      {offer.papers.length > 1 && (
        <SegmentedControl
          label={view('choice.paper')}
          options={offer.papers.map((paper) => ({ id: paper, label: paper.toUpperCase() }))}
          value={choice.paper}
          onChange={(paper) => change({ paper })}
        />
      )}
      {offer.layouts.xlsx !== undefined && (
        <Select
          label={view('choice.layout')}
          options={offer.layouts.xlsx.map((layout) => ({ id: layout, label: view(`layout.${layout}`) }))}
          value={choice.layout}
          onChange={(layout) => change({ layout: layout ?? 'standard' })}
        />
      )}
    </>
  );
}

function ActivityField({ choice, change }: DocumentChoice) {
  const view = useMessages(documentViewMessages);
  const { queries } = useCalls();
  const { data } = useQuery(queries.activityDuties());
  return (
    <Select
      label={view('choice.activity')}
      options={(data ?? []).map(({ id, reference, name }) => ({
        id,
        label: [reference, readText(name, choice.language)?.text ?? ''].join(' ').trim(),
      }))}
      value={choice.activityId}
      onChange={(activityId) => change({ activityId })}
    />
  );
}
