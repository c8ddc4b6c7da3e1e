/** What the window and the command line say about documents: their kinds, choices, and how to make a notice fit. */
import de from './de/document-view.json' with { type: 'json' };
import en from './en/document-view.json' with { type: 'json' };
import fr from './fr/document-view.json' with { type: 'json' };
import nl from './nl/document-view.json' with { type: 'json' };
import type { Overflow } from '#register/documents/short-notice/fit-short-notice.ts';
import type { Proposal } from '#register/documents/short-notice/propose-shortening.ts';
import type { Catalogue, Translator } from './translator.ts';

export type DocumentViewMessage = keyof typeof en;

export const documentViewMessages: Catalogue<DocumentViewMessage> = { fr, nl, en, de };

/** By how much a notice is too long, then what helps, a line each. */
export function overflowLines(
  { percent, proposals }: Overflow,
  t: Translator<DocumentViewMessage>,
): readonly string[] {
  return [
    t('overflow.summary', { percent }),
    ...(proposals.length === 0 ? [] : [t('overflow.proposals')]),
    ...proposals.map((proposal) => `– ${proposalText(proposal, t)}`),
  ];
}

function proposalText(proposal: Proposal, t: Translator<DocumentViewMessage>): string {
  switch (proposal.kind) {
    case 'text': {
      const { field, activity, text, characters } = proposal;
      return t(`proposal.${field}`, { activity, text, characters });
    }
    case 'section': {
      const { section, characters } = proposal;
      return t('proposal.section', { section, characters });
    }
    default:
      return t(`proposal.${proposal.kind}`);
  }
}
