/** What concerns the whole register: the providers with their contracts, how requests are answered, breaches handled, data protected. */
import type { Provider } from '#register/model/provider.ts';
import { recordsOf, type Register } from '#register/model/register.ts';
import { identityChecks } from '#register/vocabulary/organisation.ts';
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
import { isOutsideEea, mechanismLine } from '#register/documents/words/transfer-words.ts';
import { proceduresId } from './fiche-blocks.ts';
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
            column(writer.t('recipient.role'), 2),
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
  const usedBy = (uses.get(provider.id) ?? []).map((record) => recordName(record, writer));
  return [
    linesValue(
      styled(writer.knownTyped(provider.name), { emphasis: 'strong' }),
      quiet(writer.typed(provider.legalEntity)),
      quiet(
        addressLine(provider.address, writer) ??
          (provider.country === null ? undefined : writer.country(provider.country)),
      ),
    ),
    linesValue(roleLine(provider.role, writer)),
    linesValue(...contractLines(provider.contract, writer)),
    linesValue(...providerTransferLines(provider, writer)),
    linesValue(...(usedBy.length === 0 ? [writer.say('provider.unused')] : usedBy)),
  ];
}

export function providerTransferLines(provider: Provider, writer: Writer): readonly Line[] {
  const outside = provider.transfers.filter(isOutsideEea);
  if (outside.length > 0)
    return outside.map((transfer) =>
      writer.pair(writer.country(transfer.country), mechanismLine(transfer.mechanism, writer)),
    );
  const isKnown = provider.transfersKnown === 'yes' || provider.transfers.length > 0;
  return [isKnown ? writer.say('transfer.none') : writer.unknown];
}

/** General measures, answers to people (Art. 12) and breaches (Art. 33). */
export function proceduresAnnex({ organisation }: Register, writer: Writer): Section {
  const { rightsHandling, breachHandling } = organisation;
  const families = measuresByFamily(organisation.securityMeasures);
  const contact = joinLines(
    [
      writer.contact(rightsHandling.email),
      writer.contact(rightsHandling.phone),
      writer.typed(rightsHandling.postalAddress),
    ],
    ' · ',
  );
  const { identityCheck } = rightsHandling;
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
        blocks: [
          definitions([
            entry(writer.t('procedures.contact'), contact.length === 0 ? writer.unknown : contact),
            entry(writer.t('procedures.reply'), replyLine(rightsHandling, writer)),
            entry(
              writer.t('procedures.identity'),
              identityCheck === 'unknown'
                ? writer.unknown
                : plain(writer.label(identityChecks[identityCheck])),
            ),
            entry(writer.t('procedures.procedure'), writer.known(rightsHandling.procedure)),
          ]),
        ],
      }),
      section('procedures-breach', 'part', writer.t('procedures.breach'), {
        blocks: [
          definitions([
            entry(writer.t('procedures.procedure'), writer.known(breachHandling.procedure)),
            entry(
              writer.t('procedures.notifiesAuthority'),
              answerLine(breachHandling.notifiesAuthority, writer),
            ),
            entry(writer.t('procedures.within72Hours'), answerLine(breachHandling.within72Hours, writer)),
            entry(writer.t('procedures.keepsLog'), answerLine(breachHandling.keepsLog, writer)),
          ]),
        ],
      }),
      ...present([noteSection(organisation.note, writer)]),
    ],
  });
}

/** “2 weeks”; null is “not decided”, and the law's own month is not put in its place. */
export function replyLine(handling: Register['organisation']['rightsHandling'], writer: Writer): Line {
  const { replyAmount, replyUnit } = handling;
  return replyAmount === null || replyUnit === null
    ? writer.unknown
    : plain(writer.t(`retention.length.${replyUnit}`, { amount: replyAmount }));
}

function entry(term: string, line: Line) {
  return { term, value: linesValue(line) };
}

function noteSection(text: Register['organisation']['note'], writer: Writer): Section | undefined {
  const remark = writer.read(text);
  return remark === undefined
    ? undefined
    : section('procedures-note', 'part', writer.t('activity.note'), {
        blocks: [{ kind: 'paragraph', line: remark }],
      });
}
