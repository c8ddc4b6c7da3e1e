/** An activity of the controller's record, every field of it, on one page that saves by itself. */
import { useQuery } from '@tanstack/react-query';
import type { Activity } from '#register/model/activity.ts';
import type { FieldPath } from '#register/model/field-path.ts';
import type { ActivityId } from '#register/model/ids.ts';
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
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { TemplateContext } from '#renderer/fields/template-context.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useWrite } from '#renderer/writes.ts';
import { activitySections, hasSpecialData, outlineActivity } from './activity-outline.ts';
import { CookiesSection } from './cookies-section.tsx';
import { DataSection } from './data-section.tsx';
import { JointControllersSection } from './joint-controllers-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { PurposesSection } from './purposes-section.tsx';
import { AutomatedSection, ImpactSection, MinorsSection, NoticesSection } from './risk-sections.tsx';
import { SoftwareSection } from './software-section.tsx';
import { TransfersSection } from '#renderer/editor/transfers-section.tsx';
import { useActivityActions } from './use-activity-actions.ts';

export interface ActivityViewProps {
  readonly id: ActivityId;
  /** The field to begin at. */
  readonly focusAt?: FieldPath | undefined;
}

export function ActivityView({ id, focusAt }: ActivityViewProps) {
  const { queries } = useCalls();
  const query = useQuery(queries.activity({ id }));
  return (
    <Loading query={query}>
      {(stored) => <ActivityEditor key={id} stored={stored} focusAt={focusAt} />}
    </Loading>
  );
}

function ActivityEditor({
  stored,
  focusAt,
}: Pick<ActivityViewProps, 'focusAt'> & { readonly stored: Activity }) {
  const t = useEditorMessages();
  const update = useWrite('activities.update');
  const draft = useDraft<Activity>({
    key: `activity/${stored.id}`,
    stored,
    isReadOnly: useIsReadOnly(),
    save: (activity) => update.mutateAsync({ activity }),
  });
  const { editing: activity, status, flush } = draft;
  const actions = useActivityActions(stored.id, flush);
  const record = editPart<Activity, RecordPart>(activity);
  const { queries } = useCalls();
  const { data: organisation } = useQuery(queries.organisation());
  const hasGeneralMeasures = (organisation?.securityMeasures.length ?? 0) > 0;
  const outline = outlineActivity(activity.value, hasGeneralMeasures, t);

  return (
    <EditorPage
      about={{ kind: 'activity', id: stored.id }}
      focusAt={focusAt}
      status={status}
      flush={flush}
      confirm={activity.isReadOnly ? undefined : activity.marks.confirm}
      head={<RecordHead record={record} listLabel={t('record.backToActivities')} actions={actions} />}
      outline={<Outline sections={activitySections.map((name) => outline[name])} />}
    >
      <EditorSection outline={outline.identity}>
        <RecordIdentity
          record={record}
          kind="controller"
          id={stored.id}
          replacedBy={activity.value.replacedBy}
          onReplacedBy={(replacement) =>
            // The field offers this record's activities only.
            editField(activity, 'replacedBy').update(() => replacement as ActivityId | null)
          }
        />
      </EditorSection>
      <EditorSection outline={outline.purposes}>
        <PurposesSection
          purposes={editField(activity, 'purposes')}
          hasSpecialData={hasSpecialData(activity.value)}
        />
      </EditorSection>
      <EditorSection outline={outline.people}>
        <PeopleSection people={editField(activity, 'dataSubjects')} />
      </EditorSection>
      <EditorSection outline={outline.data}>
        <TemplateContext value={activity.value.templateId}>
          <DataSection data={editField(activity, 'dataCategories')} />
        </TemplateContext>
      </EditorSection>
      <EditorSection outline={outline.recipients}>
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
      <EditorSection outline={outline.notices}>
        <NoticesSection
          noticeAudiences={editField(activity, 'audiences')}
          refusalConsequence={editField(activity, 'refusalConsequence')}
        />
      </EditorSection>
      <EditorSection outline={outline.software} isFolded>
        <SoftwareSection software={editField(activity, 'software')} />
      </EditorSection>
      <EditorSection outline={outline.cookies} isFolded>
        <CookiesSection cookies={editField(activity, 'cookies')} />
      </EditorSection>
      <EditorSection outline={outline.automated} isFolded>
        <AutomatedSection automated={editField(activity, 'automatedDecision')} />
      </EditorSection>
      <EditorSection outline={outline.impact} isFolded>
        <ImpactSection impact={editField(activity, 'impactAssessment')} />
      </EditorSection>
      <EditorSection outline={outline.minors} isFolded>
        <MinorsSection minors={editField(activity, 'minors')} />
      </EditorSection>
      <EditorSection outline={outline.joint} isFolded>
        <JointControllersSection jointControllers={editField(activity, 'jointControllers')} />
      </EditorSection>
      <EditorSection outline={outline.review}>
        <RecordReview record={record} />
      </EditorSection>
    </EditorPage>
  );
}
