/** A section of an editor: its title with the law's own word, a line on what belongs in it, and, where it is rarely needed, a fold with a summary. */
import { Check } from 'lucide-react';
import { createContext, use, useId, type ReactNode } from 'react';
import type { EditorMessage } from '#register/language/editor-messages.ts';
import type { FieldPath } from '#register/model/field-path.ts';
import { memoEditing } from '#renderer/draft/memo-editing.ts';
import { FindingNotes } from '#renderer/findings/field-findings.tsx';
import { FindingsBadge } from '#renderer/findings/findings-badge.tsx';
import { useFindingsAround } from '#renderer/findings/findings-context.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Disclosure } from '#renderer/ui/disclosure.tsx';
import { optionalMessage, useEditorMessages } from '#renderer/fields/field-words.tsx';

/** `section.purposes`: messages `.title` and, where there are any, `.term` and `.hint`. */
export type SectionName = EditorMessage extends infer Key
  ? Key extends `section.${infer Name}.title`
    ? Name
    : never
  : never;

/** Confirms a field and all inside it; null where nothing can be changed. */
export const ConfirmContext = createContext<((path: FieldPath) => void) | null>(null);

export interface SectionOutline {
  readonly name: SectionName;
  /** In a few words, while folded and in the outline's reading. */
  readonly summary: string;
  readonly isEmpty: boolean;
  readonly toConfirm: number;
  /** Where its fields are in the model. */
  readonly places: readonly FieldPath[];
}

export interface EditorSectionProps {
  readonly outline: SectionOutline;
  /** Folded until opened, with its summary. */
  readonly isFolded?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

function EditorSectionView({ outline, isFolded = false, actions, children }: EditorSectionProps) {
  const words = useSectionWords(outline.name);
  const titleId = useId();
  const around = useFindingsAround(outline.places);
  const aroundId = useId();
  const notes = around.length > 0 && <FindingNotes list={around} id={aroundId} />;
  const marks = outline.toConfirm > 0 && <SectionMarks outline={outline} title={words.title} />;
  if (isFolded) {
    return (
      <section
        className="editor-section is-folded"
        id={sectionId(outline.name)}
        aria-labelledby={titleId}
        data-waits={outline.toConfirm > 0 || undefined}
        data-places={outline.places.join(' ')}
      >
        <Disclosure
          level={2}
          title={
            <span className="editor-section-title" id={titleId}>
              {words.title}
              {words.term !== undefined && <span className="legal-word">{words.term}</span>}
            </span>
          }
          summary={outline.summary}
          aside={
            <>
              <FindingsBadge places={outline.places} />
              {marks}
            </>
          }
        >
          {words.hint !== undefined && <p className="section-hint">{words.hint}</p>}
          <div className="editor-section-body">
            {notes}
            {children}
          </div>
        </Disclosure>
      </section>
    );
  }
  return (
    <section
      className="editor-section"
      id={sectionId(outline.name)}
      aria-labelledby={titleId}
      data-places={outline.places.join(' ')}
    >
      <div className="editor-section-head">
        <h2 className="editor-section-title" id={titleId} tabIndex={-1}>
          {words.title}
          {words.term !== undefined && <span className="legal-word">{words.term}</span>}
        </h2>
        {marks}
        {actions}
      </div>
      {words.hint !== undefined && <p className="section-hint">{words.hint}</p>}
      <div className="editor-section-body">
        {notes}
        {children}
      </div>
    </section>
  );
}

/** How much waits for confirmation, and the way to confirm all of it at once: its button, or Ctrl+Shift+Enter in the section. */
function SectionMarks({
  outline: { toConfirm, places },
  title,
}: {
  readonly outline: SectionOutline;
  readonly title: string;
}) {
  const t = useEditorMessages();
  const confirm = use(ConfirmContext);
  return (
    <span className="section-marks">
      <Badge tone="caution">{t('confirm.count', { count: toConfirm })}</Badge>
      {confirm !== null && (
        <button
          type="button"
          className="section-confirm"
          aria-label={t('confirm.sectionOf', { section: title })}
          onClick={() => places.forEach(confirm)}
        >
          <Check className="icon" aria-hidden />
          {t('confirm.section')}
        </button>
      )}
    </span>
  );
}

export const EditorSection = memoEditing(EditorSectionView);

export function useSectionWords(name: SectionName): {
  readonly title: string;
  readonly term: string | undefined;
  readonly hint: string | undefined;
} {
  const t = useEditorMessages();
  return {
    title: t(`section.${name}.title`),
    term: optionalMessage(t, `section.${name}.term`),
    hint: optionalMessage(t, `section.${name}.hint`),
  };
}

export function sectionId(name: SectionName): string {
  return `section-${name}`;
}
