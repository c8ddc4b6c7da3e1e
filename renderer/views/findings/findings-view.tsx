/** All that the checker finds in the register: what is left in words, each point by activity or by rule, and what was set aside. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FindingGrouping } from '#electron/contract/findings.ts';
import { findingKinds, type FindingKind } from '#register/checks/finding-kind.ts';
import type { RuleId } from '#register/checks/finding.ts';
import type { OverviewPhrase } from '#register/checks/overview.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { windowMessages } from '#register/language/window-messages.ts';
import { asFailure } from '#renderer/client.ts';
import { useFindingActions } from '#renderer/findings/use-finding-actions.tsx';
import { useLanguage, useMessages } from '#renderer/language.tsx';
import { useCalls } from '#renderer/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SegmentedControl } from '#renderer/ui/radio-group.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { FailureView } from '#renderer/views/shell/failure-view.tsx';
import { Page } from '#renderer/views/shell/page.tsx';
import { FindingGroups } from './finding-groups.tsx';
import { Overview } from './overview.tsx';
import { SetAsideList } from './set-aside-list.tsx';
import '#renderer/findings/findings.css';
import './findings-view.css';

/** As many as are read in one go. */
const portion = 100;

export function FindingsView() {
  const t = useMessages(findingsMessages);
  const w = useMessages(windowMessages);
  const language = useLanguage();
  const { queries } = useCalls();
  const [tab, setTab] = useState<'open' | 'aside'>('open');
  const { data: overview, error, refetch } = useQuery(queries.findingsOverview({ language }));
  const [grouping, setGrouping] = useState<FindingGrouping>('subject');
  const [kind, setKind] = useState<FindingKind | null>(null);
  const [only, setOnly] = useState<OverviewPhrase | null>(null);

  const counts = overview?.counts;
  const total = counts === undefined ? 0 : findingKinds.reduce((sum, one) => sum + counts[one], 0);
  return (
    <Page title={w('place.findings')} legalWord={t('view.legalWord')} hint={t('view.hint')}>
      {error !== null && <FailureView failure={asFailure(error)} onRetry={() => void refetch()} />}
      {overview === undefined && error === null && <output className="quiet">{t('list.checking')}</output>}
      {overview !== undefined && (
        <div className="findings-view">
          <Overview
            overview={overview}
            onPhrase={(phrase) => {
              setTab('open');
              setKind(null);
              setOnly(phrase);
            }}
          />
          <div className="findings-bar">
            <SegmentedControl
              label={t('tabs.label')}
              isLabelHidden
              options={[
                { id: 'open', label: t('tabs.open', { count: total }) },
                { id: 'aside', label: t('tabs.aside', { count: overview.setAside }) },
              ]}
              value={tab}
              onChange={setTab}
            />
            {tab === 'open' && total > 0 && (
              <>
                <SegmentedControl
                  label={t('grouping.label')}
                  isLabelHidden
                  options={[
                    { id: 'subject', label: t('grouping.subject') },
                    { id: 'rule', label: t('grouping.rule') },
                  ]}
                  value={grouping}
                  onChange={setGrouping}
                />
                <Select
                  label={t('filter.label')}
                  isLabelHidden
                  emptyLabel={t('filter.all', { count: total })}
                  options={findingKinds.map((one) => ({
                    id: one,
                    label: t('filter.kind', { kind: t(`kind.${one}`), count: counts?.[one] ?? 0 }),
                  }))}
                  value={kind}
                  onChange={setKind}
                />
              </>
            )}
          </div>
          {tab === 'open' && only !== null && (
            <div className="findings-only">
              <p>{t('filter.only', { words: only.words })}</p>
              <Button isSmall onPress={() => setOnly(null)}>
                {t('filter.everything')}
              </Button>
            </div>
          )}
          {tab === 'aside' ? (
            <SetAsideList />
          ) : (
            <OpenList key={only?.words} {...{ grouping, kind }} rule={only?.rule ?? null} />
          )}
        </div>
      )}
    </Page>
  );
}

interface OpenListProps {
  readonly grouping: FindingGrouping;
  readonly kind: FindingKind | null;
  /** Those of one rule only: somebody came for them, and begins there. */
  readonly rule: RuleId | null;
}

function OpenList({ grouping, kind, rule }: OpenListProps) {
  const t = useMessages(findingsMessages);
  const language = useLanguage();
  const { queries } = useCalls();
  const [limit, setLimit] = useState(portion);
  const { data: page } = useQuery({
    ...queries.findings({ language, grouping, kind, rule, limit }),
    placeholderData: keepPreviousData,
  });
  const { actions, dialog } = useFindingActions(() => undefined);
  if (page === undefined) return null;
  return (
    <>
      <FindingGroups page={page} {...{ grouping, actions }} startsFocused={rule !== null} />
      {page.shown < page.total && (
        <div className="findings-more">
          <p className="quiet">{t('list.shown', { shown: page.shown, total: page.total })}</p>
          <Button onPress={() => setLimit(limit + portion)}>{t('list.more')}</Button>
        </div>
      )}
      {dialog}
    </>
  );
}
