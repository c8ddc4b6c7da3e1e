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

/** One line a family: “User access control: individual accounts; strong password policy”. */
export function measureLinesByFamily(measures: readonly SecurityMeasure[], writer: Writer): readonly Line[] {
  return codesOf(securityFamilies).flatMap((family) => {
    const lines = measures.filter((measure) => measureFamily(measure) === family);
    if (lines.length === 0) return [];
    return [
      writer.say('security.family', {
        family: writer.label(securityFamilies[family]),
        measures: joinLines(
          lines.map((measure) => measureLine(measure, writer)),
          '; ',
        ),
      }),
    ];
  });
}
