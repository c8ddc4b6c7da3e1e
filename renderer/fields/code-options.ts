/** Coded lists as options in the reader's language. */
import { useMemo } from 'react';
import type { Language } from '#register/model/language.ts';
import type { Term, Vocabulary } from '#register/vocabulary/vocabulary.ts';
import { useLanguage } from '#renderer/language.tsx';
import type { Option } from '#renderer/ui/option-list.tsx';

export type CodeOf<V extends Vocabulary> = keyof V & string;

/** A second line under an option: an article, an explanation. */
export type Describe<Code extends string> = (code: Code) => string | undefined;

export function useOptions<V extends Vocabulary>(
  vocabulary: V,
  describe?: Describe<CodeOf<V>>,
): readonly Option<CodeOf<V>>[] {
  const language = useLanguage();
  const plain = useMemo(() => listOptions(vocabulary, language), [vocabulary, language]);
  return describe === undefined
    ? plain
    : plain.map((option) => ({ ...option, description: describe(option.id) }));
}

export function listOptions<V extends Vocabulary>(
  vocabulary: V,
  language: Language,
): readonly Option<CodeOf<V>>[] {
  // Object.keys widens to string[]; the keys of a vocabulary are its codes.
  const codes = Object.keys(vocabulary) as CodeOf<V>[];
  return codes.map((code) => ({ id: code, label: labelOf(vocabulary[code], language, code) }));
}

function labelOf(term: Term | undefined, language: Language, code: string): string {
  return term?.label[language] ?? code;
}
