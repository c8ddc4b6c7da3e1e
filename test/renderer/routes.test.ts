/** Walking back and forth through the places of a register. */
import { describe, expect, it } from 'vitest';
import { homeRoute, moveThrough, startOfHistory, type Move, type Route } from '#renderer/routes.ts';

const organisation: Route = { view: 'organisation' };
const documents: Route = { view: 'documents' };
const settings: Route = { view: 'settings' };

function walk(...moves: readonly Move[]) {
  return moves.reduce(moveThrough, startOfHistory);
}

describe('the history of places', () => {
  it('begins at the list of activities', () => {
    expect(startOfHistory.current).toEqual(homeRoute);
  });

  it('leads back to where one came from, and forward again', () => {
    const there = walk({ kind: 'go', to: organisation }, { kind: 'go', to: documents }, { kind: 'back' });
    expect(there.current).toEqual(organisation);
    expect(moveThrough(there, { kind: 'forward' }).current).toEqual(documents);
  });

  it('forgets what lay ahead once one turns elsewhere', () => {
    const elsewhere = walk(
      { kind: 'go', to: organisation },
      { kind: 'back' },
      { kind: 'go', to: settings },
      { kind: 'forward' },
    );
    expect(elsewhere.current).toEqual(settings);
  });

  it('does not count standing still as a step', () => {
    expect(walk({ kind: 'go', to: homeRoute }, { kind: 'go', to: { ...homeRoute } })).toEqual(startOfHistory);
  });

  it('does not lead back to a place that was replaced', () => {
    const after = walk(
      { kind: 'go', to: organisation },
      { kind: 'replace', to: documents },
      { kind: 'back' },
    );
    expect(after.current).toEqual(homeRoute);
  });

  it('stays where it is at either end', () => {
    expect(walk({ kind: 'back' })).toEqual(startOfHistory);
    expect(walk({ kind: 'forward' })).toEqual(startOfHistory);
  });

  it('keeps the last fifty steps', () => {
    const steps = Array.from({ length: 120 }, (_, at): Move => ({
      kind: 'go',
      to: at % 2 === 0 ? organisation : documents,
    }));
    expect(walk(...steps).past).toHaveLength(50);
  });
});
