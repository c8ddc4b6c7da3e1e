/** What concerns the whole register: the providers with their contracts, how requests are answered, breaches handled, data protected. */
import type { Provider } from '#register/model/provider.ts';
import { recordsOf, type Register } from '#register/model/register.ts';
import {
  column,
  definitions,
  joinLines,
  linesValue,
  plain,
  present,
  section,
  styled,
  table,
} from '#register/documents/lines.ts';
import type { Line, Section, Value } from '#register/documents/model.ts';
import { answerLine, recordName } from '#register/documents/words/activity-words.ts';
import { addressLine } from '#register/documents/words/party-words.ts';
import { contractLines, roleLine } from '#register/documents/words/recipient-words.ts';
import { securityFamilies } from '#register/vocabulary/security-family.ts';
import { measureLine, measuresByFamily } from '#register/documents/words/security-words.ts';
import {
  destinationLines,
  isOutsideEea,
  mechanismLine,
  safeguardLines,
} from '#register/documents/words/transfer-words.ts';
import { proceduresId } from './fiche-blocks.ts';
import { breachFacts, publishedFacts, rightsFacts } from './procedure-facts.ts';
import type { Writer } from '#register/documents/writer.ts';

export function providersAnnex(register: Register, writer: Writer): readonly Section[] {
  if (register.providers.length === 0) return [];
  const uses = providerUses(register);
  return [
    section('providers', 'page', writer.t('provider.heading'), {
      blocks: [
        table(
          writer.t('provider.caption'),
          [
            column(writer.t('provider.provider'), 4),
            column(writer.t('recipient.role'), 3),
            column(writer.t('recipient.contract'), 3),
            column(writer.t('provider.transfers'), 3),
            column(writer.t('provider.usedBy'), 3),
          ],
          register.providers.map((provider) => providerRow(provider, uses, writer)),
        ),
      ],
    }),
  ];
}

/** The activities of both records that name a provider as a recipient, by provider. */
export function providerUses(register: Register) {
  const uses = new Map<string, ReturnType<typeof recordsOf>[number][]>();
  for (const record of recordsOf(register)) {
    const named = new Set(
      record.recipients.flatMap(({ party }) => (party.kind === 'provider' ? [party.providerId] : [])),
    );
    for (const id of named) uses.set(id, [...(uses.get(id) ?? []), record]);
  }
  return uses;
}

function providerRow(
  provider: Provider,
  uses: ReturnType<typeof providerUses>,
  writer: Writer,
): readonly Value[] {
  const quiet = (line: Line | undefined) =>
    line === undefined ? undefined : styled(line, { emphasis: 'quiet' });
  const privacyUrl = writer.contact(provider.privacyUrl);
  const dataReceived = writer.read(provider.dataReceived);
  const usedBy = (uses.get(provider.id) ?? []).map((record) => recordName(record, writer));
  return [
    linesValue(
      styled(writer.knownTyped(provider.name), { emphasis: 'strong' }),
      ...[
        writer.typed(provider.legalEntity),
        addressLine(provider.address, writer) ??
          (provider.country === null ? undefined : writer.country(provider.country)),
        writer.contact(provider.email),
        writer.contact(provider.phone),
        writer.contact(provider.website),
        privacyUrl === undefined
          ? undefined
          : writer.pair(plain(writer.t('provider.privacyUrl')), privacyUrl),
        provider.checkedOn === null
          ? undefined
          : writer.say('provider.checked', { date: writer.dateText(provider.checkedOn) }),
        writer.read(provider.note),
      ].map(quiet),
    ),
    linesValue(
      roleLine(provider.role, writer),
      ...[
        writer.read(provider.roleReason),
        dataReceived === undefined ? undefined : writer.say('provider.receives', { data: dataReceived }),
        provider.ownPurposes === 'unknown'
          ? undefined
          : writer.say('provider.uses', { answer: answerLine(provider.ownPurposes, writer) }),
      ].map(quiet),
    ),
    linesValue(...contractLines(provider.contract, writer)),
    linesValue(...providerTransferLines(provider, writer)),
    linesValue(...(usedBy.length === 0 ? [writer.say('provider.unused')] : usedBy)),
  ];
}

export function providerTransferLines(provider: Provider, writer: Writer): readonly Line[] {
  const outside = provider.transfers.filter(isOutsideEea);
  if (outside.length > 0)
    return outside.flatMap((transfer) => [
      writer.pair(
        joinLines(destinationLines({ transfer }, writer), ', '),
        mechanismLine(transfer.mechanism, writer),
      ),
      ...present([
        ...safeguardLines({ transfer }, writer).slice(1),
        writer.typed(transfer.document),
        writer.contact(transfer.documentUrl),
        transfer.checkedOn === null
          ? undefined
          : writer.say('provider.checked', { date: writer.dateText(transfer.checkedOn) }),
      ]),
    ]);
  const isKnown = provider.transfersKnown === 'yes' || provider.transfers.length > 0;
  return [isKnown ? writer.say('transfer.none') : writer.unknown];
}

/** General measures, answers to people (Art. 12) and breaches (Art. 33). */
export function proceduresAnnex({ organisation }: Register, writer: Writer): Section {
  const families = measuresByFamily(organisation.securityMeasures);
  return section(proceduresId, 'page', writer.t('procedures.heading'), {
    sections: [
      section('procedures-security', 'part', writer.t('security.general'), {
        blocks: [
          families.length === 0
            ? { kind: 'paragraph', line: writer.unknown }
            : definitions(
                families.map(({ family, measures }) => ({
                  term: writer.label(securityFamilies[family]),
                  value: linesValue(...measures.map((measure) => measureLine(measure, writer))),
                })),
              ),
        ],
      }),
      section('procedures-rights', 'part', writer.t('procedures.rights'), {
        blocks: [definitions(rightsFacts(organisation, writer))],
      }),
      section('procedures-breach', 'part', writer.t('procedures.breach'), {
        blocks: [definitions(breachFacts(organisation, writer))],
      }),
      section('procedures-published', 'part', writer.t('published.heading'), {
        blocks: [definitions(publishedFacts(organisation, writer))],
      }),
      ...present([noteSection(organisation.note, writer)]),
    ],
  });
}

function noteSection(text: Register['organisation']['note'], writer: Writer): Section | undefined {
  const remark = writer.read(text);
  return remark === undefined
    ? undefined
    : section('procedures-note', 'part', writer.t('activity.note'), {
        blocks: [{ kind: 'paragraph', line: remark }],
      });
}
