/** The remaining facts of an activity in words: status, automated decisions, impact assessment, children, cookies, software. */
import type { Activity, JointController, Software } from '#register/model/activity.ts';
import type { Cookie } from '#register/model/cookie.ts';
import type { LocalizedText } from '#register/model/localized-text.ts';
import { findProvider, type Register } from '#register/model/register.ts';
import { answers, type Answer } from '#register/vocabulary/answer.ts';
import { impactCriteria } from '#register/vocabulary/impact-criterion.ts';
import { joinLines, plain, present, styled } from '#register/documents/lines.ts';
import type { Line } from '#register/documents/model.ts';
import type { Writer } from '#register/documents/writer.ts';
import { partyLine } from './party-words.ts';
import { contractLines } from './recipient-words.ts';
import { lengthWords } from './retention-words.ts';

export function answerLine(answer: Answer, writer: Writer): Line {
  return answer === 'unknown' ? writer.unknown : plain(writer.label(answers[answer]));
}

/** “Ended” and “replaced” records stay in the register as history. */
export function isOver(record: { readonly status: Activity['status'] }): boolean {
  return record.status === 'ended' || record.status === 'replaced';
}

/** Art. 22: whether decisions are made by machine alone; logic and consequences where they are. */
export function automatedDecisionLines({ automatedDecision }: Activity, writer: Writer): readonly Line[] {
  const { isMade, isProfiling } = automatedDecision;
  const logic = writer.read(automatedDecision.logic);
  const consequences = writer.read(automatedDecision.consequences);
  const isTold = isMade === 'yes' || isProfiling === 'yes';
  return present([
    joinLines(
      [
        writer.say('automated.isMade', { answer: answerLine(isMade, writer) }),
        writer.say('automated.isProfiling', { answer: answerLine(isProfiling, writer) }),
      ],
      ' · ',
    ),
    isTold || logic !== undefined
      ? writer.say('automated.logic', { logic: logic ?? writer.unknown })
      : undefined,
    isTold || consequences !== undefined
      ? writer.say('automated.consequences', { consequences: consequences ?? writer.unknown })
      : undefined,
  ]);
}

/** Art. 35: whether an assessment is needed, why, and where it is. */
export function impactAssessmentLines({ impactAssessment }: Activity, writer: Writer): readonly Line[] {
  const { isNeeded, criteria, doneOn, reference } = impactAssessment;
  const conclusion = writer.read(impactAssessment.conclusion);
  const typedReference = writer.typed(reference);
  return present([
    writer.say('impact.isNeeded', { answer: answerLine(isNeeded, writer) }),
    criteria.length === 0
      ? undefined
      : writer.say('impact.criteria', {
          criteria: writer.list(criteria.map((criterion) => writer.label(impactCriteria[criterion]))),
        }),
    doneOn !== null || isNeeded === 'yes'
      ? writer.say('impact.doneOn', {
          date: doneOn === null ? writer.unknown : plain(writer.dateText(doneOn)),
        })
      : undefined,
    typedReference === undefined ? undefined : writer.say('impact.reference', { reference: typedReference }),
    conclusion === undefined ? undefined : writer.say('impact.conclusion', { conclusion }),
  ]);
}

/** Art. 8: children, and the age from which their own consent counts. */
export function minorsLines({ minors }: Activity, writer: Writer): readonly Line[] {
  return present([
    writer.say('minors.areAddressed', { answer: answerLine(minors.areAddressed, writer) }),
    minors.consentAge === null ? undefined : writer.say('minors.consentAge', { age: minors.consentAge }),
  ]);
}

export function jointControllerLines(joint: JointController, writer: Writer): readonly Line[] {
  const share = writer.read(joint.share);
  return present([
    partyLine(joint.party, writer),
    writer.say('joint.arrangement', { contract: joinLines(contractLines(joint.arrangement, writer), ', ') }),
    share === undefined ? undefined : writer.say('joint.share', { share }),
  ]);
}

export function softwareLine(software: Software, register: Register, writer: Writer): Line {
  const provider =
    software.providerId === null ? undefined : findProvider(register, software.providerId)?.name;
  return joinLines(
    [
      writer.knownTyped(software.name),
      provider === undefined || provider === software.name ? undefined : writer.typed(provider),
      writer.read(software.note),
    ],
    ' – ',
  );
}

export function cookieProvider(cookie: Cookie, register: Register, writer: Writer): Line {
  if (cookie.providerId === null) return writer.say('cookie.firstParty');
  return writer.knownTyped(findProvider(register, cookie.providerId)?.name ?? '');
}

/** CJEU C-673/17: people are told how long a cookie lives; its clock starts when it is set, so no event is named. */
export function cookieLifetime(cookie: Cookie, writer: Writer): Line {
  return cookie.lifetime === null ? writer.unknown : plain(lengthWords(cookie.lifetime, writer));
}

/** The same with what was noted about it, and the text that limits it. */
export function cookieLifetimeLines(cookie: Cookie, writer: Writer): readonly Line[] {
  const quiet = (line: Line | undefined) =>
    line === undefined ? undefined : styled(line, { emphasis: 'quiet' });
  return present([
    cookieLifetime(cookie, writer),
    quiet(cookie.lifetime === null ? undefined : writer.read(cookie.lifetime.note)),
    quiet(cookie.lifetime === null ? undefined : writer.typed(cookie.lifetime.statute)),
  ]);
}

/** “R-07 Invoicing”, for sentences that name another activity. */
export function recordName(
  record: { readonly reference: string; readonly name: LocalizedText },
  writer: Writer,
): Line {
  return joinLines([writer.typed(record.reference), writer.known(record.name)], ' ');
}
