/** A category of processing done for other controllers, every field of it (Art. 30(2)). */
import { useQuery } from '@tanstack/react-query';
import type { FieldPath } from '#register/model/field-path.ts';
import type { ProcessorActivityId } from '#register/model/ids.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { editField, editPart } from '#renderer/draft/editing.ts';
import { useDraft } from '#renderer/draft/use-draft.ts';
import { EditorPage } from '#renderer/editor/editor-page.tsx';
import { EditorSection } from '#renderer/editor/editor-section.tsx';
import { Loading } from '#renderer/editor/loading.tsx';
import { MeasuresSection } from '#renderer/editor/measures.tsx';
import { Outline } from '#renderer/editor/outline.tsx';
import { RecipientsSection } from '#renderer/editor/recipients/recipients-section.tsx';
import { RecordHead } from '#renderer/editor/record-head.tsx';
import { RecordIdentity } from '#renderer/editor/record-identity.tsx';
import type { RecordPart } from '#renderer/editor/record-part.ts';
import { RecordReview } from '#renderer/editor/record-review.tsx';
import { TransfersSection } from '#renderer/editor/transfers-section.tsx';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { CodeMultiSelect } from '#renderer/fields/code-fields.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useWrite } from '#renderer/writes.ts';
import { outlineProcessorActivity, processorSections } from './processor-outline.ts';
import { ServedControllersSection } from './served-controllers-section.tsx';
import { useProcessorActivityActions } from './use-processor-activity-actions.ts';

export interface ProcessorActivityViewProps {
  readonly id: ProcessorActivityId;
  /** The field to begin at. */
  readonly focusAt?: FieldPath | undefined;
}

export function ProcessorActivityView({ id, focusAt }: ProcessorActivityViewProps) {
  const { queries } = useCalls();
  const query = useQuery(queries.processorActivity({ id }));
  return (
    <Loading query={query}>
      {(stored) => <ProcessorActivityEditor key={id} stored={stored} focusAt={focusAt} />}
    </Loading>
  );
}

function ProcessorActivityEditor({
  stored,
  focusAt,
}: Pick<ProcessorActivityViewProps, 'focusAt'> & { readonly stored: ProcessorActivity }) {
  const t = useEditorMessages();
  const update = useWrite('processorActivities.update');
  const draft = useDraft<ProcessorActivity>({
    key: `processor-activity/${stored.id}`,
    stored,
    isReadOnly: useIsReadOnly(),
    save: (activity) => update.mutateAsync({ activity }),
  });
  const { editing: activity, status, flush } = draft;
  const actions = useProcessorActivityActions(stored.id, flush);
  const record = editPart<ProcessorActivity, RecordPart>(activity);
  const outline = outlineProcessorActivity(activity.value, t);

  return (
    <EditorPage
      about={{ kind: 'processorActivity', id: stored.id }}
      focusAt={focusAt}
      status={status}
      flush={flush}
      confirm={activity.isReadOnly ? undefined : activity.marks.confirm}
      head={<RecordHead record={record} listLabel={t('record.backToProcessorRecord')} actions={actions} />}
      outline={<Outline sections={processorSections.map((name) => outline[name])} />}
    >
      <EditorSection outline={outline.identity}>
        <RecordIdentity
          record={record}
          kind="processor"
          id={stored.id}
          replacedBy={activity.value.replacedBy}
          onReplacedBy={(replacement) =>
            // The field offers this record's activities only.
            editField(activity, 'replacedBy').update(() => replacement as ProcessorActivityId | null)
          }
        />
      </EditorSection>
      <EditorSection outline={outline.served}>
        <ServedControllersSection served={editField(activity, 'controllers')} />
      </EditorSection>
      <EditorSection outline={outline.whatData}>
        <CodeMultiSelect
          name="processor.dataSubjects"
          vocabulary={dataSubjects}
          editing={editField(activity, 'dataSubjects')}
        />
        <CodeMultiSelect
          name="processor.dataCategories"
          vocabulary={dataCategories}
          editing={editField(activity, 'dataCategories')}
        />
      </EditorSection>
      <EditorSection outline={outline.subprocessors}>
        <RecipientsSection
          recipients={editField(activity, 'recipients')}
          hasNone={editField(activity, 'hasNoRecipients')}
        />
      </EditorSection>
      <EditorSection outline={outline.transfers}>
        <TransfersSection recipients={activity.value.recipients} />
      </EditorSection>
      <EditorSection outline={outline.security}>
        <MeasuresSection measures={editField(activity, 'securityMeasures')} />
      </EditorSection>
      <EditorSection outline={outline.review}>
        <RecordReview record={record} />
      </EditorSection>
    </EditorPage>
  );
}
