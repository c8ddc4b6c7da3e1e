/** From a route to its view; all but the first one load when they are first opened. */
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { settleFocus } from '#renderer/focus.ts';
import { useNavigation, type Route } from '#renderer/routes.ts';
import { ActivitiesView } from '#renderer/views/activities/activities-view.tsx';
import { CatchFaults } from './catch-faults.tsx';

const ActivityView = lazy(async () => {
  const { ActivityView: view } = await import('#renderer/views/activity/activity-view.tsx');
  return { default: view };
});
const ProcessorActivityView = lazy(async () => {
  const { ProcessorActivityView: view } =
    await import('#renderer/views/processor-activity/processor-activity-view.tsx');
  return { default: view };
});
const ProvidersView = lazy(async () => {
  const { ProvidersView: view } = await import('#renderer/views/providers/providers-view.tsx');
  return { default: view };
});
const OrganisationView = lazy(async () => {
  const { OrganisationView: view } = await import('#renderer/views/organisation/organisation-view.tsx');
  return { default: view };
});
const FindingsView = lazy(async () => {
  const { FindingsView: view } = await import('#renderer/views/findings/findings-view.tsx');
  return { default: view };
});
const ReviewView = lazy(async () => {
  const { ReviewView: view } = await import('#renderer/views/review/review-view.tsx');
  return { default: view };
});
const DocumentsView = lazy(async () => {
  const { DocumentsView: view } = await import('#renderer/views/documents/documents-view.tsx');
  return { default: view };
});
const HistoryView = lazy(async () => {
  const { HistoryView: view } = await import('#renderer/views/history/history-view.tsx');
  return { default: view };
});
const ObligationView = lazy(async () => {
  const { ObligationView: view } = await import('#renderer/views/obligation/obligation-view.tsx');
  return { default: view };
});
const FirstStepsView = lazy(async () => {
  const { FirstStepsView: view } = await import('#renderer/views/first-register/first-steps-view.tsx');
  return { default: view };
});
const NewRegisterView = lazy(async () => {
  const { NewRegisterView: view } = await import('#renderer/views/first-register/new-register-view.tsx');
  return { default: view };
});
const SettingsView = lazy(async () => {
  const { SettingsView: view } = await import('#renderer/views/settings/settings-view.tsx');
  return { default: view };
});
const AboutView = lazy(async () => {
  const { AboutView: view } = await import('#renderer/views/about/about-view.tsx');
  return { default: view };
});

/** Mounted anew for each place. */
export function MainView({ route }: { readonly route: Route }) {
  useEffect(() => settleFocus(), []);
  return (
    <CatchFaults>
      <Suspense fallback={null}>{viewOf(route)}</Suspense>
    </CatchFaults>
  );
}

/** In an open register: cancelled, one is back where one was. */
function NewRegister() {
  const { back } = useNavigation();
  return <NewRegisterView onCancel={back} />;
}

function viewOf(route: Route): ReactNode {
  switch (route.view) {
    case 'activities':
      return <ActivitiesView record={route.record} />;
    case 'activity':
      return <ActivityView id={route.id} focusAt={route.focusAt} />;
    case 'processorActivity':
      return <ProcessorActivityView id={route.id} focusAt={route.focusAt} />;
    case 'providers':
      return (
        <ProvidersView focusAt={route.focusAt} {...(route.selectedId && { selectedId: route.selectedId })} />
      );
    case 'organisation':
      return <OrganisationView focusAt={route.focusAt} />;
    case 'findings':
      return <FindingsView />;
    case 'review':
      return <ReviewView />;
    case 'documents':
      return <DocumentsView />;
    case 'history':
      return <HistoryView focusAt={route.focusAt} />;
    case 'obligation':
      return <ObligationView />;
    case 'firstSteps':
      return <FirstStepsView />;
    case 'newRegister':
      return <NewRegister />;
    case 'settings':
      return <SettingsView />;
    case 'about':
      return <AboutView />;
  }
}
