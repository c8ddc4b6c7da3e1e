/** How old each dated list is and how much of it is still to verify: shown in the settings, printed in build/docs/library.md. */
import type { IsoDate } from '#register/model/dates.ts';
import type { LibraryMessage } from '#register/language/library-messages.ts';
import { adequacyDecisions } from './adequacy.ts';
import { authorities } from './authorities.ts';
import { isToVerify, type EvidenceMark, type LibraryList } from './evidence.ts';
import { nationalRules } from './national-rules.ts';
import { obligationFacts } from './obligation.ts';
import { providerCatalogue } from './providers/provider-cards.ts';
import { retentionBe } from './retention/be.ts';
import { retentionFr } from './retention/fr.ts';
import { retentionNl } from './retention/nl.ts';
import { sectorProfiles } from './sectors.ts';
import { activityTemplates } from './templates/templates.ts';

export interface LibraryAge {
  readonly name: LibraryMessage & `list.${string}`;
  /** Where the list is, for those who read the source. */
  readonly place: string;
  readonly checkedOn: IsoDate;
  readonly rows: number;
  readonly toVerify: number;
}

export const libraryAges: readonly LibraryAge[] = [
  ageOf('list.authorities', 'authorities.ts', authorities),
  ageOf('list.retentionFr', 'retention/fr.ts', retentionFr),
  ageOf('list.retentionBe', 'retention/be.ts', retentionBe),
  ageOf('list.retentionNl', 'retention/nl.ts', retentionNl),
  ageOf('list.providers', 'providers/', providerCatalogue),
  ageOf('list.adequacy', 'adequacy.ts', adequacyDecisions),
  ageOf('list.templates', 'templates/', activityTemplates),
  ageOf('list.sectors', 'sectors.ts', sectorProfiles),
  ageOf('list.obligation', 'obligation.ts', obligationFacts),
  ageOf('list.nationalRules', 'national-rules.ts', nationalRules),
];

function ageOf(
  name: LibraryAge['name'],
  place: string,
  { checkedOn, rows }: LibraryList<{ readonly mark: EvidenceMark }>,
): LibraryAge {
  return {
    name,
    place,
    checkedOn,
    rows: rows.length,
    toVerify: rows.filter(({ mark }) => isToVerify(mark)).length,
  };
}
