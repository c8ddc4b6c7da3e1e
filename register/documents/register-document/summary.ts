/** The list of activities: one row each, linked to its fiche. */
import type { Activity } from '#register/model/activity.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Register } from '#register/model/register.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import { activityStatuses } from '#register/vocabulary/activity-status.ts';
import { column, linesValue, note, plain, section, styled, table } from '#register/documents/lines.ts';
import type { Column, Line, Section, Value } from '#register/documents/model.ts';
import { answerLine } from '#register/documents/words/activity-words.ts';
import { hasSensitiveData } from '#register/documents/words/data-words.ts';
import { partyName } from '#register/documents/words/party-words.ts';
import type { Writer } from '#register/documents/writer.ts';

/** Where an activity's fiche is in the document; no id of the register holds a colon, so no two sections meet. */
export function ficheId(record: Activity | ProcessorActivity, kind: 'activity' | 'processor'): string {
  return `${kind}:${record.id}`;
}

export function summarySections(register: Register, writer: Writer): readonly Section[] {
  const { activities, processorActivities } = register;
  const controllerList = section('summary', 'page', writer.t('summary.heading'), {
    blocks:
      activities.length === 0
        ? [note(writer.say('summary.empty'))]
        : [
            table(
              writer.t('summary.caption'),
              [
                referenceColumn(activities, writer),
                column(writer.t('summary.activity'), 3),
                column(writer.t('purpose.main'), 4),
                column(writer.t('purpose.basis'), 3),
                column(writer.t('summary.sensitive'), 2),
                column(writer.t('activity.status'), 2),
              ],
              activities.map((activity) => activityRow(activity, writer)),
            ),
          ],
  });
  if (processorActivities.length === 0) return [controllerList];
  return [controllerList, processorList(processorActivities, writer, 'part')];
}

function activityRow(activity: Activity, writer: Writer): readonly Value[] {
  const bases = [...new Set(activity.purposes.flatMap((purpose) => [...purpose.legalBases]))];
  const main = activity.purposes[0];
  return [
    linesValue(writer.knownTyped(activity.reference)),
    linesValue(linked(activity, 'activity', writer)),
    linesValue(main === undefined ? writer.unknown : writer.known(main.description)),
    linesValue(
      ...(bases.length === 0
        ? [writer.unknown]
        : bases.map((basis) => plain(writer.label(legalBases[basis])))),
    ),
    linesValue(answerLine(hasSensitiveData(activity), writer)),
    statusValue(activity, writer),
  ];
}

export function processorList(
  activities: readonly ProcessorActivity[],
  writer: Writer,
  role: 'page' | 'part',
): Section {
  return section('processor-summary', role, writer.t('processor.summaryHeading'), {
    blocks: [
      table(
        writer.t('processor.summaryCaption'),
        [
          referenceColumn(activities, writer),
          column(writer.t('processor.activity'), 4),
          column(writer.t('processor.onBehalfOf'), 4),
          column(writer.t('activity.status'), 2),
        ],
        activities.map((activity) => [
          linesValue(writer.knownTyped(activity.reference)),
          linesValue(linked(activity, 'processor', writer)),
          linesValue(
            ...(activity.controllers.length === 0
              ? [writer.unknown]
              : activity.controllers.map(({ party }) => partyName(party, writer))),
          ),
          statusValue(activity, writer),
        ]),
      ),
    ],
  });
}

/** As wide as the longest reference needs: one that is broken in three cannot be found. */
function referenceColumn(records: readonly { readonly reference: string }[], writer: Writer): Column {
  const longest = Math.max(...records.map(({ reference }) => reference.trim().length));
  return column(writer.t('activity.reference'), longest > 16 ? 3 : longest > 8 ? 2 : 1);
}

function linked(record: Activity | ProcessorActivity, kind: 'activity' | 'processor', writer: Writer): Line {
  return styled(writer.known(record.name), { target: ficheId(record, kind) });
}

/** The status with the day it came to an end, where it did. */
function statusValue(record: Activity | ProcessorActivity, writer: Writer): Value {
  const status = writer.label(activityStatuses[record.status]);
  return linesValue(
    [{ text: status }],
    record.endedOn === null
      ? undefined
      : [
          {
            text: writer.t('activity.endedOnDate', { date: writer.dateText(record.endedOn) }),
            emphasis: 'quiet',
          },
        ],
  );
}
