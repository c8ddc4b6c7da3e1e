/** Recipients in words: who, in which role, under which contract (Art. 26, 28, 30(1)(d) GDPR). */
import type { Contract } from '#register/model/contract.ts';
import type { Provider } from '#register/model/provider.ts';
import type { Recipient } from '#register/model/recipient.ts';
import { resolveRecipient, type ResolvedRecipient } from '#register/model/resolve-recipient.ts';
import { contractStates } from '#register/vocabulary/answer.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles, type RecipientRole } from '#register/vocabulary/recipient-role.ts';
import { joinLines, plain, present, styled } from '#register/documents/lines.ts';
import type { Line } from '#register/documents/model.ts';
import type { Writer } from '#register/documents/writer.ts';

/** The three boxes of the CNIL's model, in its order. */
export const recipientGroups = ['internal', 'external', 'processor'] as const;
export type RecipientGroup = (typeof recipientGroups)[number];

export function recipientGroup(role: RecipientRole): RecipientGroup {
  if (role === 'internal') return 'internal';
  return role === 'processor' || role === 'subprocessor' ? 'processor' : 'external';
}

export function resolveAll(
  recipients: readonly Recipient[],
  providers: readonly Provider[],
): readonly ResolvedRecipient[] {
  return recipients.map((recipient) => resolveRecipient(recipient, providers));
}

/** “Mollie B.V.” beside “Mollie” only when the legal name says more. */
export function recipientName(resolved: ResolvedRecipient, writer: Writer): Line {
  return writer.known(resolved.name);
}

/** Legal entity, kind and country of establishment, as far as they are known. */
export function recipientDetail(resolved: ResolvedRecipient, writer: Writer): Line | undefined {
  const { provider, kind } = resolved;
  const legalEntity = provider === undefined ? '' : provider.legalEntity.trim();
  const line = joinLines(
    [
      legalEntity === '' || legalEntity === provider?.name.trim() ? undefined : plain(legalEntity),
      kind === undefined || kind === 'internal_staff' ? undefined : plain(writer.label(recipientKinds[kind])),
      provider === undefined || provider.country === null ? undefined : writer.country(provider.country),
    ],
    ' · ',
  );
  return line.length === 0 ? undefined : styled(line, { emphasis: 'quiet' });
}

export function roleLine(role: RecipientRole, writer: Writer): Line {
  return role === 'unknown' ? writer.unknown : plain(writer.label(recipientRoles[role]));
}

/** The contract's state, date, reference and address; undefined where no contract is expected and none is recorded. */
export function contractLines(contract: Contract, writer: Writer): readonly Line[] {
  const state =
    contract.state === 'unknown' ? writer.unknown : plain(writer.label(contractStates[contract.state]));
  return present([
    contract.signedOn === null ? state : joinLines([state, plain(writer.dateText(contract.signedOn))], ', '),
    writer.typed(contract.reference),
    writer.contact(contract.url),
  ]);
}

/** Art. 26(1) and 28(3) ask for a paper with joint controllers and processors; with others there may be one. */
export function recipientContractLines(resolved: ResolvedRecipient, writer: Writer): readonly Line[] {
  const isExpected = ['processor', 'subprocessor', 'joint', 'unknown'].includes(resolved.role);
  const { contract } = resolved;
  if (contract === undefined || (contract.state === 'unknown' && !isExpected))
    return [isExpected ? writer.unknown : writer.say('recipient.noContractNeeded')];
  return contractLines(contract, writer);
}
