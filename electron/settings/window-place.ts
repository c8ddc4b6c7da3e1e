/** Where the window was last time: kept only while a screen still shows it. */
import * as z from 'zod';
import { openJsonFile, type JsonFile } from './json-file.ts';

const placeSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(200),
  height: z.int().min(200),
  isMaximized: z.boolean().default(false),
});
export type WindowPlace = z.output<typeof placeSchema>;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function openWindowPlace(path: string): JsonFile<WindowPlace | null> {
  return openJsonFile(path, placeSchema.nullable(), null);
}

/** Room of the window that must be on some screen, so that its title bar can be taken hold of. */
const visibleWidth = 200;
const visibleHeight = 100;

/** The remembered place, or undefined when the screen it was on is not there any more. */
export function findVisiblePlace(
  place: WindowPlace | null,
  screens: readonly Area[],
): WindowPlace | undefined {
  if (place === null) return undefined;
  const isVisible = screens.some(
    (screen) =>
      overlap(place.x, place.width, screen.x, screen.width) >= visibleWidth &&
      overlap(place.y, place.height, screen.y, screen.height) >= visibleHeight &&
      // A title bar above the screen cannot be reached.
      place.y >= screen.y,
  );
  return isVisible ? place : undefined;
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}
