/** The review of a published policy as a document to keep or to hand over; made of the report that the window shows. */
import { linesValue, note, paragraph, plain, section, styled } from '#register/documents/lines.ts';
import type { Block, Definition, DocumentModel, Line, Section } from '#register/documents/model.ts';
import { createWriter } from '#register/documents/writer.ts';
import { reviewMessages } from '#register/language/review-messages.ts';
import { createTranslator } from '#register/language/translator.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import type { ReportedPassage, ReportedReviewFinding, ReviewReport } from '#register/review/review-report.ts';

export interface ReviewDocumentRequest {
  readonly report: ReviewReport;
  /** The file, or the first words of what was pasted. */
  readonly name: string;
  readonly organisation: string;
  readonly language: Language;
  readonly date: IsoDate;
}

export function buildReview({
  report,
  name,
  organisation,
  language,
  date,
}: ReviewDocumentRequest): DocumentModel {
  const say = createTranslator(language, reviewMessages);
  const writer = createWriter(language);
  const part = (id: string, heading: string, blocks: readonly Block[], sections: readonly Section[] = []) =>
    section(id, 'part', heading, { blocks, sections });
  const said = (
    messages: readonly { readonly message: string; readonly passage: ReportedPassage | null }[],
  ) =>
    messages.map(({ message, passage }) =>
      plain(passage === null ? message : `${message} (${passage.place})`),
    );
  return {
    kind: 'review',
    language,
    title: say('document.title'),
    subtitle: name,
    organisation,
    date,
    dateLine: say('document.madeOn', { date: writer.dateText(date) }),
    keywords: [],
    density: 0,
    paper: 'a4',
    sections: [
      part(
        'findings',
        say('part.findings'),
        [
          paragraph(plain(say('summary.found', { count: report.findings.length }))),
          ...[...report.reading, ...report.unread].map((line) => note(plain(line))),
        ],
        report.findings.map(findingSection),
      ),
      part('recognised', say('part.recognised'), [
        {
          kind: 'definitions',
          entries: report.recognised.map(({ title, entries }): Definition => ({
            term: title,
            value: linesValue(
              ...(entries.length === 0
                ? [plain(say('recognised.none'))]
                : entries.map(({ text, place }) => plain(place === '' ? text : `${text} (${place})`))),
            ),
          })),
        },
      ]),
      ...(report.differences.length === 0
        ? []
        : [
            part('differences', say('part.differences'), [{ kind: 'list', items: said(report.differences) }]),
          ]),
    ],
  };
}

function findingSection(finding: ReportedReviewFinding, index: number): Section {
  const { rule, severityText, message, quote, place, why, todo, articles } = finding;
  const quoted: Line =
    quote === ''
      ? plain(place)
      : [...plain(`${place}: `), ...styled(plain(`“${quote}”`), { emphasis: 'strong' })];
  return {
    id: `finding-${index + 1}`,
    role: 'part',
    heading: plain(message),
    marks: [rule, severityText],
    blocks: [
      paragraph(quoted),
      paragraph(plain(why)),
      paragraph(plain(todo)),
      note(plain(articles.join(', '))),
    ],
    sections: [],
  };
}
