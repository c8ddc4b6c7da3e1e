/** One activity of the processor's record (Art. 30(2)): for whom, what is done for each, sub-processors, transfers, security. */
import type { ProcessorActivity, ServedController } from '#register/model/processor-activity.ts';
import type { Register } from '#register/model/register.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import {
  column,
  definitions,
  linesValue,
  note,
  paragraph,
  plain,
  present,
  section,
  table,
} from '#register/documents/lines.ts';
import type { Block, Section, Value } from '#register/documents/model.ts';
import { partyLine, partyLines } from '#register/documents/words/party-words.ts';
import { contractLines } from '#register/documents/words/recipient-words.ts';
import type { Writer } from '#register/documents/writer.ts';
import { recipientsBlocks, securityBlock, transfersBlocks } from './fiche-blocks.ts';
import { recordFacts, recordMarks, toConfirmLine } from './record-facts.ts';
import { ficheId } from './summary.ts';

export function processorFiche(activity: ProcessorActivity, register: Register, writer: Writer): Section {
  const id = ficheId(activity, 'processor');
  const part = (name: string, heading: string, blocks: readonly Block[]): Section =>
    section(`${id}:${name}`, 'part', heading, { blocks });
  const description = writer.read(activity.description);
  const toConfirm = toConfirmLine(activity, writer);
  const remark = writer.read(activity.note);
  return section(id, 'page', writer.known(activity.name), {
    marks: [writer.t('processor.mark'), ...recordMarks(activity, writer)],
    blocks: present([
      description === undefined ? undefined : paragraph(description),
      definitions(recordFacts(activity, register, writer), 'grid'),
      toConfirm === undefined ? undefined : note(toConfirm),
    ]),
    sections: present([
      part('controllers', writer.t('processor.controllers'), [controllersBlock(activity, writer)]),
      part('data', writer.t('processor.data'), [
        definitions([
          {
            term: writer.t('subject.heading'),
            value: codesValue(
              activity.dataSubjects.map((code) => writer.label(dataSubjects[code])),
              writer,
            ),
          },
          {
            term: writer.t('data.category'),
            value: codesValue(
              activity.dataCategories.map((code) => writer.label(dataCategories[code])),
              writer,
            ),
          },
        ]),
      ]),
      part('recipients', writer.t('processor.subprocessors'), recipientsBlocks(activity, register, writer)),
      part('transfers', writer.t('transfer.heading'), transfersBlocks(activity, register, writer)),
      part('security', writer.t('security.heading'), [
        securityBlock(activity.securityMeasures, register, writer),
      ]),
      remark === undefined ? undefined : part('note', writer.t('activity.note'), [paragraph(remark)]),
    ]),
  });
}

function controllersBlock(activity: ProcessorActivity, writer: Writer): Block {
  if (activity.controllers.length === 0) return paragraph(writer.unknown);
  return table(
    writer.t('processor.controllersCaption'),
    [
      column(writer.t('processor.controller'), 4),
      column(writer.t('processor.processing'), 4),
      column(writer.t('recipient.contract'), 2),
    ],
    activity.controllers.map((controller) => [
      linesValue(...partyLines(controller.party, writer), ...servedPeopleLines(controller, writer)),
      linesValue(writer.known(controller.processing)),
      linesValue(...contractLines(controller.contract, writer)),
    ]),
  );
}

/** Art. 30(2)(a): the representative and the data protection officer of each controller. */
function servedPeopleLines(controller: ServedController, writer: Writer) {
  const none = writer.say('noneRecorded');
  return [
    writer.say('processor.representative', {
      party: controller.representative === null ? none : partyLine(controller.representative, writer),
    }),
    writer.say('processor.dpo', {
      party: controller.dpo === null ? none : partyLine(controller.dpo, writer),
    }),
  ];
}

function codesValue(labels: readonly string[], writer: Writer): Value {
  return linesValue(...(labels.length === 0 ? [writer.unknown] : labels.map(plain)));
}
