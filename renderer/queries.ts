/** Every read of the window with its place in the cache (the first part of a key is the scope that makes it stale). */
import { QueryClient, queryOptions } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { Bridge, Client } from '#electron/contract/contract.ts';
import type { Scope } from '#electron/contract/core.ts';

type Input<Call extends (input: never) => unknown> = Parameters<Call>[0];

/** Nothing goes stale by time: the data are on this computer, and every change announces itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: Infinity, retry: false, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

export function createQueries(client: Client) {
  return {
    applicationState: () =>
      queryOptions({
        queryKey: key('application', 'state'),
        queryFn: () => client.application.state({}),
      }),
    registerSummary: () =>
      queryOptions({ queryKey: key('register', 'summary'), queryFn: () => client.register.summary({}) }),
    registerVerification: () =>
      queryOptions({ queryKey: key('register', 'verify'), queryFn: () => client.register.verify({}) }),
    filledRegister: () =>
      queryOptions({ queryKey: key('register', 'filled'), queryFn: () => client.register.filled({}) }),
    activityDuties: () =>
      queryOptions({ queryKey: key('activities', 'duties'), queryFn: () => client.activities.duties({}) }),
    organisation: () =>
      queryOptions({ queryKey: key('organisation', 'get'), queryFn: () => client.organisation.get({}) }),
    activityPage: (input: Input<Client['activities']['list']>) =>
      queryOptions({
        queryKey: key('activities', 'list', input),
        queryFn: () => client.activities.list(input),
      }),
    activity: (input: Input<Client['activities']['get']>) =>
      queryOptions({
        queryKey: key('activities', 'get', input),
        queryFn: () => client.activities.get(input),
      }),
    processorActivity: (input: Input<Client['processorActivities']['get']>) =>
      queryOptions({
        queryKey: key('activities', 'processor', input),
        queryFn: () => client.processorActivities.get(input),
      }),
    bin: (input: Input<Client['history']['bin']>) =>
      queryOptions({ queryKey: key('history', 'bin', input), queryFn: () => client.history.bin(input) }),
    historyPage: (input: Input<Client['history']['list']>) =>
      queryOptions({ queryKey: key('history', 'list', input), queryFn: () => client.history.list(input) }),
    versions: () =>
      queryOptions({ queryKey: key('history', 'versions'), queryFn: () => client.history.versions({}) }),
    difference: (input: Input<Client['history']['difference']>) =>
      queryOptions({
        queryKey: key('history', 'difference', input),
        queryFn: () => client.history.difference(input),
      }),
    backupState: () =>
      queryOptions({ queryKey: key('history', 'backupState'), queryFn: () => client.backups.state({}) }),
    backups: () =>
      queryOptions({ queryKey: key('history', 'backups'), queryFn: () => client.backups.list({}) }),
    backupPreview: (input: Input<Client['backups']['preview']>) =>
      queryOptions({
        queryKey: key('history', 'backupPreview', input),
        queryFn: () => client.backups.preview(input),
      }),
    rescueSources: (input: Input<Client['rescue']['find']>) =>
      queryOptions({
        queryKey: key('history', 'rescueSources', input),
        queryFn: () => client.rescue.find(input),
        // The file and its backups may be others the next time.
        gcTime: 0,
      }),
    protectionState: () =>
      queryOptions({
        queryKey: key('history', 'protection'),
        queryFn: () => client.protection.state({}),
      }),
    providers: () =>
      queryOptions({ queryKey: key('providers', 'list'), queryFn: () => client.providers.list({}) }),
    provider: (input: Input<Client['providers']['get']>) =>
      queryOptions({
        queryKey: key('providers', 'get', input),
        queryFn: () => client.providers.get(input),
      }),
    findingsOverview: (input: Input<Client['findings']['overview']>) =>
      queryOptions({
        queryKey: key('findings', 'overview', input),
        queryFn: () => client.findings.overview(input),
      }),
    findings: (input: Input<Client['findings']['list']>) =>
      queryOptions({ queryKey: key('findings', 'list', input), queryFn: () => client.findings.list(input) }),
    findingsOf: (input: Input<Client['findings']['ofSubject']>) =>
      queryOptions({
        queryKey: key('findings', 'of', input),
        queryFn: () => client.findings.ofSubject(input),
      }),
    setAsideFindings: (input: Input<Client['findings']['setAsideList']>) =>
      queryOptions({
        queryKey: key('findings', 'setAside', input),
        queryFn: () => client.findings.setAsideList(input),
      }),
    producedNotices: () =>
      queryOptions({
        queryKey: key('documents', 'notices'),
        queryFn: () => client.documents.producedNotices({}),
      }),
    documentPreview: (input: Input<Client['documents']['preview']>) =>
      queryOptions({
        queryKey: key('documents', 'preview', input),
        queryFn: () => client.documents.preview(input),
      }),
  };
}
export type Queries = ReturnType<typeof createQueries>;

function key(scope: Scope, ...rest: readonly unknown[]): readonly unknown[] {
  return [scope, ...rest];
}

export async function invalidateScopes(queryClient: QueryClient, scopes: readonly Scope[]): Promise<void> {
  await Promise.all(scopes.map((scope) => queryClient.invalidateQueries({ queryKey: [scope] })));
}

export interface Calls {
  readonly client: Client;
  readonly queries: Queries;
  readonly listen: Bridge['listen'];
}

export const CallsContext = createContext<Calls | null>(null);

export function useCalls(): Calls {
  const calls = use(CallsContext);
  if (calls === null) throw new Error('useCalls() outside of the application');
  return calls;
}
