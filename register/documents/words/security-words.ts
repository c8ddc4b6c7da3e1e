/** Security measures in words, grouped by family (Art. 30(1)(g), 32(1) GDPR). */
import type { SecurityMeasure } from '#register/model/security-measure.ts';
import { securityFamilies, type SecurityFamily } from '#register/vocabulary/security-family.ts';
import { securityMeasures } from '#register/vocabulary/security-measure.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { joinLines, plain } from '#register/documents/lines.ts';
import type { Line } from '#register/documents/model.ts';
import type { Writer } from '#register/documents/writer.ts';

export function measureFamily(measure: SecurityMeasure): SecurityFamily {
  return measure.measure === null ? 'other' : securityMeasures[measure.measure].family;
}

export function measureLine(measure: SecurityMeasure, writer: Writer): Line {
  const label = measure.measure === null ? undefined : plain(writer.label(securityMeasures[measure.measure]));
  const line = joinLines([label, writer.read(measure.description)], ' – ');
  return line.length === 0 ? writer.unknown : line;
}

/** The labels alone, for places where the general measures are repeated; their details stand once, in the annex. */
export function measureLabelsLine(measures: readonly SecurityMeasure[], writer: Writer): Line {
  return joinLines(
    measures.map(({ measure, description }) =>
      measure === null ? writer.known(description) : plain(writer.label(securityMeasures[measure])),
    ),
    ' · ',
  );
}

export interface MeasureFamily {
  readonly family: SecurityFamily;
  readonly measures: readonly SecurityMeasure[];
}

/** In the order of the CNIL's list; families without a measure are left out. */
export function measuresByFamily(measures: readonly SecurityMeasure[]): readonly MeasureFamily[] {
  return codesOf(securityFamilies)
    .map((family) => ({
      family,
      measures: measures.filter((measure) => measureFamily(measure) === family),
    }))
    .filter((group) => group.measures.length > 0);
}

/** One line a family: “User access control: individual accounts; strong password policy”. */
export function measureLinesByFamily(measures: readonly SecurityMeasure[], writer: Writer): readonly Line[] {
  return measuresByFamily(measures).map((group) =>
    writer.pair(
      plain(writer.label(securityFamilies[group.family])),
      joinLines(
        group.measures.map((measure) => measureLine(measure, writer)),
        ' · ',
      ),
    ),
  );
}
