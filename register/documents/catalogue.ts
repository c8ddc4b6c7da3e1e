/** Which documents there are and which formats and layouts each can take: what the command line, the window and the menus offer. */

/** Every document of the product, the ones that are not made yet included (their `formats` are empty). */
export const documentKinds = [
  'register',
  'processor-register',
  'notice',
  'short-notice',
  'activity',
  'inspection-pack',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentFormats = ['xlsx', 'pdf', 'html', 'md', 'txt', 'json', 'csv', 'zip'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export const documentLayouts = ['standard', 'cnil', 'apd'] as const;
export type DocumentLayout = (typeof documentLayouts)[number];

export interface DocumentOffer {
  readonly document: DocumentKind;
  /** Empty: not available yet. The first one is proposed. */
  readonly formats: readonly DocumentFormat[];
  readonly layouts: readonly DocumentLayout[];
}

export const documentCatalogue: readonly DocumentOffer[] = [
  { document: 'register', formats: ['pdf', 'xlsx', 'html', 'csv', 'json'], layouts: ['standard'] },
  { document: 'processor-register', formats: [], layouts: [] },
  { document: 'notice', formats: [], layouts: [] },
  { document: 'short-notice', formats: ['pdf', 'html', 'txt'], layouts: ['standard'] },
  { document: 'activity', formats: [], layouts: [] },
  { document: 'inspection-pack', formats: [], layouts: [] },
];

export interface DocumentChoice {
  readonly document: DocumentKind;
  readonly format: DocumentFormat;
  readonly layout?: DocumentLayout;
}

/** What is wrong with a choice, with what is possible instead; undefined when it can be made. */
export type ChoiceFault =
  | { readonly reason: 'notAvailableYet' }
  | { readonly reason: 'format'; readonly possible: readonly DocumentFormat[] }
  | { readonly reason: 'layout'; readonly possible: readonly DocumentLayout[] };

export function findChoiceFault(choice: DocumentChoice): ChoiceFault | undefined {
  const offer = documentCatalogue.find(({ document }) => document === choice.document);
  if (offer === undefined || offer.formats.length === 0) return { reason: 'notAvailableYet' };
  if (!offer.formats.includes(choice.format)) return { reason: 'format', possible: offer.formats };
  if (choice.layout !== undefined && !offer.layouts.includes(choice.layout))
    return { reason: 'layout', possible: offer.layouts };
  return undefined;
}
