/** Why a finding is one, what to do about it, an example, and the law. */
import type { ShownFinding } from '#electron/contract/findings.ts';
import { findingsMessages } from '#register/language/findings-messages.ts';
import { useMessages } from '#renderer/language.tsx';

interface FindingDetailsProps {
  /** Beside a passage that is quoted there is no example. */
  readonly finding: Pick<ShownFinding, 'why' | 'todo' | 'articles' | 'rule'> &
    Partial<Pick<ShownFinding, 'example'>>;
  readonly id: string;
}

export function FindingDetails({ finding, id }: FindingDetailsProps) {
  const t = useMessages(findingsMessages);
  const { why, todo, example, articles, rule } = finding;
  const parts = [
    { word: t('part.why'), text: why },
    { word: t('part.todo'), text: todo },
    ...(example === undefined ? [] : [{ word: t('part.example'), text: example }]),
    { word: t('part.articles'), text: `${articles.join(', ')} · ${rule}` },
  ];
  return (
    <dl className="help-note finding-details" id={id}>
      {parts.map(({ word, text }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
