/** N5, N12, N13 and N14: which data, which of them must be given, where the others come from, and decisions by machine. */
import type { Activity } from '#register/model/activity.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import { dataSources } from '#register/vocabulary/data-source.ts';
import { distinctBy, joinLines, lineText, paragraph, present, section } from '#register/documents/lines.ts';
import type { Density, Line, Section } from '#register/documents/model.ts';
import { dataCategoryName } from '#register/documents/words/data-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export function dataSection(
  activities: readonly Activity[],
  density: Density,
  writer: Writer,
): Section | undefined {
  const categories = activities.flatMap((activity) => activity.dataCategories);
  const elsewhere = elsewhereLines(categories, writer);
  const lines = present([
    // Art. 14(1)(d) asks for the categories only where data come from somebody else.
    density < 3 || elsewhere.length > 0 ? categoriesLine(categories, writer) : undefined,
    mandatoryLine(categories, writer),
    ...refusalLines(activities, writer),
    elsewhere.length === 0
      ? undefined
      : writer.say('notice.elsewhere', { sources: joinLines(elsewhere, '; ') }),
  ]);
  return lines.length === 0
    ? undefined
    : section('data', 'part', writer.t('notice.data'), { blocks: lines.map(paragraph) });
}

function categoriesLine(categories: readonly DataCategory[], writer: Writer): Line {
  return categories.length === 0 ? writer.unknown : namesLine(categories, writer);
}

function namesLine(categories: readonly DataCategory[], writer: Writer): Line {
  const names = distinctBy(
    categories.map((category) => dataCategoryName(category, writer)),
    lineText,
  );
  return joinLines(names, '; ');
}

/** Art. 13(2)(e): said only for what somebody has decided; an open question is said to be open. */
function mandatoryLine(categories: readonly DataCategory[], writer: Writer): Line | undefined {
  const mandatory = categories.filter(({ obligation }) => obligation === 'mandatory');
  if (mandatory.length > 0) return writer.say('notice.mandatory', { data: namesLine(mandatory, writer) });
  const isOpen = categories.length > 0 && categories.every(({ obligation }) => obligation === 'unknown');
  return isOpen ? [{ text: writer.t('notice.mandatoryUnknown'), isUnknown: true }] : undefined;
}

function refusalLines(activities: readonly Activity[], writer: Writer): readonly Line[] {
  return distinctBy(
    present(activities.map((activity) => writer.read(activity.refusalConsequence))),
    lineText,
  );
}

/** Art. 14(2)(f). What the business itself makes is not obtained from anybody. */
function elsewhereLines(categories: readonly DataCategory[], writer: Writer): readonly Line[] {
  const found = categories.flatMap((category) =>
    category.sources
      .filter((source) => source !== 'generated' && !dataSources[source].fromDataSubject)
      .map((source) => ({ source, category })),
  );
  return [...Map.groupBy(found, ({ source }) => source)].map(([source, rows]) =>
    writer.say('notice.source', {
      data: namesLine(
        rows.map(({ category }) => category),
        writer,
      ),
      source: writer.label(dataSources[source]),
    }),
  );
}

/** Art. 13(2)(f): told where decisions are made, and where nobody has said that none are. */
export function automatedSection(activities: readonly Activity[], writer: Writer): Section | undefined {
  const made = activities.filter(({ automatedDecision }) => automatedDecision.isMade === 'yes');
  const isOpen = activities.some(({ automatedDecision }) => automatedDecision.isMade === 'unknown');
  if (made.length === 0 && !isOpen) return undefined;
  const lines: readonly Line[] =
    made.length === 0
      ? [[{ text: writer.t('notice.automatedUnknown'), isUnknown: true }]]
      : made.map(({ name, automatedDecision }) =>
          writer.say('notice.automated', {
            activity: writer.known(name),
            logic: writer.known(automatedDecision.logic),
            consequences: writer.known(automatedDecision.consequences),
          }),
        );
  return section('automated', 'part', writer.t('automated.heading'), { blocks: lines.map(paragraph) });
}
