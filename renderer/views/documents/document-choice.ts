/** What is chosen in the view of documents, kept whole while one looks around; each document takes of it what it can. */
import { useState } from 'react';
import {
  findOffer,
  type DocumentKind,
  type DocumentLayout,
  type NoticeAudience,
  type Paper,
} from '#register/documents/catalogue.ts';
import type { ActivityId } from '#register/model/ids.ts';
import type { Language } from '#register/model/language.ts';

export interface Choice {
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly audience: NoticeAudience;
  readonly paper: Paper;
  readonly beside: Language | null;
  readonly layout: DocumentLayout;
  readonly activityId: ActivityId | null;
}

export interface DocumentChoice {
  readonly choice: Choice;
  readonly change: (part: Partial<Choice>) => void;
}

export function useDocumentChoice(language: Language): DocumentChoice {
  const [choice, setChoice] = useState<Choice>({
    kind: 'register',
    language,
    audience: 'customers',
    paper: 'a4',
    beside: null,
    layout: 'standard',
    activityId: null,
  });
  return { choice, change: (part) => setChoice((former) => ({ ...former, ...part })) };
}

/** The parts of the choice that this document takes, as calls expect them. */
export function requestOf({ kind, language, audience, paper, beside, activityId }: Choice) {
  const { audiences, papers, isBilingual, isOfOneActivity } = findOffer(kind);
  return {
    language,
    ...(audiences.length === 0 ? {} : { audience }),
    ...(papers.length < 2 ? {} : { paper }),
    ...(isBilingual && beside !== null && beside !== language ? { beside } : {}),
    ...(isOfOneActivity && activityId !== null ? { activityId } : {}),
  };
}

/** A document of one activity needs to know which. */
export function isComplete({ kind, activityId }: Choice): boolean {
  return !findOffer(kind).isOfOneActivity || activityId !== null;
}
