/** Activities of the controller's record, whole: read together and written part by part. */
import type { Activity } from '#register/model/activity.ts';
import type { ActivityId } from '#register/model/ids.ts';
import { answers } from '#register/vocabulary/answer.ts';
import { audiences } from '#register/vocabulary/audience.ts';
import { impactCriteria } from '#register/vocabulary/impact-criterion.ts';
import {
  codeOf,
  codesOf,
  idOf,
  localized,
  localizedOf,
  numberOf,
  optionalNumberOf,
  optionalTextOf,
  textOf,
} from '#db/column.ts';
import {
  insert,
  insertInto,
  listRows,
  update,
  updateOf,
  type ReadableDb,
  type Row,
  type WritableDb,
} from '#db/sql.ts';
import { replaceCodes } from './code-list.ts';
import { readJointControllers, writeJointControllers } from './controller-party.ts';
import { readCookies, writeCookies } from './cookie.ts';
import { readDataCategories, writeDataCategories } from './data-category.ts';
import { readDataSubjects, writeDataSubjects } from './data-subject.ts';
import { codesIn, type KeyRange } from './owned-rows.ts';
import { readPurposes, writePurposes } from './purpose.ts';
import {
  readSharedParts,
  recordColumns,
  rowToPlace,
  rowToRecord,
  writeRecordRow,
  writeSharedParts,
  type Placed,
} from './record.ts';
import { readSoftware, writeSoftware } from './software.ts';

const audienceList = { table: 'activity_audience', owner: 'activity_key' };
const criteria = { table: 'activity_impact_criterion', owner: 'activity_key' };
const columns = [
  'activity_key',
  'template_id',
  'decision_is_made',
  'decision_is_profiling',
  'decision_logic',
  'decision_consequences',
  'assessment_is_needed',
  'assessment_done_on',
  'assessment_reference',
  'assessment_conclusion',
  'minors_are_addressed',
  'minors_consent_age',
  'refusal_consequence',
] as const;
const insertController = insertInto('controller_activity', columns);
const updateController = updateOf('controller_activity', 'activity_key', columns);

function controllerToRow(key: number, activity: Activity) {
  const { automatedDecision, impactAssessment, minors } = activity;
  return {
    activity_key: key,
    template_id: activity.templateId,
    decision_is_made: automatedDecision.isMade,
    decision_is_profiling: automatedDecision.isProfiling,
    decision_logic: localized(automatedDecision.logic),
    decision_consequences: localized(automatedDecision.consequences),
    assessment_is_needed: impactAssessment.isNeeded,
    assessment_done_on: impactAssessment.doneOn,
    assessment_reference: impactAssessment.reference,
    assessment_conclusion: localized(impactAssessment.conclusion),
    minors_are_addressed: minors.areAddressed,
    minors_consent_age: minors.consentAge,
    refusal_consequence: localized(activity.refusalConsequence),
  };
}

function rowToAssessments(row: Row) {
  return {
    automatedDecision: {
      isMade: codeOf(answers, row, 'decision_is_made'),
      isProfiling: codeOf(answers, row, 'decision_is_profiling'),
      logic: localizedOf(row, 'decision_logic'),
      consequences: localizedOf(row, 'decision_consequences'),
    },
    impactAssessment: {
      isNeeded: codeOf(answers, row, 'assessment_is_needed'),
      criteria: codesOf(impactCriteria, row, 'criteria'),
      doneOn: optionalTextOf(row, 'assessment_done_on'),
      reference: textOf(row, 'assessment_reference'),
      conclusion: localizedOf(row, 'assessment_conclusion'),
    },
    minors: {
      areAddressed: codeOf(answers, row, 'minors_are_addressed'),
      consentAge: optionalNumberOf(row, 'minors_consent_age'),
    },
  };
}

/** In the order of the register. */
export function readPlacedActivities(db: ReadableDb, range: KeyRange): readonly Placed<Activity>[] {
  const shared = readSharedParts(db, range);
  const jointControllers = readJointControllers(db, range);
  const purposes = readPurposes(db, range);
  const dataSubjects = readDataSubjects(db, range);
  const dataCategories = readDataCategories(db, range);
  const software = readSoftware(db, range);
  const cookies = readCookies(db, range);
  return listRows(
    db,
    `SELECT c.*, ${recordColumns},
       ${codesIn(audienceList.table, audienceList.owner, 'a.key')} AS audiences,
       ${codesIn(criteria.table, criteria.owner, 'a.key')} AS criteria
     FROM activity a JOIN controller_activity c ON c.activity_key = a.key
     WHERE a.key BETWEEN ? AND ? ORDER BY a.position`,
    range.from,
    range.to,
  ).map((row) => {
    const key = numberOf(row, 'key');
    const { replacedBy, hasNoRecipients } = rowToPlace<ActivityId>(row);
    const object: Activity = {
      id: idOf(row, 'id'),
      ...rowToRecord(row),
      replacedBy,
      templateId: optionalTextOf(row, 'template_id'),
      audiences: codesOf(audiences, row, 'audiences'),
      jointControllers: jointControllers.of(key),
      purposes: purposes.of(key),
      dataSubjects: dataSubjects.of(key),
      dataCategories: dataCategories.of(key),
      recipients: shared.recipients.of(key),
      hasNoRecipients,
      securityMeasures: shared.securityMeasures.of(key),
      software: software.of(key),
      cookies: cookies.of(key),
      ...rowToAssessments(row),
      refusalConsequence: localizedOf(row, 'refusal_consequence'),
    };
    return { key, position: numberOf(row, 'position'), object };
  });
}

/** Writes a new activity (`key` undefined) or those parts of a known one whose members changed; returns its key. */
export function writeActivity(
  db: WritableDb,
  known: number | undefined,
  position: number,
  activity: Activity,
  hasChanged: (member: string) => boolean,
): number {
  const key = writeRecordRow(db, 'controller', known, position, activity);
  const row = controllerToRow(key, activity);
  if (known === undefined) insert(db, insertController, row);
  else update(db, updateController, row);
  writeSharedParts(db, key, activity, hasChanged);
  if (hasChanged('audiences')) replaceCodes(db, audienceList, key, activity.audiences);
  if (hasChanged('impactAssessment')) replaceCodes(db, criteria, key, activity.impactAssessment.criteria);
  if (hasChanged('jointControllers')) writeJointControllers(db, key, activity.jointControllers);
  if (hasChanged('purposes')) writePurposes(db, key, activity.purposes);
  if (hasChanged('dataSubjects')) writeDataSubjects(db, key, activity.dataSubjects);
  if (hasChanged('dataCategories')) writeDataCategories(db, key, activity.dataCategories);
  if (hasChanged('software')) writeSoftware(db, key, activity.software);
  if (hasChanged('cookies')) writeCookies(db, key, activity.cookies);
  return key;
}
