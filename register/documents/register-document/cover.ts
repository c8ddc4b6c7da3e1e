/** The cover: everything Art. 30(1)(a) asks for, and what the document holds. */
import type { Activity } from '#register/model/activity.ts';
import type { IsoDate } from '#register/model/dates.ts';
import { authorityOf } from '#register/library/authorities.ts';
import { isInEea, type Country } from '#register/model/country.ts';
import type { Register } from '#register/model/register.ts';
import { dpoPlaces, sectors } from '#register/vocabulary/organisation.ts';
import { definitions, joinLines, linesValue, plain, present, section } from '#register/documents/lines.ts';
import type { Definition, Line, Section, Value } from '#register/documents/model.ts';
import { isOver, recordName } from '#register/documents/words/activity-words.ts';
import { addressLine, partyDefinitions, partyLine } from '#register/documents/words/party-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export function coverSections(register: Register, date: IsoDate, writer: Writer): readonly Section[] {
  const { organisation } = register;
  return [
    section('cover', 'cover', writer.t('cover.heading'), {
      blocks: [definitions(documentFacts(register, date, writer), 'grid')],
      sections: present([
        section('controller', 'part', writer.t('cover.controller'), {
          blocks: [definitions([...controllerFacts(register, writer), ...businessFacts(register, writer)])],
        }),
        section('dpo', 'part', writer.t('cover.dpo'), { blocks: [definitions(dpoFacts(register, writer))] }),
        section('representative', 'part', writer.t('cover.representative'), {
          blocks: [
            organisation.representative === null
              ? { kind: 'paragraph', line: absentRepresentative(register, writer) }
              : definitions(partyDefinitions(organisation.representative, writer)),
          ],
        }),
        section('privacy-contact', 'part', writer.t('cover.privacyContact'), {
          blocks: [
            organisation.privacyContact === null
              ? { kind: 'paragraph', line: writer.say('noneRecorded') }
              : definitions(partyDefinitions(organisation.privacyContact, writer)),
          ],
        }),
        section('joint-controllers', 'part', writer.t('cover.jointControllers'), {
          blocks: [jointControllers(register.activities, writer)],
        }),
      ]),
    }),
  ];
}

/** What the document holds: date, counts, language. */
export function documentFacts(register: Register, date: IsoDate, writer: Writer): readonly Definition[] {
  const over = register.activities.filter(isOver).length;
  const fact = (term: string, value: Value): Definition => ({ term, value });
  return [
    fact(writer.t('cover.date'), writer.date(date)),
    fact(
      writer.t('cover.activities'),
      linesValue(plain(writer.t('cover.activityCount', { count: register.activities.length, over }))),
    ),
    ...(register.processorActivities.length === 0
      ? []
      : [fact(writer.t('cover.processorActivities'), writer.number(register.processorActivities.length))]),
    fact(writer.t('cover.language'), linesValue(writer.say('language.own'))),
  ];
}

/** The controller's identity; what may well not exist (a trade name, a web site) is left out when it is not recorded. */
export function controllerFacts(register: Register, writer: Writer): readonly Definition[] {
  const { organisation } = register;
  const asked = (term: string, line: Line | undefined): Definition => ({
    term,
    value: linesValue(line ?? writer.unknown),
  });
  const extra = (term: string, line: Line | undefined): Definition | undefined =>
    line === undefined ? undefined : asked(term, line);
  return present([
    asked(writer.t('cover.legalName'), writer.typed(organisation.legalName)),
    extra(writer.t('cover.tradeName'), writer.typed(organisation.tradeName)),
    extra(writer.t('cover.legalForm'), writer.typed(organisation.legalForm)),
    asked(writer.t('cover.companyNumber'), writer.typed(organisation.companyNumber)),
    extra(writer.t('cover.vatNumber'), writer.typed(organisation.vatNumber)),
    asked(writer.t('party.address'), addressLine(organisation.address, writer)),
    asked(writer.t('cover.country'), writer.country(organisation.country)),
    asked(writer.t('party.email'), writer.contact(organisation.email)),
    asked(writer.t('party.phone'), writer.contact(organisation.phone)),
    extra(writer.t('cover.website'), writer.contact(organisation.website)),
    asked(writer.t('cover.authority'), authorityName(organisation.country, writer)),
  ]);
}

/** What decides whether Art. 30(5) could free it, and what is usual in its trade; the authorities' own models do not ask. */
export function businessFacts({ organisation }: Register, writer: Writer): readonly Definition[] {
  const { sector, employees } = organisation;
  return present([
    sector === null
      ? undefined
      : { term: writer.t('cover.sector'), value: linesValue(plain(writer.label(sectors[sector]))) },
    employees === null ? undefined : { term: writer.t('cover.employees'), value: writer.number(employees) },
  ]);
}

/** Whom the register is shown to on request (Art. 30(4)). */
function authorityName(country: Country | null, writer: Writer): Line | undefined {
  const authority = authorityOf(country);
  return authority === undefined ? undefined : plain(authority.name[writer.language]);
}

/** Art. 37: a designated officer with contact details, a plain “none”, or “not known”. */
export function dpoFacts(register: Register, writer: Writer): readonly Definition[] {
  const { dpo } = register.organisation;
  const designated: Line =
    dpo.isDesignated === 'unknown'
      ? writer.unknown
      : writer.say(dpo.isDesignated === 'yes' ? 'dpo.designated' : 'dpo.none');
  const place =
    dpo.isDesignated !== 'yes' || dpo.place === 'unknown'
      ? undefined
      : plain(writer.label(dpoPlaces[dpo.place]));
  const party =
    dpo.party === null
      ? dpo.isDesignated === 'yes'
        ? [{ term: writer.t('party.name'), value: linesValue(writer.unknown) }]
        : []
      : partyDefinitions(dpo.party, writer);
  return [
    { term: writer.t('dpo.isDesignated'), value: linesValue(joinLines([designated, place], ' – ')) },
    ...party,
  ];
}

/** Art. 27 asks for a representative only of those who are not established in the Union. */
export function absentRepresentative({ organisation }: Register, writer: Writer): Line {
  const { country } = organisation;
  return country !== null && isInEea(country)
    ? writer.say('representative.notNeeded')
    : writer.say('noneRecorded');
}

function jointControllers(activities: readonly Activity[], writer: Writer) {
  const items = activities.flatMap((activity) =>
    activity.jointControllers.map((joint) =>
      writer.say('cover.jointController', {
        party: partyLine(joint.party, writer),
        activity: recordName(activity, writer),
      }),
    ),
  );
  return items.length === 0
    ? ({ kind: 'paragraph', line: writer.say('noneRecorded') } as const)
    : ({ kind: 'list', items } as const);
}
