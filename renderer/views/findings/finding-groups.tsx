/** Findings one below the other, by activity or by rule; each leads to its field, says why, and can be mended or set aside. */
import { useEffect, useRef } from 'react';
import type { FindingGrouping, FindingPage, ShownFinding } from '#electron/contract/findings.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { FindingNote } from '#renderer/findings/finding-note.tsx';
import { routeOf } from '#renderer/findings/finding-route.ts';
import type { FindingActions } from '#renderer/findings/findings-context.ts';
import { isFocusFree } from '#renderer/focus.ts';
import { useMessages } from '#renderer/language.tsx';
import { useNavigation } from '#renderer/routes.ts';
import { Badge } from '#renderer/ui/badge.tsx';

export interface FindingGroupsProps {
  readonly page: FindingPage;
  readonly grouping: FindingGrouping;
  readonly actions: FindingActions | null;
  /** Somebody came for just these. */
  readonly startsFocused: boolean;
}

export function FindingGroups({ page, grouping, actions, startsFocused }: FindingGroupsProps) {
  const t = useMessages(findingsMessages);
  const list = useRef<HTMLDivElement>(null);
  const last = useRef(-1);

  useEffect(() => {
    if (!startsFocused) return;
    const title = list.current?.querySelector<HTMLElement>('h2');
    list.current?.scrollIntoView({ block: 'start' });
    title?.focus({ preventScroll: true });
  }, [startsFocused]);

  // What was mended or set aside is gone, and the focus with it: on to what has taken its place.
  useEffect(() => {
    if (!isFocusFree() || last.current < 0) return;
    const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    const next = links[Math.min(last.current, links.length - 1)];
    next?.querySelector<HTMLElement>('button')?.focus();
  }, [page]);

  const noteFocus = (target: EventTarget): void => {
    const item = target instanceof HTMLElement ? target.closest('[data-finding]') : null;
    const items = [...(list.current?.querySelectorAll('[data-finding]') ?? [])];
    last.current = item === null ? -1 : items.indexOf(item);
  };

  return (
    <div className="finding-groups" ref={list} onFocus={({ target }) => noteFocus(target)}>
      {page.groups.map(({ key, title, count, findings }) => (
        <section key={key} className="finding-group" data-group={key} aria-label={title}>
          <div className="finding-group-head">
            <h2 tabIndex={-1}>{title}</h2>
            <Badge tone="quiet">{t('count', { count })}</Badge>
          </div>
          <ul className="finding-list">
            {findings.map((finding) => (
              <li key={`${finding.rule} ${finding.address.subject.id} ${finding.address.place}`} data-finding>
                <FindingNote
                  finding={finding}
                  actions={actions}
                  link={<FindingLink finding={finding} underRule={grouping === 'rule' ? title : undefined} />}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

export interface FindingLinkProps {
  readonly finding: ShownFinding;
  /** The title it stands under, which has said what is wrong: then it is told by what it is about. */
  readonly underRule?: string | undefined;
}

export function FindingLink({ finding, underRule }: FindingLinkProps) {
  const { go } = useNavigation();
  const { about, message, where } = finding;
  const route = routeOf(finding);
  const words = underRule === undefined ? message : underRule === message ? about : `${about} – ${message}`;
  return (
    <>
      {route === undefined ? (
        words
      ) : (
        <button type="button" className="text-link" onClick={() => go(route)}>
          {words}
        </button>
      )}
      {where !== '' && <span className="finding-where">{where}</span>}
    </>
  );
}
