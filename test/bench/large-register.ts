// Registers of any length for benchmarks: the activities of an example, over and over, each a value of its own.
import { loadExample } from '#register/library/examples/examples.ts';
import type { Activity } from '#register/model/activity.ts';
import { activityIdSchema } from '#register/model/ids.ts';
import type { Register } from '#register/model/register.ts';

export async function largeRegister(size: number): Promise<Register> {
  const example = await loadExample('webshop-be');
  return { ...example, activities: repeat(example, size, (activity) => structuredClone(activity)) };
}

/** With what lists show and searches find, and no more: for lengths at which whole activities would fill the disk. */
export async function longRegister(size: number): Promise<Register> {
  const example = await loadExample('webshop-be');
  const activities = repeat(example, size, (activity) => ({
    ...activity,
    purposes: activity.purposes.slice(0, 1),
    dataCategories: activity.dataCategories.slice(0, 1),
    recipients: activity.recipients.slice(0, 1),
    securityMeasures: [],
    software: [],
    cookies: [],
  }));
  return { ...example, activities };
}

function repeat(
  { activities }: Register,
  size: number,
  copy: (activity: Activity) => Activity,
): readonly Activity[] {
  return Array.from({ length: size }, (_, index): Activity => {
    const source = activities[index % activities.length];
    if (source === undefined) throw new Error('There are activities.');
    const id = activityIdSchema.parse(`activity-${index}`);
    return { ...copy(source), id, reference: `A-${String(index).padStart(6, '0')}`, replacedBy: null };
  });
}
