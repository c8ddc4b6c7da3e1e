/** N8: how long data are kept (Art. 13(2)(a) GDPR), told by activity, or by period where room is short. */
import type { Activity } from '#register/model/activity.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import { distinctBy, joinLines, lineText, section, styled } from '#register/documents/lines.ts';
import type { Density, Line, Section } from '#register/documents/model.ts';
import { dataCategoryName } from '#register/documents/words/data-words.ts';
import { retentionKey, retentionSentence } from '#register/documents/words/retention-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export function retentionSection(
  activities: readonly Activity[],
  density: Density,
  writer: Writer,
): Section | undefined {
  if (activities.length === 0) return undefined;
  const items =
    density < 2 ? linesByActivity(activities, writer) : linesByPeriod(activities, density, writer);
  return section('retention', 'part', writer.t('notice.retention'), { blocks: [{ kind: 'list', items }] });
}

interface PeriodGroup {
  readonly key: string;
  readonly sentence: Line;
  readonly categories: readonly DataCategory[];
}

function periodsOf(activity: Activity, writer: Writer): readonly PeriodGroup[] {
  return [...Map.groupBy(activity.dataCategories, ({ retention }) => retentionKey(retention))].map(
    ([key, categories]) => {
      const first = categories[0];
      return {
        key,
        categories,
        sentence: first === undefined ? writer.unknown : retentionSentence(first.retention, writer),
      };
    },
  );
}

/** “Quotes, Repair orders: 3 years from the last contact”; activities that say the same share a line. */
function linesByActivity(activities: readonly Activity[], writer: Writer): readonly Line[] {
  const told = activities.map((activity) => {
    const periods = periodsOf(activity, writer);
    const [only, ...others] = periods;
    const text =
      only === undefined
        ? writer.unknown
        : others.length === 0
          ? only.sentence
          : joinLines(
              periods.map((period) =>
                joinLines([categoryNames(period.categories, writer), period.sentence], ': '),
              ),
              '; ',
            );
    return { activity, text };
  });
  return [...Map.groupBy(told, ({ text }) => lineText(text)).values()].map((rows) => {
    const names = joinLines(
      rows.map(({ activity }) => writer.known(activity.name)),
      ', ',
    );
    return joinLines([styled(names, { emphasis: 'strong' }), rows[0]?.text], ': ');
  });
}

/** “3 years from the last contact: quotes, repair orders (photos)”; the data are named where an activity keeps some longer than others. */
function linesByPeriod(activities: readonly Activity[], density: Density, writer: Writer): readonly Line[] {
  const rows = activities.flatMap((activity) => {
    const periods = periodsOf(activity, writer);
    if (periods.length === 0)
      return [{ key: '', sentence: writer.unknown, name: writer.known(activity.name) }];
    return periods.map(({ key, sentence, categories }) => ({
      key,
      sentence,
      name:
        periods.length === 1
          ? writer.known(activity.name)
          : density === 3
            ? categoryNames(categories, writer)
            : named(writer.known(activity.name), categoryNames(categories, writer)),
    }));
  });
  return [...Map.groupBy(rows, ({ key }) => key).values()].map((group) =>
    joinLines(
      [
        styled(group[0]?.sentence ?? writer.unknown, { emphasis: 'strong' }),
        joinLines(
          distinctBy(
            group.map(({ name }) => name),
            lineText,
          ),
          ', ',
        ),
      ],
      ': ',
    ),
  );
}

function named(activity: Line, categories: Line): Line {
  return [...activity, { text: ' (' }, ...categories, { text: ')' }];
}

function categoryNames(categories: readonly DataCategory[], writer: Writer): Line {
  return joinLines(
    distinctBy(
      categories.map((category) => dataCategoryName(category, writer)),
      lineText,
    ),
    ', ',
  );
}
