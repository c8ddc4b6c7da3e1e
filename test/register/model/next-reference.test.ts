import { describe, expect, it } from 'vitest';
import { nextReference } from '#register/model/next-reference.ts';

describe('the next reference', () => {
  it.each([
    ['GV-09', 'GV-10'],
    ['A-99', 'A-100'],
    ['7', '8'],
    ['2026/03', '2026/04'],
    ['Kundenkartei', 'Kundenkartei-2'],
    ['', 'A-01'],
  ])('after “%s” is “%s”', (last, next) => {
    expect(nextReference(last, 'A-01')).toBe(next);
  });
});
