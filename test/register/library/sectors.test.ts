/** What each kind of business is offered for its first register. */
import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { findProviderCard } from '#register/library/providers/provider-cards.ts';
import { libraryCountries } from '#register/library/retention/row.ts';
import {
  findSectorProfile,
  listSectorProfiles,
  sectorIds,
  sectorProfiles,
} from '#register/library/sectors.ts';
import { findTemplate, listTemplates } from '#register/library/templates/templates.ts';
import { sectors } from '#register/vocabulary/organisation.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import { labelSchema, listSchema, markSchema } from './library-schemas.ts';

const profileSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  sector: z.enum(codesOf(sectors)),
  label: labelSchema,
  core: z.array(z.string()).min(5),
  possible: z.array(z.string()),
  providers: z.strictObject({ FR: z.array(z.string()), BE: z.array(z.string()), NL: z.array(z.string()) }),
  mark: markSchema,
});

describe('sector profiles', () => {
  it('are well formed and hold the names of the command line', () => {
    expect(listSchema(profileSchema).safeParse(sectorProfiles).error?.issues ?? []).toEqual([]);
    expect(sectorIds).toEqual(['garage', 'garage-with-sales', 'tyre-centre', 'web-shop', 'shop', 'services']);
  });

  it('name templates and providers that exist, each once', () => {
    for (const { core, possible, providers } of sectorProfiles.rows) {
      const templates = [...core, ...possible];
      expect(new Set(templates).size).toBe(templates.length);
      expect(templates.filter((id) => findTemplate(id) === undefined)).toEqual([]);
      for (const country of libraryCountries) {
        const cards = providers[country];
        expect(new Set(cards).size).toBe(cards.length);
        expect(cards.filter((id) => findProviderCard(id) === undefined)).toEqual([]);
      }
    }
  });

  it.each(libraryCountries)(
    'give a garage, a tyre centre and a web shop ten activities or more in %s',
    (country) => {
      const offered = new Set(listTemplates(country).map(({ id }) => id));
      for (const id of ['garage', 'garage-with-sales', 'tyre-centre', 'web-shop']) {
        const core = findSectorProfile(id)?.core.filter((template) => offered.has(template)) ?? [];
        expect(core.length).toBeGreaterThanOrEqual(10);
      }
    },
  );

  it('propose the used-vehicle register to a garage that sells vehicles, and only to that one', () => {
    expect(findSectorProfile('garage')?.core).not.toContain('T12');
    expect(findSectorProfile('garage-with-sales')?.core).toContain('T12');
  });

  it('tell the two kinds of garage by one sector, and nothing for another sector', () => {
    expect(listSectorProfiles('garage').map(({ id }) => id)).toEqual(['garage', 'garage-with-sales']);
    expect(listSectorProfiles('other')).toEqual([]);
    expect(findSectorProfile('bakery')).toBeUndefined();
  });
});
