/** One activity of the controller's record on its own page: everything that is known about it, and what is not. */
import type { Activity } from '#register/model/activity.ts';
import type { Register } from '#register/model/register.ts';
import { audiences } from '#register/vocabulary/audience.ts';
import { rights } from '#register/vocabulary/right.ts';
import { applicableRights } from '#register/documents/applicable-rights.ts';
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
import type { Block, Line, Section } from '#register/documents/model.ts';
import {
  automatedDecisionLines,
  cookieLifetimeLines,
  cookieProvider,
  impactAssessmentLines,
  jointControllerLines,
  minorsLines,
  softwareLine,
} from '#register/documents/words/activity-words.ts';
import { dataSubjectLine } from '#register/documents/words/data-words.ts';
import { basisLines, purposeDetailLines } from '#register/documents/words/purpose-words.ts';
import { cookieClasses, cookieConsents } from '#register/vocabulary/cookie-class.ts';
import type { Writer } from '#register/documents/writer.ts';
import { dataBlock } from './data-block.ts';
import { recipientsBlocks, securityBlock, transfersBlocks } from './fiche-blocks.ts';
import { recordFacts, recordMarks, toConfirmLine } from './record-facts.ts';
import { ficheId } from './summary.ts';

export function activityFiche(activity: Activity, register: Register, writer: Writer): Section {
  const id = ficheId(activity, 'activity');
  const part = (name: string, heading: string, blocks: readonly Block[]): Section =>
    section(`${id}:${name}`, 'part', heading, { blocks });
  const description = writer.read(activity.description);
  const toConfirm = toConfirmLine(activity, writer);
  return section(id, 'page', writer.known(activity.name), {
    marks: recordMarks(activity, writer),
    blocks: present([
      description === undefined ? undefined : paragraph(description),
      definitions(recordFacts(activity, register, writer), 'grid'),
      toConfirm === undefined ? undefined : note(toConfirm),
    ]),
    sections: present([
      part('purposes', writer.t('purpose.heading'), [purposesBlock(activity, writer)]),
      activity.jointControllers.length === 0
        ? undefined
        : part('joint', writer.t('joint.heading'), [jointBlock(activity, writer)]),
      part('people', writer.t('subject.heading'), [
        unknownOrList(
          activity.dataSubjects.map((entry) => dataSubjectLine(entry, writer)),
          writer,
        ),
      ]),
      part('data', writer.t('data.heading'), [dataBlock(activity, writer)]),
      part('recipients', writer.t('recipient.heading'), recipientsBlocks(activity, register, writer)),
      part('transfers', writer.t('transfer.heading'), transfersBlocks(activity, register, writer)),
      part('security', writer.t('security.heading'), [
        securityBlock(activity.securityMeasures, register, writer),
      ]),
      part('rights', writer.t('rights.heading'), [paragraph(rightsLine(activity, register, writer))]),
      activity.cookies.length === 0
        ? undefined
        : part('cookies', writer.t('cookie.heading'), [cookiesBlock(activity, register, writer)]),
      part('further', writer.t('activity.further'), [furtherBlock(activity, register, writer)]),
    ]),
  });
}

function purposesBlock(activity: Activity, writer: Writer): Block {
  if (activity.purposes.length === 0) return paragraph(writer.unknown);
  return table(
    writer.t('purpose.caption'),
    [
      column(writer.t('purpose.purpose'), 3),
      column(writer.t('purpose.basis'), 2),
      column(writer.t('purpose.details'), 4),
    ],
    activity.purposes.map((purpose) => {
      const details = purposeDetailLines(purpose, writer);
      return [
        linesValue(writer.known(purpose.description)),
        linesValue(...basisLines(purpose, writer)),
        linesValue(...(details.length === 0 ? [writer.say('notApplicable')] : details)),
      ];
    }),
  );
}

function jointBlock(activity: Activity, writer: Writer): Block {
  return definitions(
    activity.jointControllers.map((joint) => ({
      term: writer.t('joint.controller'),
      value: linesValue(...jointControllerLines(joint, writer)),
    })),
  );
}

function unknownOrList(items: readonly Line[], writer: Writer): Block {
  return items.length === 0 ? paragraph(writer.unknown) : { kind: 'list', items };
}

/** The rights as one sentence; where a purpose has no basis yet, more may apply and the sentence says so. */
export function rightsLine(activity: Activity, register: Register, writer: Writer): Line {
  const { rights: found, isComplete } = applicableRights([activity], register.organisation.country);
  const names = found.map(
    (right) => `${writer.label(rights[right])} (${writer.article(rights[right].article)})`,
  );
  return isComplete
    ? plain(`${names.join(', ')}.`)
    : [{ text: `${names.join(', ')}. ` }, { text: writer.t('rights.incomplete'), isUnknown: true }];
}

function cookiesBlock(activity: Activity, register: Register, writer: Writer): Block {
  return table(
    writer.t('cookie.caption'),
    [
      column(writer.t('cookie.name'), 2),
      column(writer.t('cookie.purpose'), 3),
      column(writer.t('cookie.class'), 2),
      column(writer.t('cookie.lifetime'), 2),
      column(writer.t('cookie.provider'), 2),
      column(writer.t('cookie.consent'), 3),
    ],
    activity.cookies.map((cookie) => [
      linesValue(writer.knownTyped(cookie.name)),
      linesValue(writer.known(cookie.purpose)),
      linesValue(
        cookie.cookieClass === 'unknown'
          ? writer.unknown
          : plain(writer.label(cookieClasses[cookie.cookieClass])),
      ),
      linesValue(...cookieLifetimeLines(cookie, writer)),
      linesValue(cookieProvider(cookie, register, writer)),
      linesValue(
        cookie.consent === 'unknown' ? writer.unknown : plain(writer.label(cookieConsents[cookie.consent])),
      ),
    ]),
  );
}

function furtherBlock(activity: Activity, register: Register, writer: Writer): Block {
  const remark = writer.read(activity.note);
  const consequence = writer.read(activity.refusalConsequence);
  const isGivenByPerson = activity.dataCategories.some(({ obligation }) => obligation === 'mandatory');
  return definitions([
    {
      term: writer.t('software.heading'),
      value: linesValue(
        ...(activity.software.length === 0
          ? [writer.say('noneRecorded')]
          : activity.software.map((software) => softwareLine(software, register, writer))),
      ),
    },
    consequence === undefined && !isGivenByPerson
      ? undefined
      : { term: writer.t('data.refusal'), value: linesValue(consequence ?? writer.unknown) },
    { term: writer.t('automated.heading'), value: linesValue(...automatedDecisionLines(activity, writer)) },
    { term: writer.t('impact.heading'), value: linesValue(...impactAssessmentLines(activity, writer)) },
    { term: writer.t('minors.heading'), value: linesValue(...minorsLines(activity, writer)) },
    {
      term: writer.t('activity.audiences'),
      value: linesValue(
        activity.audiences.length === 0
          ? writer.say('noneRecorded')
          : plain(writer.list(activity.audiences.map((audience) => writer.label(audiences[audience])))),
      ),
    },
    remark === undefined ? undefined : { term: writer.t('activity.note'), value: linesValue(remark) },
  ]);
}
