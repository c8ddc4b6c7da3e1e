/** The findings of an editor's page: fetched again after each save, handed to the fields, and acted on from there. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { FindingAddress, ShownFinding } from '#electron/contract/findings.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import type { FieldPath } from '#register/model/field-path.ts';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { useIsReadOnly } from '#renderer/views/shell/register-context.ts';
import { FindingNotes } from './field-findings.tsx';
import { createFindingStore, noFindings } from './finding-store.ts';
import { FindingsContext, useFindingsAround, type PageFindings } from './findings-context.ts';
import { goToField } from './go-to-field.ts';
import { useFindingActions } from './use-finding-actions.tsx';
import './findings.css';

export interface WithFindingsProps {
  readonly about: FindingAddress['subject'];
  readonly page: RefObject<HTMLElement | null>;
  /** Where to begin: a field that somebody was sent to. */
  readonly focusAt?: FieldPath | undefined;
  readonly children: ReactNode;
}

export function WithFindings({ about, page, focusAt, children }: WithFindingsProps) {
  const language = useLanguage();
  const { queries } = useCalls();
  const isReadOnly = useIsReadOnly();
  const [store] = useState(createFindingStore);
  const { data } = useQuery(queries.findingsOf({ language, subject: about }));
  useEffect(() => store.receive(data ?? noFindings), [store, data]);
  useEffect(() => {
    if (focusAt === undefined || page.current === null) return undefined;
    return goToField(page.current, focusAt);
  }, [page, focusAt]);

  const { actions, dialog } = useFindingActions(({ field }) => {
    if (page.current !== null) goToField(page.current, field);
  });
  // The fields are not drawn anew because a dialog opens: what they are given stays the same.
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  }, [actions]);
  const context = useMemo<PageFindings>(() => {
    const fix = (finding: ShownFinding) => latest.current?.fix(finding);
    const setAside = (finding: ShownFinding) => latest.current?.setAside(finding);
    return { store, actions: isReadOnly ? null : { fix, setAside } };
  }, [store, isReadOnly]);

  return (
    <FindingsContext value={context}>
      {children}
      {dialog}
    </FindingsContext>
  );
}

const wholePage: readonly string[] = [''];

/** What is about the page as a whole; mere advice waits behind a fold. */
export function WholePageFindings() {
  const t = useMessages(findingsMessages);
  const list = useFindingsAround(wholePage);
  const advice = list.filter(({ kind }) => kind === 'hint');
  const rest = list.filter(({ kind }) => kind !== 'hint');
  return (
    <>
      {rest.length > 0 && <FindingNotes list={rest} id="page" />}
      {advice.length > 0 && (
        <div className="page-advice">
          <Disclosure level={2} title={t('page.advice')} summary={t('count', { count: advice.length })}>
            <FindingNotes list={advice} id="advice" />
          </Disclosure>
        </div>
      )}
    </>
  );
}
