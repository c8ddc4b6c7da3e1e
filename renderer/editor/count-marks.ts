/** How many fields of a section wait for confirmation. */
import type { FieldPath } from '#register/model/field-path.ts';
import { isAtOrBelow } from '#renderer/draft/editing.ts';

export function countMarks(marks: readonly FieldPath[], places: readonly string[]): number {
  return marks.filter((mark) => places.some((place) => isAtOrBelow(mark, place))).length;
}
