/** The processor's record (Art. 30(2)) as a document of its own, apart from the controller's as the CNIL recommends. */
import type { IsoDate } from '#register/model/dates.ts';
import type { Register } from '#register/model/register.ts';
import { definitions, linesValue, note, present, section } from '#register/documents/lines.ts';
import type { Definition, DocumentModel, Section } from '#register/documents/model.ts';
import { organisationName, partyDefinitions } from '#register/documents/words/party-words.ts';
import { createWriter, type Writer } from '#register/documents/writer.ts';
import { proceduresAnnex, providersAnnex } from './annexes.ts';
import type { RegisterDocumentRequest } from './build-register.ts';
import { absentRepresentative, controllerFacts, dpoFacts } from './cover.ts';
import { processorFiche } from './processor-fiche.ts';
import { processorList } from './summary.ts';

export function buildProcessorRegister({ register, language, date }: RegisterDocumentRequest): DocumentModel {
  const writer = createWriter(language, register.organisation.language);
  const own = processorPart(register);
  return {
    kind: 'processor-register',
    language,
    title: writer.t('processorRegister.title'),
    subtitle: writer.t('processorRegister.subtitle'),
    organisation: organisationName(register.organisation),
    date,
    dateLine: writer.t('document.dateLine', { date: writer.dateText(date) }),
    keywords: writer.t('processorRegister.keywords').split(', '),
    density: 0,
    paper: 'a4',
    sections: [
      processorCover(own, date, writer),
      own.processorActivities.length === 0
        ? section('processor-summary', 'page', writer.t('processor.summaryHeading'), {
            blocks: [note(writer.say('processorRegister.empty'))],
          })
        : processorList(own.processorActivities, writer, 'page'),
      ...own.processorActivities.map((activity) => processorFiche(activity, own, writer)),
      ...providersAnnex(own, writer),
      generalMeasures(own, writer),
    ],
  };
}

/** The register without what the business does on its own behalf: its sub-processors remain. */
export function processorPart(register: Register): Register {
  const named = new Set(
    register.processorActivities
      .flatMap(({ recipients }) => recipients)
      .flatMap(({ party }) => (party.kind === 'provider' ? [party.providerId] : [])),
  );
  return {
    ...register,
    activities: [],
    providers: register.providers.filter(({ id }) => named.has(id)),
  };
}

/** Groups of facts for the cover, printed or as a sheet: Art. 30(2)(a). */
export function processorFacts(
  register: Register,
  date: IsoDate,
  writer: Writer,
): readonly (readonly [string, readonly Definition[]])[] {
  const { representative } = register.organisation;
  return [
    [
      writer.t('processorRegister.heading'),
      [
        { term: writer.t('cover.date'), value: writer.date(date) },
        {
          term: writer.t('cover.processorActivities'),
          value: writer.number(register.processorActivities.length),
        },
        { term: writer.t('cover.language'), value: linesValue(writer.say('language.own')) },
      ],
    ],
    [writer.t('processorRegister.processor'), controllerFacts(register, writer)],
    [writer.t('cover.dpo'), dpoFacts(register, writer)],
    [
      writer.t('cover.representative'),
      representative === null
        ? [{ term: writer.t('party.name'), value: linesValue(absentRepresentative(register, writer)) }]
        : partyDefinitions(representative, writer),
    ],
  ];
}

function processorCover(register: Register, date: IsoDate, writer: Writer): Section {
  const [head, ...groups] = processorFacts(register, date, writer);
  return section('cover', 'cover', writer.t('processorRegister.heading'), {
    blocks: present([head === undefined ? undefined : definitions(head[1], 'grid')]),
    sections: groups.map(([heading, facts], index) =>
      section(`cover:${index}`, 'part', heading, { blocks: [definitions(facts)] }),
    ),
  });
}

/** Requests from people go to the controllers served; security and breaches are the processor's own affair (Art. 32, 33(2)). */
function generalMeasures(register: Register, writer: Writer): Section {
  const annex = proceduresAnnex(register, writer);
  return { ...annex, sections: annex.sections.filter(({ id }) => id !== 'procedures-rights') };
}
