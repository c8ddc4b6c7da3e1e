import { describe, expect, it } from 'vitest';
import { buildRegisterWorkbook } from '#register/documents/workbook.ts';
import type { Cell, Sheet, WorkbookModel } from '#register/documents/workbook/sheet.ts';
import type { DocumentLayout } from '#register/documents/catalogue.ts';
import { loadExample } from '#register/library/examples/examples.ts';
import { languages, type Language } from '#register/model/language.ts';

const date = '2026-11-22';

async function workbookOf(
  name: 'garage-fr' | 'webshop-be' | 'parts-shop-nl',
  layout: DocumentLayout,
  language: Language,
) {
  return buildRegisterWorkbook({ register: await loadExample(name), layout, language, date });
}

function sheetOf(workbook: WorkbookModel, id: string): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.id.startsWith(id));
  if (found === undefined) throw new Error(`no sheet ${id}`);
  return found;
}

function textOf(cell: Cell | undefined): string {
  return cell?.kind === 'text' ? cell.text : cell?.kind === 'date' ? cell.date : String(cell?.number ?? '');
}

function labelsOf(sheet: Sheet): readonly string[] {
  return [...sheet.rows].map((row) => textOf(row[1]));
}

describe('the CNIL layout', () => {
  it('has the list with its columns, a fiche per activity and the lists', async () => {
    const workbook = await workbookOf('garage-fr', 'cnil', 'fr');
    const register = await loadExample('garage-fr');
    expect(workbook.sheets).toHaveLength(register.activities.length + 3);
    expect(sheetOf(workbook, 'cnil-list').columns.map(({ heading }) => heading)).toEqual([
      'Nom du traitement (activité)',
      'N° / RÉF',
      'Date de création du traitement',
      'Dernière mise à jour du traitement',
      'Finalité principale',
      'Données sensibles ? (Oui/Non)'.replace(' ?', '\u00a0?'),
    ]);
  });

  it('gives each fiche the eight boxes, the nine sensitive rows, and what the model lacks', async () => {
    const labels = labelsOf(sheetOf(await workbookOf('garage-fr', 'cnil', 'fr'), 'cnil-fiche'));
    const after = (label: string, count: number) =>
      labels.slice(labels.indexOf(label), labels.indexOf(label) + count);
    const boxes = after('État civil, identité, données d’identification, images…', 8);
    expect(boxes).toHaveLength(8);
    expect(boxes[7]).toMatch(/^Internet/);
    const first = 'Données révélant l’origine raciale ou ethnique';
    expect(after(first, 9)[8]).toBe('Données relatives à des condamnations pénales ou infractions');
    expect(labels).toEqual(
      expect.arrayContaining(['Base légale', 'Source des données', 'Droits des personnes']),
    );
    expect(labels.slice(0, 4)).toEqual([
      'Nom du traitement (activité)',
      'N° / RÉF',
      'Date de création du traitement',
      'Dernière mise à jour du traitement',
    ]);
  });

  it('loses no category of data: each stands in one of the rows', async () => {
    const workbook = await workbookOf('garage-fr', 'cnil', 'fr');
    const register = await loadExample('garage-fr');
    const fiches = workbook.sheets.filter(({ id }) => id.startsWith('cnil-fiche'));
    fiches.forEach((sheet, index) => {
      const rows = [...sheet.rows].filter(([block]) =>
        /^(Catégories de données|Données sensibles)/.test(textOf(block)),
      );
      const lines = rows.flatMap((row) => textOf(row[2]).split('\n')).filter((line) => line !== 'Néant');
      expect(lines.length).toBeGreaterThanOrEqual(register.activities[index]?.dataCategories.length ?? 0);
    });
  });
});

describe('the APD layout', () => {
  it.each([
    ['fr', ['Identification', 'registre', 'listes'], 'obligatoire'],
    ['nl', ['Identificatie', 'register', 'lijsten'], 'verplicht'],
  ] as const)(
    'in %s has the three tabs and marks what Art. 30 asks for in words',
    async (language, names, mark) => {
      const workbook = await workbookOf('webshop-be', 'apd', language);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(names);
      const required = sheetOf(workbook, 'apd-register').columns.filter(
        ({ article }) => article !== undefined,
      );
      expect(required.length).toBe(10);
      expect(required.every(({ article }) => article?.startsWith(mark))).toBe(true);
      for (const letter of ['b', 'c', 'd', 'e', 'f', 'g'])
        expect(required.some(({ article }) => article?.includes(`30(1)(${letter})`))).toBe(true);
    },
  );
});

describe('the standard layout in Dutch, line by line of what the Autoriteit Persoonsgegevens asks for', async () => {
  const workbook = await workbookOf('parts-shop-nl', 'standard', 'nl');
  const { organisation } = await loadExample('parts-shop-nl');
  const headings = sheetOf(workbook, 'activities').columns.map(({ heading }) => heading);
  const cover = [...sheetOf(workbook, 'cover').rows].map((row) => row.map(textOf));

  it('naam en contactgegevens van de organisatie', () => {
    expect(cover.flat()).toEqual(expect.arrayContaining([organisation.legalName, organisation.email]));
  });
  it.each([
    ['van de vertegenwoordiger', 'Vertegenwoordiger in de Unie'],
    ['van gezamenlijk verantwoordelijken', 'Gezamenlijke verwerkingsverantwoordelijken'],
    ['van de FG', 'Functionaris voor gegevensbescherming'],
  ])('%s', (_, topic) => {
    expect(cover.map(([first]) => first)).toContain(topic);
  });
  it.each([
    ['doelen van de verwerking', 'Doeleinden'],
    ['categorieën van betrokkenen', 'Betrokkenen'],
    ['categorieën van persoonsgegevens', 'Gegevenscategorieën'],
    ['termijn waarop de gegevens worden gewist', 'Bewaartermijnen'],
    ['categorieën van ontvangers', 'Ontvangers'],
    ['doorgifte buiten de EU/EER', 'Doorgiften buiten de Europese Economische Ruimte'],
    ['beschrijving van de beveiligingsmaatregelen', 'Beveiliging'],
  ])('%s', (_, word) => {
    const column = headings.findIndex((heading) => heading.startsWith(word));
    expect([word, headings, column]).not.toEqual([word, headings, -1]);
    for (const row of sheetOf(workbook, 'activities').rows) expect(textOf(row[column]).trim()).not.toBe('');
  });
  it('internationale organisaties waarmee gegevens worden gedeeld', () => {
    expect(workbook.sheets.map(({ id }) => id)).toContain('transfers');
  });
});

describe('every layout in every language', () => {
  it('has rows as wide as its headings, and its lists where its columns say', async () => {
    for (const layout of ['standard', 'cnil', 'apd'] as const)
      for (const language of languages) {
        const workbook = await workbookOf('garage-fr', layout, language);
        const lists = sheetOf(workbook, 'lists');
        for (const sheet of workbook.sheets) {
          for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
          const kinds = sheet.columns
            .flatMap(({ choices }) => (choices === undefined ? [] : [choices]))
            .map(({ first, last }) =>
              [...lists.rows].slice(first - 2, last - 1).map((row) => textOf(row[0])),
            );
          for (const names of kinds) expect(new Set(names).size).toBe(1);
        }
      }
  });
});

describe('the fiche of the CNIL', () => {
  it('offers the types of recipients and the families of measures where they are filled in', async () => {
    const workbook = await workbookOf('garage-fr', 'cnil', 'fr');
    const lists = [...sheetOf(workbook, 'lists').rows];
    const fiche = workbook.sheets.find(({ id }) => id.startsWith('cnil-fiche:'));
    const offered = (block: string) =>
      [...(fiche?.rows ?? [])]
        .filter(([first]) => textOf(first) === block)
        .map((row) => {
          const [, , value] = row;
          const choices = value?.kind === 'text' ? value.choices : undefined;
          expect(choices).toBeDefined();
          const { first = 2, last = 2 } = choices ?? {};
          return lists.slice(first - 2, last - 1).map((entry) => textOf(entry[1]));
        });
    expect(offered('Destinataires').length).toBeGreaterThan(1);
    for (const values of offered('Destinataires')) expect(values).toContain('Sous-traitants');
    for (const values of offered('Mesures de sécurité')) expect(values).toContain('Sauvegarde des données');
  });
});
