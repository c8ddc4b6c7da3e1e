/** The Belgian model's three kinds of data: ordinary, special (Art. 9), judicial (Art. 10). */
import type { Activity } from '#register/model/activity.ts';
import { distinctBy, lineText, plain } from '#register/documents/lines.ts';
import type { Line } from '#register/documents/model.ts';
import type { Writer } from '#register/documents/writer.ts';

export const gdprCategories = ['normal', 'special', 'judicial'] as const;

/** Each kind once; a national number (Art. 87) is ordinary data in this model. */
export function gdprCategoryLines({ dataCategories }: Activity, writer: Writer): readonly Line[] {
  const lines = dataCategories.map(({ sensitivity }): Line => {
    if (sensitivity === 'unknown') return writer.unknown;
    if (sensitivity === 'criminal') return plain(writer.t('apd.gdpr.judicial'));
    const isOrdinary = sensitivity === 'none' || sensitivity === 'national_id';
    return plain(writer.t(isOrdinary ? 'apd.gdpr.normal' : 'apd.gdpr.special'));
  });
  return distinctBy(lines, lineText);
}
