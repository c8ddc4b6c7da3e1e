/** The cover sheet: Art. 30(1)(a) as terms and values, like the cover of the printed register. */
import type { IsoDate } from '#register/model/dates.ts';
import type { Register } from '#register/model/register.ts';
import { linesValue } from '#register/documents/lines.ts';
import type { Definition } from '#register/documents/model.ts';
import {
  absentRepresentative,
  businessFacts,
  controllerFacts,
  documentFacts,
  dpoFacts,
} from '#register/documents/register-document/cover.ts';
import {
  breachFacts,
  publishedFacts,
  rightsFacts,
} from '#register/documents/register-document/procedure-facts.ts';
import { recordName } from '#register/documents/words/activity-words.ts';
import { partyDefinitions, partyLine } from '#register/documents/words/party-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { cellOf, type Cell, type Sheet } from './sheet.ts';

/** Topics, each with its facts. */
type FactGroups = readonly (readonly [string, readonly Definition[]])[];

export function coverSheet(register: Register, date: IsoDate, writer: Writer): Sheet {
  return factsSheet(writer.t('register.title'), controllerGroups(register, date, writer), writer);
}

function controllerGroups(register: Register, date: IsoDate, writer: Writer): FactGroups {
  const { organisation } = register;
  const note = writer.read(organisation.note);
  return [
    [writer.t('cover.heading'), documentFacts(register, date, writer)],
    [
      writer.t('cover.controller'),
      [...controllerFacts(register, writer), ...businessFacts(register, writer)],
    ],
    [writer.t('cover.dpo'), dpoFacts(register, writer)],
    [
      writer.t('cover.representative'),
      organisation.representative === null
        ? [{ term: writer.t('party.name'), value: linesValue(absentRepresentative(register, writer)) }]
        : partyDefinitions(organisation.representative, writer),
    ],
    [
      writer.t('cover.privacyContact'),
      organisation.privacyContact === null
        ? [{ term: writer.t('party.name'), value: linesValue(writer.say('noneRecorded')) }]
        : partyDefinitions(organisation.privacyContact, writer),
    ],
    [writer.t('cover.jointControllers'), jointFacts(register, writer)],
    [writer.t('procedures.rights'), rightsFacts(organisation, writer)],
    [writer.t('procedures.breach'), breachFacts(organisation, writer)],
    [writer.t('published.heading'), publishedFacts(organisation, writer)],
    ...(note === undefined
      ? []
      : [
          [
            writer.t('activity.note'),
            [{ term: writer.t('activity.note'), value: linesValue(note) }],
          ] as const,
        ]),
  ];
}

export function factsSheet(title: string, groups: FactGroups, writer: Writer): Sheet {
  return {
    id: 'cover',
    name: writer.t('sheet.cover'),
    title,
    layout: 'facts',
    columns: [
      { heading: writer.t('cover.topic'), width: 38 },
      { heading: writer.t('cover.term'), width: 34 },
      { heading: writer.t('cover.value'), width: 80 },
    ],
    rows: groups.flatMap(([topic, facts]) =>
      facts.map(({ term, value }): readonly Cell[] => [
        { kind: 'text', text: topic },
        { kind: 'text', text: term },
        cellOf(value),
      ]),
    ),
    emptyNote: '',
    frozenColumns: 0,
  };
}

function jointFacts(register: Register, writer: Writer): readonly Definition[] {
  const found = register.activities.flatMap((activity) =>
    activity.jointControllers.map((joint) =>
      writer.say('cover.jointController', {
        party: partyLine(joint.party, writer),
        activity: recordName(activity, writer),
      }),
    ),
  );
  return [
    {
      term: writer.t('party.name'),
      value: linesValue(...(found.length === 0 ? [writer.say('noneRecorded')] : found)),
    },
  ];
}
