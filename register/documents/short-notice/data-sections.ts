/** N5, N12, N13 and N14: which data, which of them must be given, where the others come from, and decisions by machine. */
import type { Activity } from '#register/model/activity.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import { dataSources } from '#register/vocabulary/data-source.ts';
import {
  distinctBy,
  joinLines,
  lineText,
  paragraph,
  plain,
  present,
  section,
} from '#register/documents/lines.ts';
import type { Block, Density, Line, Section } from '#register/documents/model.ts';
import { dataCategoryName } from '#register/documents/words/data-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export function dataSection(
  activities: readonly Activity[],
  density: Density,
  writer: Writer,
): Section | undefined {
  const categories = activities.flatMap((activity) => activity.dataCategories);
  if (categories.length === 0) return undefined;
  // Art. 13 does not ask for the categories, Art. 14 does for what comes from elsewhere: the essentials say the sources.
  if (density === 4) {
    const blocks = elsewhereBlocks(categories, density, writer);
    return blocks.length === 0 ? undefined : section('data', 'part', writer.t('notice.data'), { blocks });
  }
  return section('data', 'part', writer.t('notice.data'), {
    blocks: [
      paragraph(categoriesLine(categories, writer)),
      ...necessityLines(categories, activities, density, writer).map(paragraph),
      ...elsewhereBlocks(categories, density, writer),
    ],
  });
}

/** Each category once; what must be given, in whichever activity, carries a star. */
function categoriesLine(categories: readonly DataCategory[], writer: Writer): Line {
  const byName = Map.groupBy(categories, (category) => lineText(dataCategoryName(category, writer)));
  return joinLines(
    [...byName.values()].map((same) => {
      const [first] = same;
      const name = first === undefined ? writer.unknown : dataCategoryName(first, writer);
      return same.some(isMandatory) ? [...name, { text: '*' }] : name;
    }),
    writer.semicolon,
  );
}

function isMandatory({ obligation }: DataCategory): boolean {
  return obligation === 'mandatory';
}

/** Art. 13(2)(e): what the star means and what happens without; an open question is said to be open. */
function necessityLines(
  categories: readonly DataCategory[],
  activities: readonly Activity[],
  density: Density,
  writer: Writer,
): readonly Line[] {
  const consequences = distinctBy(
    present(activities.map((activity) => writer.read(activity.refusalConsequence))),
    lineText,
  );
  const told =
    density === 3 && consequences.length > 1 ? writer.say('notice.refusal') : joinLines(consequences, ' ');
  if (categories.some(isMandatory))
    return [joinLines(present([writer.say('notice.mandatory'), told.length === 0 ? undefined : told]), ' ')];
  const isOpen = categories.every(({ obligation }) => obligation === 'unknown');
  return present([
    isOpen ? [{ text: writer.t('notice.mandatoryUnknown'), isUnknown: true as const }] : undefined,
    told.length === 0 ? undefined : told,
  ]);
}

/** Art. 14(2)(f). What the business itself makes is not obtained from anybody. */
function elsewhereBlocks(
  categories: readonly DataCategory[],
  density: Density,
  writer: Writer,
): readonly Block[] {
  const found = categories.flatMap((category) =>
    category.sources
      .filter((source) => source !== 'generated' && !dataSources[source].fromDataSubject)
      .map((source) => ({ source, category })),
  );
  if (found.length === 0) return [];
  const sources = [...Map.groupBy(found, ({ source }) => source)].map(([source, rows]) => {
    const label = plain(writer.label(dataSources[source]));
    if (density > 1) return label;
    const names = rows.map(({ category }) => dataCategoryName(category, writer));
    return writer.pair(label, joinLines(distinctBy(names, lineText), writer.semicolon));
  });
  const heading = writer.say('notice.elsewhere');
  return density > 1
    ? [paragraph(joinLines([heading, joinLines(sources, writer.semicolon)], ' '))]
    : [paragraph(heading), { kind: 'list', items: sources }];
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
