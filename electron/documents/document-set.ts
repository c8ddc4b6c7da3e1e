/** Everything that a register gives, each in its usual format: what is saved into a folder at once. */
import type { BuildableDocument } from '#register/documents/build-document.ts';
import { noticeAudiences, type DocumentFormat, type NoticeAudience } from '#register/documents/catalogue.ts';
import { activitiesFor } from '#register/documents/notice-activities.ts';
import type { Register } from '#register/model/register.ts';

export interface SetItem {
  readonly document: BuildableDocument;
  readonly format: DocumentFormat;
  readonly audience?: NoticeAudience;
}

/** Only what there is: a business that is no processor has no such record, and nobody is told of in an empty notice. */
export function listRegisters({ processorActivities }: Register): readonly SetItem[] {
  return [
    { document: 'register', format: 'pdf' },
    { document: 'register', format: 'xlsx' },
    ...(processorActivities.length === 0
      ? []
      : ([
          { document: 'processor-register', format: 'pdf' },
          { document: 'processor-register', format: 'xlsx' },
        ] as const)),
  ];
}

export function listNotices(register: Register, formats: readonly DocumentFormat[]): readonly SetItem[] {
  const audiences = noticeAudiences.filter(
    (audience) => audience !== 'all' && activitiesFor(register, audience).length > 0,
  );
  return audiences.flatMap((audience) => [
    ...formats.map((format): SetItem => ({ document: 'notice', format, audience })),
    { document: 'short-notice', format: 'pdf', audience },
  ]);
}
