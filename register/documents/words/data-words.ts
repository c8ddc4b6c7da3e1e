/** Data subjects and categories of data in words (Art. 30(1)(c) GDPR). */
import type { Activity, DataSubjectEntry } from '#register/model/activity.ts';
import type { DataCategory } from '#register/model/data-category.ts';
import { obligations } from '#register/vocabulary/answer.ts';
import { dataCategories } from '#register/vocabulary/data-category.ts';
import { dataSources } from '#register/vocabulary/data-source.ts';
import { dataSubjects } from '#register/vocabulary/data-subject.ts';
import { sensitivities } from '#register/vocabulary/sensitivity.ts';
import { joinLines, plain, present } from '#register/documents/lines.ts';
import type { Line } from '#register/documents/model.ts';
import type { Writer } from '#register/documents/writer.ts';

/** “Consumer customers: those who asked for a quote”; a category of the user's own is told by its description. */
export function dataSubjectLine(entry: DataSubjectEntry, writer: Writer): Line {
  const label = entry.category === null ? undefined : plain(writer.label(dataSubjects[entry.category]));
  const line = joinLines([label, writer.read(entry.description)], ' – ');
  return line.length === 0 ? writer.unknown : line;
}

/** The name of a category alone. */
export function dataCategoryName(category: DataCategory, writer: Writer): Line {
  return category.category === null
    ? writer.known(category.description)
    : plain(writer.label(dataCategories[category.category]));
}

/** What is included, where a coded category has a description beside its label. */
export function dataCategoryDetail(category: DataCategory, writer: Writer): Line | undefined {
  return category.category === null ? undefined : writer.read(category.description);
}

/** “Health (Art. 9(1)), art. L4624-8 C. trav.”; undefined for ordinary data. */
export function sensitivityLine(category: DataCategory, writer: Writer): Line | undefined {
  const statute = writer.typed(category.sensitivityStatute);
  if (category.sensitivity === 'none') return statute;
  if (category.sensitivity === 'unknown')
    return joinLines([writer.say('data.sensitivity', { sensitivity: writer.unknown }), statute], ' · ');
  const { article } = sensitivities[category.sensitivity];
  const label = `${writer.label(sensitivities[category.sensitivity])} (${writer.article(article)})`;
  return joinLines([writer.say('data.sensitivity', { sensitivity: label }), statute], ' · ');
}

export function sourceLines(category: DataCategory, writer: Writer): readonly Line[] {
  const description = writer.read(category.sourceDescription);
  const lines = present([
    ...category.sources.map((source) => plain(writer.label(dataSources[source]))),
    description,
  ]);
  return lines.length === 0 ? [writer.unknown] : lines;
}

export function obligationLine(category: DataCategory, writer: Writer): Line {
  return category.obligation === 'unknown'
    ? writer.unknown
    : plain(writer.label(obligations[category.obligation]));
}

/** Art. 9, 10 and 87: `yes` as soon as one category is, `no` only when every one was looked at. */
export function hasSensitiveData(activity: Activity): 'yes' | 'no' | 'unknown' {
  const found = activity.dataCategories.map((category) => category.sensitivity);
  if (found.some((sensitivity) => sensitivity !== 'none' && sensitivity !== 'unknown')) return 'yes';
  return found.length === 0 || found.includes('unknown') ? 'unknown' : 'no';
}
