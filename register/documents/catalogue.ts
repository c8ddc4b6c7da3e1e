/** Which documents there are, in which formats and layouts, for whom and on which paper: what the command line and the window offer. */

/** Every document of the product. */
export const documentKinds = [
  'register',
  'processor-register',
  'notice',
  'short-notice',
  'activity',
  'form-line',
  'newsletter-line',
  'camera-sign',
  'inspection-pack',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const documentFormats = ['xlsx', 'pdf', 'html', 'md', 'txt', 'json', 'csv', 'zip'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** The shape of the workbook: ours, the CNIL's simplified model, the Belgian authority's model. */
export const documentLayouts = ['standard', 'cnil', 'apd'] as const;
export type DocumentLayout = (typeof documentLayouts)[number];

/** Whom a notice is for; `all` is the one notice for everybody. */
export const noticeAudiences = ['customers', 'visitors', 'staff', 'candidates', 'all'] as const;
export type NoticeAudience = (typeof noticeAudiences)[number];

/** The paper of a one-page notice; everything else is A4. */
export const papers = ['a4', 'a5'] as const;
export type Paper = (typeof papers)[number];

export interface DocumentOffer {
  readonly document: DocumentKind;
  /** The first one is proposed. */
  readonly formats: readonly DocumentFormat[];
  /** The layouts each format comes in; a format that is not named comes in `standard` only. */
  readonly layouts: Readonly<Partial<Record<DocumentFormat, readonly DocumentLayout[]>>>;
  /** Whom it can be for; empty: it is not made for anybody in particular. */
  readonly audiences: readonly NoticeAudience[];
  readonly papers: readonly Paper[];
  /** Two languages side by side. */
  readonly isBilingual: boolean;
  /** Whether it is about one activity, which has to be named. */
  readonly isOfOneActivity: boolean;
}

const plain = {
  layouts: {},
  audiences: [],
  papers: ['a4'],
  isBilingual: false,
  isOfOneActivity: false,
} as const;

export const documentCatalogue: readonly DocumentOffer[] = [
  {
    ...plain,
    document: 'register',
    formats: ['pdf', 'xlsx', 'html', 'csv', 'json'],
    layouts: { xlsx: documentLayouts },
  },
  { ...plain, document: 'processor-register', formats: ['pdf', 'xlsx', 'html'] },
  { ...plain, document: 'notice', formats: ['html', 'pdf', 'md', 'txt'], audiences: noticeAudiences },
  {
    ...plain,
    document: 'short-notice',
    formats: ['pdf', 'html', 'md', 'txt'],
    audiences: noticeAudiences,
    papers,
    isBilingual: true,
  },
  { ...plain, document: 'activity', formats: ['pdf', 'html', 'md', 'txt'], isOfOneActivity: true },
  { ...plain, document: 'form-line', formats: ['html', 'md', 'txt'] },
  { ...plain, document: 'newsletter-line', formats: ['html', 'md', 'txt'] },
  { ...plain, document: 'camera-sign', formats: ['pdf', 'html'] },
  { ...plain, document: 'inspection-pack', formats: ['zip'] },
];

export function findOffer(document: DocumentKind): DocumentOffer {
  const offer = documentCatalogue.find((candidate) => candidate.document === document);
  if (offer === undefined) throw new RangeError(`${document} is not in the catalogue`);
  return offer;
}

export interface DocumentChoice {
  readonly document: DocumentKind;
  readonly format: DocumentFormat;
  readonly layout?: DocumentLayout | undefined;
  readonly audience?: NoticeAudience | undefined;
  readonly paper?: Paper | undefined;
}

/** What is wrong with a choice, with what is possible instead; undefined when it can be made. */
export type ChoiceFault =
  | { readonly reason: 'format'; readonly possible: readonly DocumentFormat[] }
  | { readonly reason: 'layout'; readonly possible: readonly DocumentLayout[] }
  | { readonly reason: 'audience'; readonly possible: readonly NoticeAudience[] }
  | { readonly reason: 'paper'; readonly possible: readonly Paper[] };

export function findChoiceFault(choice: DocumentChoice): ChoiceFault | undefined {
  const { formats, layouts, audiences, papers: sizes } = findOffer(choice.document);
  if (!formats.includes(choice.format)) return { reason: 'format', possible: formats };
  const possible = layouts[choice.format] ?? (['standard'] as const);
  if (choice.layout !== undefined && !possible.includes(choice.layout)) return { reason: 'layout', possible };
  if (choice.audience !== undefined && !audiences.includes(choice.audience))
    return { reason: 'audience', possible: audiences };
  if (choice.paper !== undefined && !sizes.includes(choice.paper))
    return { reason: 'paper', possible: sizes };
  return undefined;
}
