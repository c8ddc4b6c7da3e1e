/** What is said when something fails: what happened, what is safe, what to do. */
import type { FailureCode } from '#register/model/failure.ts';
import de from './de/failures.json' with { type: 'json' };
import en from './en/failures.json' with { type: 'json' };
import fr from './fr/failures.json' with { type: 'json' };
import nl from './nl/failures.json' with { type: 'json' };
import type { Catalogue } from './translator.ts';

export const failureMessages: Catalogue<FailureCode> = { fr, nl, en, de };
