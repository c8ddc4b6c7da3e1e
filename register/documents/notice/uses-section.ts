/** N3 to N8, N12 and N14, activity by activity: why, on what basis, which data from where, who receives them, how long they are kept. */
import type { Activity } from '#register/model/activity.ts';
import type { Register } from '#register/model/register.ts';
import { definitions, joinLines, linesValue, paragraph, section } from '#register/documents/lines.ts';
import type { Block, Definition, Line, Section } from '#register/documents/model.ts';
import { dataSection } from '#register/documents/short-notice/data-sections.ts';
import { purposesSection } from '#register/documents/short-notice/purposes-section.ts';
import { recipientsSection } from '#register/documents/short-notice/recipients-sections.ts';
import { activityText } from '#register/documents/short-notice/retention-section.ts';
import { partyName } from '#register/documents/words/party-words.ts';
import type { Writer } from '#register/documents/writer.ts';

export function usesSection(activities: readonly Activity[], register: Register, writer: Writer): Section {
  return section('uses', 'part', writer.t('fullNotice.uses'), {
    blocks:
      activities.length === 0 ? [paragraph([{ text: writer.t('fullNotice.nobody'), isUnknown: true }])] : [],
    sections: activities.map((activity) => useSection(activity, register, writer)),
  });
}

function useSection(activity: Activity, register: Register, writer: Writer): Section {
  const one = [activity];
  return section(`use:${activity.id}`, 'part', writer.known(activity.name), {
    blocks: [
      definitions([
        entry(writer.t('fullNotice.why'), purposesSection(one, 1, writer), writer),
        entry(writer.t('fullNotice.data'), dataSection(one, 0, writer), writer),
        entry(writer.t('fullNotice.recipients'), recipientsSection(one, register, 0, writer), writer),
        {
          term: writer.t('fullNotice.retention'),
          value: linesValue(activityText(activity, writer)),
        },
        jointEntry(activity, writer),
      ]),
    ],
  });
}

function entry(term: string, content: Section | undefined, writer: Writer): Definition {
  const lines = content === undefined ? [] : content.blocks.flatMap(linesOfBlock);
  return { term, value: linesValue(...(lines.length === 0 ? [writer.unknown] : lines)) };
}

function linesOfBlock(block: Block): readonly Line[] {
  if (block.kind === 'paragraph') return [block.line];
  return block.kind === 'list' ? block.items.map((item): Line => [{ text: '– ' }, ...item]) : [];
}

/** Art. 26(2): the essence of the arrangement is made available to people. */
function jointEntry({ jointControllers }: Activity, writer: Writer): Definition | undefined {
  if (jointControllers.length === 0) return undefined;
  return {
    term: writer.t('fullNotice.joint'),
    value: linesValue(
      ...jointControllers.map(({ party, share }) =>
        joinLines([partyName(party, writer), writer.known(share)], writer.semicolon),
      ),
    ),
  };
}
