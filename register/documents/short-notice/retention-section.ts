/** N8: how long data are kept (Art. 13(2)(a) GDPR), told by activity, or by period where room is short. */
import type { Activity } from '#register/model/activity.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import { isCounted, type Retention, type RetentionPeriod } from '#register/model/retention.ts';
import {
  distinctBy,
  joinLines,
  lineText,
  paragraph,
  present,
  section,
  styled,
} from '#register/documents/lines.ts';
import type { Density, Line, Section } from '#register/documents/model.ts';
import { dataCategoryName } from '#register/documents/words/data-words.ts';
import { lengthWords, retentionKey, retentionSentence } from '#register/documents/words/retention-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export function retentionSection(
  activities: readonly Activity[],
  density: Density,
  writer: Writer,
): Section | undefined {
  if (activities.length === 0) return undefined;
  if (density === 4) return periodsAlone(activities, writer);
  const items = density < 2 ? linesByActivity(activities, writer) : linesByPeriod(activities, writer);
  const isSplit = density > 1 && activities.some((activity) => periodsOf(activity).length > 1);
  return section('retention', 'part', writer.t('notice.retention'), {
    blocks: [{ kind: 'list', items }, ...(isSplit ? [paragraph(writer.say('notice.retentionSplit'))] : [])],
  });
}

/** The essentials: from the shortest to the longest; the full notice says which is whose. */
function periodsAlone(activities: readonly Activity[], writer: Writer): Section {
  const retentions = activities.flatMap(({ dataCategories }) =>
    dataCategories.map(({ retention }) => retention),
  );
  const counted = retentions.flatMap((retention) => longestOf(retention) ?? []);
  const ordered = counted.toSorted((one, other) => daysOf(one) - daysOf(other));
  const [shortest] = ordered;
  const longest = ordered.at(-1);
  const hasUnknown = retentions.some(({ active, archive }) => active === null && archive === null);
  return section('retention', 'part', writer.t('notice.retention'), {
    blocks: present([
      shortest === undefined || longest === undefined
        ? writer.unknown
        : daysOf(shortest) === daysOf(longest)
          ? writer.say('shortNotice.keepOne', { period: lengthWords(longest, writer) })
          : writer.say('shortNotice.keepBetween', {
              shortest: lengthWords(shortest, writer),
              longest: lengthWords(longest, writer),
            }),
      hasUnknown ? [{ text: writer.t('shortNotice.keepUnknown'), isUnknown: true as const }] : undefined,
    ]).map(paragraph),
  });
}

function longestOf({ active, archive }: Retention): RetentionPeriod | undefined {
  return present([active ?? undefined, archive ?? undefined])
    .filter(({ unit }) => isCounted(unit))
    .toSorted((one, other) => daysOf(other) - daysOf(one))[0];
}

const days: Readonly<Record<string, number>> = {
  minutes: 1 / 1440,
  hours: 1 / 24,
  days: 1,
  weeks: 7,
  months: 30.4,
  years: 365,
};

function daysOf({ amount, unit }: RetentionPeriod): number {
  return (amount ?? 0) * (days[unit] ?? 0);
}

interface Period {
  readonly key: string;
  readonly categories: readonly DataCategory[];
}

function periodsOf(activity: Activity): readonly Period[] {
  return [...Map.groupBy(activity.dataCategories, ({ retention }) => retentionKey(retention))].map(
    ([key, categories]) => ({ key, categories }),
  );
}

function sentenceOf({ categories }: Period, writer: Writer): Line {
  const [first] = categories;
  return first === undefined ? writer.unknown : retentionSentence(first.retention, writer);
}

/** “Quotes, Repair orders: 3 years from the last contact”; activities that say the same share a line. */
function linesByActivity(activities: readonly Activity[], writer: Writer): readonly Line[] {
  const told = activities.map((activity) => ({ activity, text: activityText(activity, writer) }));
  return [...Map.groupBy(told, ({ text }) => lineText(text)).values()].map((rows) => {
    const names = rows.map(({ activity }) => writer.known(activity.name));
    return writer.pair(
      styled(joinLines(names, ', '), { emphasis: 'strong' }),
      rows[0]?.text ?? writer.unknown,
    );
  });
}

/** The data are named where an activity keeps some longer than others. */
export function activityText(activity: Activity, writer: Writer): Line {
  const periods = periodsOf(activity);
  const [only, ...others] = periods;
  if (only === undefined) return writer.unknown;
  if (others.length === 0) return sentenceOf(only, writer);
  return joinLines(
    periods.map((period) =>
      writer.pair(categoryNames(period.categories, writer), sentenceOf(period, writer)),
    ),
    writer.semicolon,
  );
}

/** “3 years from the last contact: quotes, repair orders”; an activity that keeps some data longer stands under each of its periods. */
function linesByPeriod(activities: readonly Activity[], writer: Writer): readonly Line[] {
  const rows = activities.flatMap((activity) => {
    const name = writer.known(activity.name);
    const periods = periodsOf(activity);
    if (periods.length === 0) return [{ key: '', sentence: writer.unknown, name }];
    return periods.map((period) => ({ key: period.key, sentence: sentenceOf(period, writer), name }));
  });
  return [...Map.groupBy(rows, ({ key }) => key).values()].map((group) =>
    writer.pair(
      styled(group[0]?.sentence ?? writer.unknown, { emphasis: 'strong' }),
      joinLines(
        distinctBy(
          group.map(({ name }) => name),
          lineText,
        ),
        ', ',
      ),
    ),
  );
}

function categoryNames(categories: readonly DataCategory[], writer: Writer): Line {
  return joinLines(
    distinctBy(
      categories.map((category) => dataCategoryName(category, writer)),
      lineText,
    ),
    // Names of categories have commas of their own.
    ' / ',
  );
}
