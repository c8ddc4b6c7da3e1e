/** Where one can be in an open register, as data; back and forward walk through where one has been. */
import { createContext, use } from 'react';
import type { FieldPath } from '#register/model/field-path.ts';
import type { ActivityId, ProcessorActivityId, ProviderId } from '#register/model/ids.ts';
import type { RecordKind } from '#register/model/listing.ts';

export type Route =
  | { readonly view: 'activities'; readonly record: RecordKind }
  | { readonly view: 'activity'; readonly id: ActivityId; readonly focusAt?: FieldPath }
  | { readonly view: 'processorActivity'; readonly id: ProcessorActivityId; readonly focusAt?: FieldPath }
  | { readonly view: 'providers'; readonly selectedId?: ProviderId; readonly focusAt?: FieldPath }
  | { readonly view: 'organisation'; readonly focusAt?: FieldPath }
  | { readonly view: 'findings' }
  | { readonly view: 'review' }
  | { readonly view: 'documents' }
  | { readonly view: 'history'; readonly focusAt?: 'backups' }
  | { readonly view: 'obligation' }
  /** These two fill the window: the register's first steps, and those of another, new one. */
  | { readonly view: 'firstSteps' }
  | { readonly view: 'newRegister' }
  | { readonly view: 'settings' }
  | { readonly view: 'about' };

export const homeRoute: Route = { view: 'activities', record: 'controller' };

export interface RouteHistory {
  readonly past: readonly Route[];
  readonly current: Route;
  readonly future: readonly Route[];
}

export const startOfHistory: RouteHistory = { past: [], current: homeRoute, future: [] };

export type Move =
  | { readonly kind: 'go'; readonly to: Route }
  /** As `go`, but back does not return here: what stood here is gone (a deleted activity). */
  | { readonly kind: 'replace'; readonly to: Route }
  | { readonly kind: 'back' }
  | { readonly kind: 'forward' }
  /** Another register: its past is not this one's. */
  | { readonly kind: 'restart' };

/** As many as anyone walks back. */
const longestPast = 50;

export function moveThrough(history: RouteHistory, move: Move): RouteHistory {
  const { past, current, future } = history;
  switch (move.kind) {
    case 'go':
      if (isSameRoute(current, move.to)) return history;
      return { past: [...past, current].slice(-longestPast), current: move.to, future: [] };
    case 'replace':
      return { past, current: move.to, future: [] };
    case 'back': {
      const last = past.at(-1);
      if (last === undefined) return history;
      return { past: past.slice(0, -1), current: last, future: [current, ...future] };
    }
    case 'forward': {
      const [next, ...rest] = future;
      if (next === undefined) return history;
      return { past: [...past, current], current: next, future: rest };
    }
    case 'restart':
      return startOfHistory;
  }
}

/** A place without the sidebar beside it. */
export function fillsWindow({ view }: Route): boolean {
  return view === 'firstSteps' || view === 'newRegister';
}

function isSameRoute(one: Route, other: Route): boolean {
  return routeKey(one) === routeKey(other);
}

/** As a React key, so that a view starts afresh for another object; a provider is chosen within its list, which stays. */
export function viewKey(route: Route): string {
  return route.view === 'providers' ? route.view : routeKey(route);
}

/** One word per place. */
export function routeKey(route: Route): string {
  switch (route.view) {
    case 'activities':
      return `activities/${route.record}`;
    case 'activity':
    case 'processorActivity':
      return `${route.view}/${route.id}`;
    case 'providers':
      return `providers/${route.selectedId ?? ''}`;
    default:
      return route.view;
  }
}

export interface Navigation {
  readonly history: RouteHistory;
  readonly go: (to: Route) => void;
  readonly replace: (to: Route) => void;
  readonly back: () => void;
  readonly forward: () => void;
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = use(NavigationContext);
  if (navigation === null) throw new Error('useNavigation() outside of the application');
  return navigation;
}
