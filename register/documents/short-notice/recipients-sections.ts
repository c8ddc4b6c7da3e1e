/** N6 and N7: who receives the data and in which role, and what protects them outside the EEA (Art. 13(1)(e)-(f) GDPR). */
import type { Activity } from '#register/model/activity.ts';
import type { Register } from '#register/model/register.ts';
import type { ResolvedRecipient } from '#register/model/resolve-recipient.ts';
import { recipientKinds } from '#register/vocabulary/recipient-kind.ts';
import {
  distinctBy,
  joinLines,
  lineText,
  paragraph,
  plain,
  present,
  section,
  styled,
} from '#register/documents/lines.ts';
import type { Density, Line, Section } from '#register/documents/model.ts';
import { resolveAll } from '#register/documents/words/recipient-words.ts';
import {
  mechanismLine,
  noTransferLines,
  pictureTransfers,
  type RecordedTransfer,
} from '#register/documents/words/transfer-words.ts';
import type { Writer } from '#register/documents/writer.ts';

const groups = ['internal', 'processor', 'controller', 'joint', 'unknown'] as const;
type Group = (typeof groups)[number];

export function recipientsSection(
  activities: readonly Activity[],
  register: Register,
  density: Density,
  writer: Writer,
): Section {
  const resolved = activities.flatMap(({ recipients }) => resolveAll(recipients, register.providers));
  const lines = groups.flatMap((group) => {
    const members = resolved.filter((one) => groupOf(one) === group);
    if (members.length === 0) return [];
    const names = distinctBy(
      members.map((one) => recipientLine(one, density, writer)),
      lineText,
    );
    const heading = styled(plain(writer.t(`notice.recipients.${group}`)), { emphasis: 'strong' });
    return [joinLines([heading, joinLines(names, ', ')], ' ')];
  });
  const silent = activities.filter(
    ({ recipients, hasNoRecipients }) => recipients.length === 0 && !hasNoRecipients,
  );
  return section('recipients', 'part', writer.t('notice.recipients'), {
    blocks: present([
      ...lines,
      lines.length === 0 && silent.length === 0 && activities.length > 0
        ? writer.say('recipient.nobody')
        : undefined,
      silent.length > 0 || activities.length === 0 ? silentLine(silent, writer) : undefined,
    ]).map(paragraph),
  });
}

/** Who has no access to the data receives none, and is not told about. */
function groupOf({ role }: ResolvedRecipient): Group | undefined {
  switch (role) {
    case 'none':
      return undefined;
    case 'subprocessor':
      return 'processor';
    default:
      return role;
  }
}

/** “Mollie (payment provider)”; tighter notices name the provider alone, the tightest its category, as Art. 13(1)(e) allows. */
function recipientLine({ name, kind, provider }: ResolvedRecipient, density: Density, writer: Writer): Line {
  const label =
    kind === undefined || kind === 'internal_staff' ? undefined : plain(writer.label(recipientKinds[kind]));
  const known = writer.known(name);
  if (label === undefined) return known;
  if (density > 2) return label;
  return density === 2 || provider === undefined
    ? known
    : [...known, { text: ' (' }, ...label, { text: ')' }];
}

function silentLine(silent: readonly Activity[], writer: Writer): Line {
  if (silent.length === 0) return writer.unknown;
  return writer.say('notice.recipientsUnknown', {
    activities: joinLines(
      silent.map(({ name }) => writer.known(name)),
      ', ',
    ),
    unknown: writer.unknown,
  });
}

export function transfersSection(
  activities: readonly Activity[],
  register: Register,
  density: Density,
  writer: Writer,
): Section | undefined {
  const resolved = distinctBy(
    activities.flatMap(({ recipients }) => resolveAll(recipients, register.providers)),
    ({ provider, recipient }) =>
      `${provider?.id ?? ''}/${provider === undefined ? recipient.id : ''}/${JSON.stringify(recipient.transfers)}`,
  );
  const picture = pictureTransfers(resolved);
  const transfers = distinctBy(
    picture.transfers.map((recorded) => transferLine(recorded, density, writer)),
    lineText,
  );
  // The essentials name the transfers that are known; about whom nothing is known stands in the full notice.
  const notes = density === 4 && transfers.length > 0 ? [] : noTransferLines(picture, activities, writer);
  // Art. 13(1)(f) speaks of transfers that take place: the sentence that there is none may give way.
  if (transfers.length === 0 && picture.unknownFor.length === 0 && density > 1) return undefined;
  return section('transfers', 'part', writer.t('notice.transfers'), {
    blocks: present([
      ...transfers,
      transfers.length === 0 ? undefined : writer.say('notice.transferCopy'),
      ...notes,
    ]).map(paragraph),
  });
}

function transferLine({ resolved, transfer }: RecordedTransfer, density: Density, writer: Writer): Line {
  const fallback =
    transfer.fallbackMechanism === null || density > 1
      ? undefined
      : writer.say('transfer.fallback', { mechanism: mechanismLine(transfer.fallbackMechanism, writer) });
  return writer.say('notice.transfer', {
    recipient: writer.known(resolved.name),
    country: writer.country(transfer.country),
    mechanism: joinLines([mechanismLine(transfer.mechanism, writer), fallback], writer.semicolon),
  });
}
