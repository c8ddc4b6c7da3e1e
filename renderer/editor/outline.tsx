/** The sections of a long page beside it: where one is, which are still empty, a way to each. */
import { useEffect, useState } from 'react';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { useFindingsWithin } from '#renderer/findings/findings-context.ts';
import { useMessages } from '#renderer/language.tsx';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { sectionId, useSectionWords, type SectionName, type SectionOutline } from './editor-section.tsx';

function OutlineView({ sections }: { readonly sections: readonly SectionOutline[] }) {
  const t = useEditorMessages();
  const current = useSectionInSight(sections);
  return (
    <nav className="outline" aria-label={t('outline.title')}>
      <ol>
        {sections.map((section) => (
          <OutlineEntry key={section.name} section={section} isCurrent={section.name === current} />
        ))}
      </ol>
    </nav>
  );
}

export const Outline = memoEditing(OutlineView);

function OutlineEntry({
  section: { name, isEmpty, toConfirm, places },
  isCurrent,
}: {
  readonly section: SectionOutline;
  readonly isCurrent: boolean;
}) {
  const t = useEditorMessages();
  const { title } = useSectionWords(name);
  const f = useMessages(findingsMessages);
  const found = useFindingsWithin(places).length;
  const state = toConfirm > 0 ? 'to-confirm' : isEmpty ? 'empty' : 'filled';
  return (
    <li>
      <button
        type="button"
        className={`outline-entry is-${state}`}
        aria-current={isCurrent ? 'location' : undefined}
        onClick={() => goToSection(name)}
      >
        <span className="outline-mark" aria-hidden />
        <span className="outline-title">{title}</span>
        {found > 0 && (
          <span className="outline-count">
            <span aria-hidden>{found}</span>
            <span className="only-read-aloud">{f('countToDo', { count: found })}</span>
          </span>
        )}
        <span className="only-read-aloud">
          {state === 'filled'
            ? ''
            : state === 'empty'
              ? t('outline.empty')
              : t('confirm.count', { count: toConfirm })}
        </span>
      </button>
    </li>
  );
}

/** Opens a folded section, brings it into sight and puts the keyboard there. */
function goToSection(name: SectionName): void {
  const section = document.querySelector<HTMLElement>(`#${CSS.escape(sectionId(name))}`);
  const fold = section?.querySelector<HTMLElement>('.disclosure-button');
  if (fold?.getAttribute('aria-expanded') === 'false') fold.click();
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  section?.scrollIntoView({ behavior: isCalm ? 'auto' : 'smooth', block: 'start' });
  (fold ?? section?.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
}

/** The topmost section that is on screen. */
function useSectionInSight(sections: readonly SectionOutline[]): SectionName | undefined {
  const [inSight, setInSight] = useState<ReadonlySet<string>>(new Set());
  const names = sections.map(({ name }) => name).join(' ');
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) =>
        setInSight((current) => {
          const next = new Set(current);
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) next.add(target.id);
            else next.delete(target.id);
          }
          return next;
        }),
      // The upper part of the window is what one reads.
      { rootMargin: '-8% 0px -60% 0px' },
    );
    for (const name of names.split(' ')) {
      const element = document.querySelector(`#section-${CSS.escape(name)}`);
      if (element !== null) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [names]);
  return sections.find(({ name }) => inSight.has(sectionId(name)))?.name;
}
