/** What the review of a published policy says around its findings; the findings themselves speak with the checker's words. */
import type { Catalogue } from './translator.ts';
import de from './de/review.json' with { type: 'json' };
import en from './en/review.json' with { type: 'json' };
import fr from './fr/review.json' with { type: 'json' };
import nl from './nl/review.json' with { type: 'json' };

export type ReviewMessage = keyof typeof en;

export const reviewMessages: Catalogue<ReviewMessage> = { fr, nl, en, de };
