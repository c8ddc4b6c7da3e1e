import { describe, expect, it } from 'vitest';
import { languages } from '#register/model/language.ts';
import type { Vocabulary } from '#register/vocabulary/vocabulary.ts';

/** Every exported list of every file in the folder, found by its shape, so that a new list cannot be forgotten. */
const modules = import.meta.glob<Record<string, unknown>>('../../../register/vocabulary/*.ts', {
  eager: true,
});

function isVocabulary(value: unknown): value is Vocabulary {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((term) => typeof term === 'object' && term !== null && 'label' in term)
  );
}

const lists = Object.values(modules).flatMap((module) =>
  Object.entries(module).filter((entry): entry is [string, Vocabulary] => isVocabulary(entry[1])),
);

describe('the coded lists', () => {
  it('are all here', () => {
    expect(lists.length).toBeGreaterThanOrEqual(30);
  });

  it.each(lists)('%s has a label in every language for every code', (_name, list) => {
    const missing = Object.entries(list).flatMap(([code, { label }]) =>
      languages.filter((language) => label[language].trim() === '').map((language) => `${code}.${language}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(lists)('%s gives each code a label of its own in every language', (_name, list) => {
    for (const language of languages) {
      const labels = Object.values(list).map(({ label }) => label[language]);
      expect(labels).toEqual([...new Set(labels)]);
    }
  });

  it.each(lists)('%s uses codes that never need quoting', (_name, list) => {
    expect(Object.keys(list).filter((code) => !/^[a-z0-9][a-z0-9_]*$/.test(code))).toEqual([]);
  });
});
