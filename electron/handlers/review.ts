/** A published policy, judged in a thread of its own; its text is held in memory for as long as that takes and kept nowhere. */
import { basename } from 'node:path';
import type { contract } from '#electron/contract/contract.ts';
import type { ParsedInputOf } from '#electron/contract/core.ts';
import { writeFileAtomically } from '#electron/files/atomic-write.ts';
import { fileNameOf } from '#electron/files/file-name.ts';
import type { Change } from '#db/changes/change.ts';
import { getActivity } from '#db/reads/register.ts';
import { listProviders } from '#db/reads/providers.ts';
import { takeSnapshot } from '#db/reads/snapshot.ts';
import { getOrganisation } from '#db/tables/organisation.ts';
import type { DocumentModel } from '#register/documents/model.ts';
import { organisationName } from '#register/documents/words/party-words.ts';
import { findProviderCard } from '#register/library/providers/provider-cards.ts';
import { toProvider } from '#register/library/providers/to-provider.ts';
import { draftActivity } from '#register/library/first-register/draft-activity.ts';
import { findTemplate } from '#register/library/templates/templates.ts';
import { Failure } from '#register/model/failure.ts';
import { activityIdSchema, providerIdSchema } from '#register/model/ids.ts';
import type { FieldPath } from '#register/model/field-path.ts';
import type { ReviewReport } from '#register/review/review-report.ts';
import type { Context } from './context.ts';
import type { HandlersOf } from './handlers.ts';
import { proposeReference } from './propose-reference.ts';
import { write } from './write.ts';

type Request = ParsedInputOf<typeof contract.review.run>;
type Acceptance = ParsedInputOf<typeof contract.review.accept>;
type Accept<Kind extends Acceptance['kind']> = Extract<Acceptance, { kind: Kind }>;

export const review: HandlersOf<typeof contract.review> = {
  run: (context, request) => runReview(context, request),
  cancel: ({ documentJobs }, { jobId }) => {
    documentJobs.cancel(jobId);
    return null;
  },
  save: async (context, { format, name, ...request }) => {
    const path = await context.dialogs.askWhereToSave(`${fileNameOf(name, 'review')}.${format}`, format);
    if (path === null) return null;
    const report = await runReview(context, request);
    const { buildReview } = await import('#register/documents/review/build-review.ts');
    const document = buildReview({
      report,
      name,
      organisation: organisationName(getOrganisation(context.session.get().db)),
      language: request.language,
      date: context.clock.today(),
    });
    await writeFileAtomically(path, await rendered[format](document));
    context.savedDocuments.add(path);
    return { path, fileName: basename(path) };
  },
  accept: (context, acceptance) => {
    const change = changeOf(context, acceptance);
    return { savedAt: change === null ? null : write(context, change) };
  },
};

const rendered = {
  html: async (document: DocumentModel) => (await import('#register/documents/html.ts')).renderHtml(document),
  txt: async (document: DocumentModel) => (await import('#register/documents/text.ts')).renderText(document),
};

function runReview(
  { session, policies, documentJobs, clock }: Context,
  { source, language, policyLanguage, country, jobId }: Request,
): Promise<ReviewReport> {
  const order = {
    today: clock.today(),
    language,
    policyLanguage,
    country,
    snapshot: takeSnapshot(session.get().db),
  };
  return documentJobs.run(jobId, (signal) => policies.review(source, order, signal));
}

/** Null: the register has it already. */
function changeOf(context: Context, acceptance: Acceptance): Change | null {
  switch (acceptance.kind) {
    case 'provider':
      return createProvider(context, acceptance);
    case 'activity':
      return createActivity(context, acceptance);
    case 'period':
      return setPeriod(context, acceptance);
    case 'notice': {
      const organisation = getOrganisation(context.session.get().db);
      const toConfirm = confirming(
        organisation.toConfirm,
        'publishedNotice/publishedOn',
        'publishedNotice/claims',
      );
      return {
        kind: 'organisation.update',
        organisation: { ...organisation, publishedNotice: acceptance.notice, toConfirm },
      };
    }
  }
}

function createProvider(context: Context, { catalogueId }: Accept<'provider'>): Change | null {
  const { db } = context.session.get();
  const card = findProviderCard(catalogueId);
  if (card === undefined) throw new Failure('card.unknown', { id: catalogueId });
  if (listProviders(db).some(({ provider }) => provider.catalogueId === catalogueId)) return null;
  const id = providerIdSchema.parse(context.createId());
  return {
    kind: 'provider.create',
    provider: toProvider(card, { id, country: getOrganisation(db).country }),
  };
}

function createActivity(context: Context, { templateId }: Accept<'activity'>): Change {
  const { db } = context.session.get();
  const template = findTemplate(templateId);
  if (template === undefined) throw new Failure('template.unknown', { id: templateId });
  const activity = draftActivity(template, {
    id: activityIdSchema.parse(context.createId()),
    reference: proposeReference(db, 'controller'),
    country: getOrganisation(db).country,
    providers: listProviders(db).map(({ provider }) => provider),
  });
  return { kind: 'activity.create', activity };
}

function setPeriod(context: Context, { activityId, rowId, period }: Accept<'period'>): Change {
  const activity = getActivity(context.session.get().db, activityId);
  const dataCategories = activity.dataCategories.map((row) =>
    row.id === rowId ? { ...row, retention: { ...row.retention, active: period, libraryRow: null } } : row,
  );
  const toConfirm = confirming(activity.toConfirm, `dataCategories/${rowId}/retention/active`);
  return { kind: 'activity.update', activity: { ...activity, dataCategories, toConfirm } };
}

/** What a text says is not yet what the user says. */
function confirming(known: readonly FieldPath[], ...added: readonly FieldPath[]): readonly FieldPath[] {
  return [...new Set([...known, ...added])];
}
