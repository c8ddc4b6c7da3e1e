import { describe, expect, it } from 'vitest';
import type { ShownFinding } from '#electron/contract/findings.ts';
import { createFindingStore } from '#renderer/findings/finding-store.ts';
import { placeFindings } from '#renderer/findings/place-findings.ts';

function findingAt(field: string, message = field): ShownFinding {
  const subject = { kind: 'activity', id: 'quotes' } as const;
  return {
    rule: 'R07',
    severity: 'error',
    kind: 'missing',
    subject,
    field,
    parameters: {},
    about: 'Activity: Quotes',
    where: '',
    message,
    why: '',
    todo: '',
    example: '',
    articles: [],
    address: { rule: 'R07', subject, place: field },
    fix: null,
    formerly: null,
  };
}

const messages = (list: readonly ShownFinding[] | undefined) => (list ?? []).map(({ message }) => message);

describe('where a finding stands on the page', () => {
  const at = (field: string, fields: readonly string[], parts: readonly string[]) => {
    const { atFields, around } = placeFindings([findingAt(field)], new Set(fields), new Set(parts));
    return { field: [...atFields.keys()], part: [...around.keys()] };
  };

  it('is its field, when that is on screen', () => {
    expect(at('purposes/a/statute', ['purposes/a/statute'], ['purposes/a'])).toEqual({
      field: ['purposes/a/statute'],
      part: [],
    });
  });

  it('is the row around a field that is not asked for, and the section around a row that is gone', () => {
    expect(at('purposes/a/statute', [], ['purposes/a', 'purposes']).part).toEqual(['purposes/a']);
    expect(at('purposes/b/statute', [], ['purposes/a', 'purposes']).part).toEqual(['purposes']);
  });

  it('is the page, when nothing else will have it', () => {
    expect(at('', ['purposes'], ['purposes']).part).toEqual(['']);
    expect(at('owner', [], ['purposes']).part).toEqual(['']);
  });
});

describe('the findings of a page', () => {
  it('go to a field when it comes on screen, and back to its row when it leaves', async () => {
    const store = createFindingStore();
    store.receive([findingAt('purposes/a/statute')]);
    store.claim('part', 'purposes/a');
    await Promise.resolve();
    expect(messages(store.around(['purposes/a']))).toEqual(['purposes/a/statute']);
    const leave = store.claim('field', 'purposes/a/statute');
    await Promise.resolve();
    expect(messages(store.at('purposes/a/statute'))).toEqual(['purposes/a/statute']);
    expect(store.around(['purposes/a'])).toEqual([]);
    leave();
    await Promise.resolve();
    expect(messages(store.around(['purposes/a']))).toEqual(['purposes/a/statute']);
  });

  it('stay the very same where nothing changed, so that nothing is drawn anew', async () => {
    const store = createFindingStore();
    store.claim('field', 'name');
    store.claim('field', 'owner');
    store.receive([findingAt('name'), findingAt('owner')]);
    const [name, owner] = [store.at('name'), store.at('owner')];
    store.receive([findingAt('name'), findingAt('owner', 'another')]);
    expect(store.at('name')).toBe(name);
    expect(store.at('owner')).not.toBe(owner);
  });

  it('are counted at and below a place, wherever they stand', () => {
    const store = createFindingStore();
    store.receive([findingAt('purposes/a/statute'), findingAt('purposes'), findingAt('name'), findingAt('')]);
    expect(store.within(['purposes'])).toHaveLength(2);
    expect(store.within(['purposes', 'name'])).toHaveLength(3);
    expect(store.within([])).toEqual([]);
  });

  it('are told to whoever listens, once for a whole row of fields', async () => {
    const store = createFindingStore();
    let times = 0;
    store.subscribe(() => {
      times += 1;
    });
    for (const field of ['a', 'b', 'c']) store.claim('field', field);
    await Promise.resolve();
    expect(times).toBe(1);
  });
});
