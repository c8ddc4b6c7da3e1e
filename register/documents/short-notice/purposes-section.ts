/** N3 and N4: purposes grouped by legal basis, with the statute or the interest behind them (Art. 13(1)(c)-(d) GDPR). */
import type { Activity } from '#register/model/activity.ts';
import type { Purpose } from '#register/model/purpose.ts';
import { legalBases } from '#register/vocabulary/legal-basis.ts';
import { codesOf } from '#register/vocabulary/vocabulary.ts';
import type { NoticeAudience } from '#register/documents/catalogue.ts';
import { distinctBy, joinLines, lineText, paragraph, section, styled } from '#register/documents/lines.ts';
import type { Block, Density, Line, Section } from '#register/documents/model.ts';
import { conditionLine } from '#register/documents/words/purpose-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export function purposesSection(
  activities: readonly Activity[],
  density: Density,
  writer: Writer,
  audience: NoticeAudience = 'customers',
): Section {
  const nobody = audience === 'customers' ? 'notice.noActivities' : 'fullNotice.nobody';
  const purposes = activities.flatMap((activity) => activity.purposes);
  const blocks = groupByBasis(purposes).flatMap((group) => {
    const items = distinctBy(
      group.map((purpose) =>
        density === 4 ? useName(purpose, activities, writer) : purposeLine(purpose, density, writer),
      ),
      lineText,
    );
    return basisBlocks(basisHeading(group[0]?.legalBases ?? [], writer), items, density, writer);
  });
  return section('why', 'part', writer.t('notice.why'), {
    blocks: blocks.length === 0 ? [paragraph([{ text: writer.t(nobody), isUnknown: true }])] : blocks,
  });
}

/** The essentials name what is done; the full notice says each purpose of it. */
function useName(purpose: Purpose, activities: readonly Activity[], writer: Writer): Line {
  const activity = activities.find(({ purposes }) => purposes.includes(purpose));
  return activity === undefined ? writer.unknown : writer.known(activity.name);
}

function basisBlocks(
  heading: Line,
  items: readonly Line[],
  density: Density,
  writer: Writer,
): readonly Block[] {
  const strong = styled(heading, { emphasis: 'strong' });
  return density === 0
    ? [paragraph(strong), { kind: 'list', items }]
    : [paragraph(joinLines([strong, joinLines(items, writer.semicolon)], ' '))];
}

/** In the order of Art. 6(1); purposes that name several bases stay together, those without one come last. */
function groupByBasis(purposes: readonly Purpose[]): readonly (readonly Purpose[])[] {
  const order: readonly string[] = codesOf(legalBases);
  const rank = (purpose: Purpose) => {
    const first = purpose.legalBases[0];
    return first === undefined ? order.length : order.indexOf(first);
  };
  const groups = Map.groupBy(purposes, (purpose) => [...purpose.legalBases].sort().join('+'));
  return [...groups.values()].toSorted((one, other) => firstRank(one, rank) - firstRank(other, rank));
}

function firstRank(group: readonly Purpose[], rank: (purpose: Purpose) => number): number {
  return Math.min(...group.map(rank));
}

function basisHeading(bases: Purpose['legalBases'], writer: Writer): Line {
  const [only, ...others] = bases;
  if (only === undefined) return [{ text: writer.t('notice.basis.unknown'), isUnknown: true }];
  if (others.length === 0)
    return writer.say(`notice.basis.${only}`, { article: writer.article(legalBases[only].article) });
  return writer.say('notice.basis.several', {
    bases: writer.list(
      bases.map(
        (basis) => `${writer.label(legalBases[basis])} (${writer.article(legalBases[basis].article)})`,
      ),
    ),
  });
}

/** The purpose with the interest pursued, which must be told, and with its texts of law, which may be. */
function purposeLine(purpose: Purpose, density: Density, writer: Writer): Line {
  const isLaw = purpose.legalBases.includes('legal_obligation') || purpose.legalBases.includes('public_task');
  const interest = writer.read(purpose.legitimateInterest);
  const statute = writer.typed(purpose.statute);
  const details = joinLines(
    [
      isLaw && density < 2 ? statute : undefined,
      purpose.legalBases.includes('legitimate_interests')
        ? writer.say('notice.interest', { interest: interest ?? writer.unknown })
        : undefined,
      density < 2 ? conditionLine(purpose, writer) : undefined,
    ],
    '; ',
  );
  const description = writer.known(purpose.description);
  return details.length === 0 ? description : [...description, { text: ' (' }, ...details, { text: ')' }];
}
