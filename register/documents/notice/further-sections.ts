/** What only the full notice says: cookies as a table (N20), children, and how the notice itself changes (N15, N16, N21). */
import type { Activity } from '#register/model/activity.ts';
import type { Cookie } from '#register/model/cookie.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Register } from '#register/model/register.ts';
import { cookieClasses } from '#register/vocabulary/cookie-class.ts';
import { column, linesValue, paragraph, plain, section, table } from '#register/documents/lines.ts';
import type { Section, Value } from '#register/documents/model.ts';
import { cookieLifetimeLines, cookieProvider } from '#register/documents/words/activity-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export function cookiesSection(
  activities: readonly Activity[],
  register: Register,
  writer: Writer,
): Section | undefined {
  const cookies = activities.flatMap((activity) => activity.cookies);
  if (cookies.length === 0) return undefined;
  return section('cookies', 'part', writer.t('fullNotice.cookies'), {
    blocks: [
      table(
        writer.t('cookie.caption'),
        [
          column(writer.t('cookie.name'), 3),
          column(writer.t('cookie.purpose'), 4),
          column(writer.t('cookie.class'), 3),
          column(writer.t('cookie.lifetime'), 2),
          column(writer.t('cookie.provider'), 3),
        ],
        cookies.map((cookie) => cookieRow(cookie, register, writer)),
      ),
      // ePrivacy 5(3); France: LIL 82; Belgium: art. 10/2 of the act of 30 July 2018; the Netherlands: Tw 11.7a.
      ...(cookies.some(({ consent }) => consent === 'before')
        ? [paragraph(writer.say('fullNotice.cookieConsent'))]
        : []),
    ],
  });
}

function cookieRow(cookie: Cookie, register: Register, writer: Writer): readonly Value[] {
  return [
    linesValue(writer.knownTyped(cookie.name)),
    linesValue(writer.known(cookie.purpose)),
    linesValue(
      cookie.cookieClass === 'unknown'
        ? writer.unknown
        : plain(writer.label(cookieClasses[cookie.cookieClass])),
    ),
    linesValue(...cookieLifetimeLines(cookie, writer)),
    linesValue(cookieProvider(cookie, register, writer)),
  ];
}

/** From which age a child's own consent counts (Art. 8(1) and the national acts); Art. 8 says 16 where the country says nothing. */
const ages = { FR: 15, BE: 13, NL: 16, DE: 16 } as const;

function ageOf({ organisation }: Register): number | undefined {
  const { country } = organisation;
  return country === 'FR' || country === 'BE' || country === 'NL' || country === 'DE'
    ? ages[country]
    : undefined;
}

/** Told where children are addressed and something rests on consent; the age is the activity's own or the country's. */
export function childrenSection(
  activities: readonly Activity[],
  register: Register,
  writer: Writer,
): Section | undefined {
  const addressed = activities.filter(
    ({ minors, purposes }) =>
      minors.areAddressed === 'yes' && purposes.some(({ legalBases }) => legalBases.includes('consent')),
  );
  if (addressed.length === 0) return undefined;
  const told = addressed.map(({ minors }) => minors.consentAge).find((age) => age !== null);
  const age = told ?? ageOf(register);
  const { country } = register.organisation;
  const law = country === 'FR' || country === 'BE' ? country : 'other';
  return section('children', 'part', writer.t('fullNotice.children'), {
    blocks: [
      paragraph(
        writer.say('fullNotice.childrenAge', {
          age: age ?? writer.unknown,
          law: writer.t(`fullNotice.childrenLaw.${law}`),
        }),
      ),
    ],
  });
}

export function changesSection(activities: readonly Activity[], date: IsoDate, writer: Writer): Section {
  return section('changes', 'part', writer.t('fullNotice.changes'), {
    blocks: [
      paragraph(writer.say('fullNotice.version', { date: writer.dateText(date) })),
      ...(activities.length === 0 ? [] : [paragraph(writer.say('fullNotice.timing'))]),
      paragraph(writer.say('fullNotice.newPurpose')),
    ],
  });
}
