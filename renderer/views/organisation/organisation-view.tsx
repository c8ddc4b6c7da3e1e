/** The organisation that keeps the register: who it is, who looks after the data, how it answers, what protects everything. */
import { useQuery } from '@tanstack/react-query';
import type { FieldPath } from '#register/model/field-path.ts';
import type { Organisation } from '#register/model/organisation.ts';
import { editField } from '#renderer/draft/editing.ts';
import { useDraft } from '#renderer/draft/use-draft.ts';
import { EditorPage } from '#renderer/editor/editor-page.tsx';
import { EditorSection } from '#renderer/editor/editor-section.tsx';
import { Loading } from '#renderer/editor/loading.tsx';
import { Outline } from '#renderer/editor/outline.tsx';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { LocalizedTextField } from '#renderer/fields/text-fields.tsx';
import { useCalls } from '#renderer/queries.ts';
import { useWrite } from '#renderer/writes.ts';
import { BreachSection, RightsSection } from './handling-sections.tsx';
import { ContactSection, IdentitySection } from './identity-sections.tsx';
import { MeasuresChecklist } from './measures-checklist.tsx';
import { OrganisationHead } from './organisation-head.tsx';
import { organisationSections, outlineOrganisation } from './organisation-outline.ts';
import { PeopleInCharge } from './people-in-charge.tsx';
import { PublishedNoticeSection } from './published-notice-section.tsx';
import './organisation.css';

export interface OrganisationViewProps {
  /** The field to begin at. */
  readonly focusAt?: FieldPath | undefined;
}

export function OrganisationView({ focusAt }: OrganisationViewProps) {
  const { queries } = useCalls();
  const query = useQuery(queries.organisation());
  return (
    <Loading query={query}>{(stored) => <OrganisationEditor stored={stored} focusAt={focusAt} />}</Loading>
  );
}

function OrganisationEditor({ stored, focusAt }: OrganisationViewProps & { readonly stored: Organisation }) {
  const t = useEditorMessages();
  const update = useWrite('organisation.update');
  const {
    editing: organisation,
    status,
    flush,
  } = useDraft<Organisation>({
    key: 'organisation',
    stored,
    isReadOnly: useIsReadOnly(),
    save: (value) => update.mutateAsync({ organisation: value }),
  });
  const outline = outlineOrganisation(organisation.value, t);

  return (
    <EditorPage
      about={{ kind: 'organisation', id: 'organisation' }}
      focusAt={focusAt}
      status={status}
      flush={flush}
      confirm={organisation.isReadOnly ? undefined : organisation.marks.confirm}
      head={<OrganisationHead organisation={organisation} />}
      outline={<Outline sections={organisationSections.map((name) => outline[name])} />}
    >
      <EditorSection outline={outline.organisation}>
        <IdentitySection organisation={organisation} />
      </EditorSection>
      <EditorSection outline={outline.contact}>
        <ContactSection organisation={organisation} />
      </EditorSection>
      <EditorSection outline={outline.dpo}>
        <PeopleInCharge organisation={organisation} />
      </EditorSection>
      <EditorSection outline={outline.rights}>
        <RightsSection rights={editField(organisation, 'rightsHandling')} />
      </EditorSection>
      <EditorSection outline={outline.breach}>
        <BreachSection breach={editField(organisation, 'breachHandling')} />
      </EditorSection>
      <EditorSection outline={outline.generalSecurity}>
        <MeasuresChecklist measures={editField(organisation, 'securityMeasures')} />
      </EditorSection>
      <EditorSection outline={outline.published} isFolded>
        <PublishedNoticeSection notice={editField(organisation, 'publishedNotice')} />
      </EditorSection>
      <EditorSection outline={outline.remarks}>
        <LocalizedTextField name="organisation.note" isLong editing={editField(organisation, 'note')} />
      </EditorSection>
    </EditorPage>
  );
}
