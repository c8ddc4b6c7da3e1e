/** The five types of recipient of the CNIL's model, and which of them a recipient is. */
import type { ResolvedRecipient } from '#register/model/resolve-recipient.ts';
import { isOutsideEea } from '#register/documents/words/transfer-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export const recipientTypes = ['internal', 'processor', 'thirdCountry', 'partner', 'other'] as const;
type RecipientType = (typeof recipientTypes)[number];

/** A processor stays one when data leave the EEA; its transfers stand in a block of their own. */
function recipientType({ role, transfers }: ResolvedRecipient): RecipientType {
  if (role === 'internal') return 'internal';
  if (role === 'processor' || role === 'subprocessor') return 'processor';
  if (transfers.some(isOutsideEea)) return 'thirdCountry';
  return role === 'controller' || role === 'joint' ? 'partner' : 'other';
}

export function recipientTypeWords(resolved: ResolvedRecipient, writer: Writer): string {
  return writer.t(`cnil.recipientType.${recipientType(resolved)}`);
}
