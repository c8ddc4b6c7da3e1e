/** A recipient in two lines: who; in which role, where, under what paper, and whether it differs from its provider's own entry. */
import { isInEea, countryName } from '#register/model/country.ts';
import { isBlank } from '#register/model/localized-text.ts';
import type { Recipient } from '#register/model/recipient.ts';
import { resolveRecipient, type ResolvedRecipient } from '#register/model/resolve-recipient.ts';
import { contractStates } from '#register/vocabulary/answer.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import { recipientRoles } from '#register/vocabulary/recipient-role.ts';
import { useEditorMessages } from '#renderer/fields/field-words.tsx';
import { joinParts, useRead } from '#renderer/fields/reading.ts';
import type { RowSummary } from '#renderer/fields/row-list.tsx';
import { useProviders } from '#renderer/fields/use-providers.ts';
import { useLanguage } from '#renderer/language.tsx';
import { Badge } from '#renderer/ui/badge.tsx';

export function useRecipientSummary(): (recipient: Recipient) => RowSummary {
  const t = useEditorMessages();
  const language = useLanguage();
  const read = useRead();
  const providers = useProviders();
  return (recipient) => {
    const resolved = resolveRecipient(recipient, providers);
    const { kind, role, contract, transfers } = resolved;
    const countries = transfers
      .map(({ country }) => country)
      .filter((country) => country !== null && !isInEea(country))
      .map((country) => countryName(country ?? '', language));
    const title = isBlank(resolved.name) ? t('recipients.unnamed') : (read(resolved.name) ?? '');
    return {
      title,
      detail: joinParts([
        kind === undefined || role === 'internal' ? undefined : recipientKinds[kind].label[language],
        recipientRoles[role].label[language],
        needsPaper(resolved)
          ? t('recipients.paper', { state: contractStates[contract?.state ?? 'unknown'].label[language] })
          : undefined,
        read(recipient.dataPassed),
      ]),
      badges: (
        <>
          {countries.map((country) => (
            <Badge key={country} tone="accent">
              {country}
            </Badge>
          ))}
          {differs(resolved) && <Badge tone="quiet">{t('recipients.differs')}</Badge>}
        </>
      ),
    };
  };
}

/** Art. 28(3) and 26(1). */
function needsPaper({ role }: ResolvedRecipient): boolean {
  return role === 'processor' || role === 'subprocessor' || role === 'joint';
}

/** Whether this activity overrules what the provider's own entry says. */
function differs({ recipient, provider }: ResolvedRecipient): boolean {
  return (
    provider !== undefined &&
    (recipient.role !== null || recipient.contract !== null || recipient.transfers !== null)
  );
}
