/** What one change was, in a few words: for “Undo: remove Mollie from Payments”, and for the list of changes. */
import { languageName } from '#register/language/formats.ts';
import { historyMessages, type HistoryMessage } from '#register/language/history-messages.ts';
import { createTranslator, type Translator } from '#register/language/translator.ts';
import type { Language } from '#register/model/language.ts';
import { readText } from '#register/model/localized-text.ts';
import {
  asName,
  changedVariants,
  isMembers,
  isNameless,
  isSeenRenaming,
  recipientName,
  type Members,
  type Name,
} from './row-names.ts';

/** One object of a change, with the members that differ. */
export interface ChangedObject {
  readonly objectKind: string;
  readonly objectId: string;
  readonly before: Members | null;
  readonly after: Members | null;
}

export interface Step {
  /** What was done, as a code: `activity.update`, `undo:17`. */
  readonly action: string;
  readonly objects: readonly ChangedObject[];
}

/** The name that an object goes by now, or last went by. */
export type NameOf = (objectKind: string, objectId: string) => Name | undefined;

/** Members that say nothing to a reader: they follow from others, or only tell where an object stands. */
const quietMembers: ReadonlySet<string> = new Set(['updatedOn', 'position', 'toConfirm', 'id']);

interface Telling {
  readonly t: Translator<HistoryMessage>;
  readonly nameOf: NameOf;
  readonly language: Language;
}

export function nameStep(step: Step, language: Language, nameOf: NameOf): string {
  const telling = { t: createTranslator(language, historyMessages), nameOf, language };
  return tell(step, telling);
}

function tell(step: Step, telling: Telling): string {
  const { t } = telling;
  const { action, objects } = step;
  const name = (object: ChangedObject | undefined) => nameObject(object, telling);
  const made = objects.find(({ before, objectKind }) => before === null && objectKind !== 'provider');
  switch (action) {
    case 'register.create':
      return t('step.createRegister');
    case 'register.import':
      return t('step.import');
    case 'activity.duplicate':
    case 'processorActivity.duplicate':
      return t('step.duplicate', { name: name(made) });
    case 'template.fill':
      return tellFilling(step, telling);
    case 'bin.restore': {
      // Told by what was asked for: the providers it needs come before it, links to it and what was set aside about it after it.
      const back = objects.findLast(
        ({ before, objectKind }) => before === null && objectKind !== 'setAsideFinding',
      );
      return t('step.restore', { name: name(back) });
    }
    case 'provider.link':
      return tellLink(step, telling);
    default:
      return tellFix(step, telling) ?? tellObjects(step, telling);
  }
}

/** `finding.fix.R41`: told by what was wrong, in the object that was mended. */
function tellFix({ action, objects }: Step, telling: Telling): string | undefined {
  const key = `step.fix.${/^finding\.fix\.(?<rule>R\d\d)$/.exec(action)?.groups?.['rule'] ?? ''}`;
  return isMessage(key) ? telling.t(key, { name: nameObject(objects[0], telling) }) : undefined;
}

function several({ objects }: Step, { t }: Telling): string {
  return t('step.several', { count: objects.length });
}

/** By what came from the library; the first steps may also have changed the organisation alone, or only taken away. */
function tellFilling(step: Step, telling: Telling): string {
  const { t } = telling;
  const filled = step.objects.filter(({ before }) => before === null);
  const [object] = filled;
  if (object === undefined) return tellObjects(step, telling);
  return filled.length === 1
    ? t('step.template', { name: nameObject(object, telling) })
    : t('step.templates', { count: filled.length });
}

function tellLink(step: Step, telling: Telling): string {
  const [first] = step.objects;
  const who = first === undefined ? undefined : recipientsOf(first, telling).added[0];
  if (who === undefined) return several(step, telling);
  return telling.t('step.link', { who, count: step.objects.length });
}

/** A deletion may loosen links of others; it is told by what was deleted. */
function tellObjects(step: Step, telling: Telling): string {
  // What was set aside about an object goes with it, and is not worth a word of its own.
  const own = step.objects.filter(({ objectKind }) => objectKind !== 'setAsideFinding');
  const objects = own.length === 0 ? step.objects : own;
  const gone = objects.filter(({ after }) => after === null);
  const [object] = objects.length === 1 ? objects : gone.length === 1 ? gone : [];
  return object === undefined ? several(step, telling) : tellObject(object, telling);
}

function tellObject(object: ChangedObject, telling: Telling): string {
  const { t } = telling;
  const { before, after, objectKind } = object;
  if (objectKind === 'setAsideFinding') return tellFinding(object, telling);
  const name = nameObject(object, telling);
  if (objectKind === 'version')
    return t(after === null ? 'step.versionRemoved' : 'step.versionNamed', { name });
  if (objectKind === 'producedNotice')
    return t(after === null ? 'step.noticeForgotten' : 'step.noticeReplaced', { name });
  if (before === null) return t('step.create', { name });
  if (after === null) return t('step.remove', { name });
  const members = Object.keys(after).filter((member) => !quietMembers.has(member));
  const [member] = members;
  if (member === undefined) return t('toConfirm' in after ? 'step.confirm' : 'step.change', { name });
  if (
    'recipients' in after &&
    members.every((other) => other === 'recipients' || other === 'hasNoRecipients')
  ) {
    const { added, removed } = recipientsOf(object, telling);
    const [who] = removed;
    const [other] = added;
    if (removed.length === 1 && added.length === 1 && who !== undefined && other !== undefined)
      return t('step.recipientReplaced', { who, other, name });
    if (removed.length === 1 && added.length === 0 && who !== undefined)
      return t('step.recipientRemoved', { who, name });
    if (removed.length === 0 && added.length === 1 && other !== undefined)
      return t('step.recipientAdded', { who: other, name });
  }
  if (isReview(after, members)) return t('step.reviewed', { name });
  if (members.length > 1) return t('step.change', { name });
  if (member === 'name') return tellRenaming(asName(before['name']), asName(after['name']), telling);
  const field = fieldName(member, t);
  return field === undefined ? t('step.change', { name }) : t('step.changeField', { name, field });
}

/** A name that came in another language is no other name to this reader. */
function tellRenaming(before: Name, after: Name, telling: Telling): string {
  const { t, language } = telling;
  const name = read(after, telling);
  if (typeof before === 'string' || typeof after === 'string' || isSeenRenaming(before, after, language))
    return t('step.rename', { name: read(before, telling), other: name });
  const [variant, ...others] = changedVariants(before, after);
  if (variant === undefined || others.length > 0)
    return t('step.changeField', { name, field: t('field.name') });
  const told = { name, language: languageName(variant, language) };
  if (before[variant] === undefined) return t('step.nameAdded', { ...told, name: read(before, telling) });
  return t(after[variant] === undefined ? 'step.nameRemoved' : 'step.nameChanged', told);
}

/** Told by what it is about. */
function tellFinding({ before, after, objectId }: ChangedObject, telling: Telling): string {
  const { rule, subject } = { ...before, ...after };
  const { kind, id } = isMembers(subject) ? subject : { kind: 'setAsideFinding', id: objectId };
  const [objectKind, about] = [String(kind), String(id)];
  const name =
    objectKind === 'organisation' || objectKind === 'register'
      ? telling.t('name.organisation')
      : read(telling.nameOf(objectKind, about) ?? '', telling);
  const words = { name, rule: typeof rule === 'string' ? rule : 'none' };
  return telling.t(after === null ? 'step.findingBroughtBack' : 'step.findingSetAside', words);
}

/** The stamp sets both dates with one press. */
function isReview(after: Members, members: readonly string[]): boolean {
  return (
    members.length === 2 &&
    members.includes('reviewedOn') &&
    members.includes('reviewDueOn') &&
    after['reviewedOn'] !== null
  );
}

/** Undefined for a member that a newer version knows and this one does not. */
export function fieldName(member: string, t: Translator<HistoryMessage>): string | undefined {
  const key = `field.${member}`;
  return isMessage(key) ? t(key) : undefined;
}

function isMessage(key: string): key is HistoryMessage {
  return Object.hasOwn(historyMessages.en, key);
}

function recipientsOf({ before, after }: ChangedObject, telling: Telling) {
  const providerName = (id: string) => telling.nameOf('provider', id);
  const rows = (image: Members | null) => {
    const list = image?.['recipients'];
    return new Map((Array.isArray(list) ? list : []).filter(isMembers).map((row) => [row['id'], row]));
  };
  const old = rows(before);
  const now = rows(after);
  const only = (some: ReadonlyMap<unknown, Members>, others: ReadonlyMap<unknown, Members>) =>
    [...some]
      .filter(([id]) => !others.has(id))
      .map(([, row]) => read(recipientName(row, providerName), telling));
  return { added: only(now, old), removed: only(old, now) };
}

function nameObject(object: ChangedObject | undefined, telling: Telling): string {
  if (object === undefined) return telling.t('name.none');
  const { objectKind, objectId, before, after } = object;
  if (objectKind === 'organisation') return telling.t('name.organisation');
  // What it is called after the change, else before it; else it kept its name, and the register knows it.
  const own = [after, before].map((image) => asName(image?.['name'])).find((name) => !isNameless(name));
  return read(own ?? telling.nameOf(objectKind, objectId) ?? '', telling);
}

function read(name: Name, { t, language }: Telling): string {
  const text = typeof name === 'string' ? name : (readText(name, language)?.text ?? '');
  return text.trim() === '' ? t('name.none') : text;
}
