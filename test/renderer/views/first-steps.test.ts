/** What is ticked in the first steps, and what is made of the words typed there. */
import { describe, expect, it } from 'vitest';
import { findSectorProfile } from '#register/library/sectors.ts';
import { activityIdSchema } from '#register/model/ids.ts';
import { organisationSchema } from '#register/model/organisation.ts';
import { chosenCards, chosenTemplates, templatesForTrade } from '#renderer/views/first-register/choices.ts';
import {
  blankOrganisation,
  detailsOf,
  withDraft,
} from '#renderer/views/first-register/organisation-draft.ts';

const garage = findSectorProfile('garage');
const entry = (libraryId: string, isTouched = false) => ({
  id: activityIdSchema.parse(`a-${libraryId}`),
  libraryId,
  isTouched,
});
const trade = (tradeId: string | null) => ({ tradeId, country: 'FR', employees: null });

describe('the activities that are ticked', () => {
  it('are those the trade proposes, as long as nothing is written', () => {
    const chosen = chosenTemplates({ templateIds: null }, { activities: [] }, garage, 'FR');
    expect(chosen.has('T09')).toBe(true);
    expect(chosen.size).toBe(10);
  });

  it('are those that are written, once some are', () => {
    const activities = [entry('T01'), entry('T16')];
    expect([...chosenTemplates({ templateIds: null }, { activities }, garage, 'FR')]).toEqual(['T01', 'T16']);
  });

  it('are what the user ticked since; what was worked on stays ticked', () => {
    const activities = [entry('T01', true), entry('T16')];
    expect([...chosenTemplates({ templateIds: ['T05'] }, { activities }, garage, 'FR')]).toEqual([
      'T01',
      'T05',
    ]);
  });

  it('are none for a trade that the library does not know', () => {
    expect(chosenTemplates({ templateIds: null }, { activities: [] }, undefined, 'FR').size).toBe(0);
  });

  it('are proposed anew for another trade, once there was a choice', () => {
    const none = { templateIds: null };
    expect(templatesForTrade(trade('web-shop'), none, { activities: [] })).toBeNull();
    expect(templatesForTrade(trade('web-shop'), none, { activities: [entry('T09')] })).toContain('T19');
    expect(templatesForTrade(trade('other'), { templateIds: ['T01'] }, { activities: [] })).toEqual(['T01']);
  });
});

describe('the providers that are ticked', () => {
  it('are none from the start: nobody guesses who helps whom', () => {
    expect(chosenCards({ cardIds: null }, { providers: [] }).size).toBe(0);
  });
});

describe('what is told of the organisation', () => {
  it('is written as its country writes it; a number that looks wrong stays as it was typed', () => {
    const draft = { ...blankOrganisation, country: 'FR', companyNumber: '732829320' };
    expect(detailsOf(draft).companyNumber).toBe('732 829 320');
    expect(detailsOf({ ...draft, companyNumber: '73282932' }).companyNumber).toBe('73282932');
  });

  it('changes nothing else, and an address elsewhere stays elsewhere', () => {
    const before = organisationSchema.parse({
      legalName: 'Old',
      country: 'BE',
      address: { country: 'LU' },
      employees: 4,
    });
    const after = withDraft(before, { ...blankOrganisation, legalName: ' New ', country: 'FR' }, 'fr');
    expect(after).toMatchObject({ legalName: 'New', country: 'FR', language: 'fr', employees: 4 });
    expect(after.address.country).toBe('LU');
    const atHome = { ...before, address: { ...before.address, country: 'BE' } };
    expect(withDraft(atHome, { ...blankOrganisation, country: 'FR' }, 'fr').address.country).toBe('FR');
  });
});
