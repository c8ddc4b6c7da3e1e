/** The draft of one aggregate in a view: typing shows at once, saving follows, the status line knows. */
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Saved } from '#electron/contract/saved.ts';
import type { FieldPath } from '#register/model/field-path.ts';
import { createDraftSession, type DraftSession, type DraftStatus } from './draft-session.ts';
import { isAtOrBelow, type Editing } from './editing.ts';
import { openDrafts } from './open-drafts.ts';

interface Aggregate {
  readonly toConfirm: readonly FieldPath[];
}

export interface Draft<Value> {
  readonly editing: Editing<Value>;
  readonly status: DraftStatus;
  readonly flush: () => Promise<boolean>;
}

export interface DraftSource<Value> {
  /** Tells this aggregate from every other one of the window: `activity/ACTIVITY-ID`. */
  readonly key: string;
  /** What is on disk. */
  readonly stored: Value;
  readonly isReadOnly: boolean;
  readonly save: (value: Value) => Promise<Saved<Value>>;
}

/** The component that calls this must have `key` as its React key: one draft, one component. */
export function useDraft<Value extends Aggregate>(source: DraftSource<Value>): Draft<Value> {
  const { key, stored, isReadOnly } = source;
  const [session] = useState(() => resume<Value>(key) ?? createDraftSession(stored, source.save));
  const { value, status } = useSyncExternalStore(session.subscribe, session.getState);

  // Sessions are held together whatever they hold; each is taken out under its own key only.
  useEffect(() => openDrafts.hold(key, session as DraftSession<unknown>), [key, session]);
  useEffect(() => session.receive(stored), [session, stored]);

  const confirm = useCallback(
    (path: FieldPath) => session.change((current) => withoutMarks(current, (at) => isAtOrBelow(at, path))),
    [session],
  );
  const editing = useMemo<Editing<Value>>(() => {
    const updateAt: Editing<Value>['updateAt'] = (path, change) =>
      session.change((current) => withoutMarks(change(current), (at) => at === path));
    return {
      value,
      path: '',
      isReadOnly,
      marks: { paths: value.toConfirm, confirm },
      updateAt,
      update: (change) => updateAt('', change),
    };
  }, [value, isReadOnly, session, confirm]);

  return { editing, status, flush: session.flush };
}

function withoutMarks<Value extends Aggregate>(value: Value, isDone: (path: FieldPath) => boolean): Value {
  if (!value.toConfirm.some(isDone)) return value;
  return { ...value, toConfirm: value.toConfirm.filter((path) => !isDone(path)) };
}

function resume<Value>(key: string): DraftSession<Value> | undefined {
  // Under one key there is only ever a session of one kind of aggregate: keys begin with the kind.
  return openDrafts.find(key) as DraftSession<Value> | undefined;
}
