/** What changed between two moments of the history, as a document: who, from when to when, and each change in words. */
import type { DifferentKind, ObjectDifference } from '#register/history/difference.ts';
import { momentWords } from '#register/history/moment-words.ts';
import type { ToldMoment } from '#register/history/moment.ts';
import { tellDifferences } from '#register/history/sentences.ts';
import { historyMessages, type HistoryMessage } from '#register/language/history-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import type { Organisation } from '#register/model/organisation.ts';
import { definitions, linesValue, paragraph, plain, section } from '#register/documents/lines.ts';
import type { Definition, DocumentModel, Section } from '#register/documents/model.ts';
import { organisationName } from '#register/documents/words/party-words.ts';
import { createWriter } from '#register/documents/writer.ts';

export interface DifferenceRequest {
  /** As it was at the later of the two. */
  readonly organisation: Organisation;
  readonly from: ToldMoment;
  readonly to: ToldMoment;
  readonly differences: readonly ObjectDifference[];
  readonly language: Language;
  /** The day on which the document is made. */
  readonly date: IsoDate;
}

const parts = {
  organisation: 'name.organisation',
  activity: 'document.activities',
  processorActivity: 'document.processorActivities',
  provider: 'document.providers',
} as const satisfies Readonly<Record<DifferentKind, HistoryMessage>>;

export function differenceTitle(language: Language): string {
  return createTranslator(language, historyMessages)('document.title');
}

export function buildDifference(request: DifferenceRequest): DocumentModel {
  const { organisation, from, to, differences, language, date } = request;
  const t = createTranslator(language, historyMessages);
  const writer = createWriter(language);
  const fact = (key: HistoryMessage, text: string): Definition => {
    return { term: t(key), value: linesValue(plain(text)) };
  };
  const changed = (Object.keys(parts) as DifferentKind[]).flatMap((kind) =>
    partOf(kind, request, t(parts[kind])),
  );
  return {
    kind: 'difference',
    language,
    title: t('document.title'),
    subtitle: writer.t('register.title'),
    organisation: organisationName(organisation),
    date,
    dateLine: t('document.madeOn', { date: writer.dateText(date) }),
    keywords: writer.t('register.keywords').split(', '),
    density: 0,
    paper: 'a4',
    sections: [
      section('moments', 'part', t('document.moments'), {
        blocks: [
          definitions([
            fact('compare.from', momentWords(from, language)),
            fact('compare.to', momentWords(to, language)),
            fact('document.changed', t('document.count', { count: differences.length })),
          ]),
        ],
      }),
      ...changed,
      ...(differences.length === 0
        ? [
            section('nothing', 'part', t('document.changed'), {
              blocks: [paragraph(plain(t('difference.none')))],
            }),
          ]
        : []),
    ],
  };
}

/** The objects of one kind, each with a line for every change; no section where nothing changed. */
function partOf(
  kind: DifferentKind,
  { differences, language }: DifferenceRequest,
  heading: string,
): readonly Section[] {
  const ofKind = differences.filter(({ objectKind }) => objectKind === kind);
  if (ofKind.length === 0) return [];
  const entries = tellDifferences(ofKind, language).map(({ name, points }) => ({
    term: name,
    value: linesValue(...points.map((point) => plain(capitalised(point, language)))),
  }));
  return [section(kind, 'part', heading, { blocks: [definitions(entries)] })];
}

function capitalised(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
