/** The changes there are: what a caller asks for, and what it gets back. */
import type { RuleId } from '#register/checks/finding.ts';
import type { Activity } from '#register/model/activity.ts';
import type { IsoInstant } from '#register/model/dates.ts';
import type {
  ActivityId,
  ProcessorActivityId,
  ProviderId,
  SetAsideFindingId,
  VersionId,
} from '#register/model/ids.ts';
import type { Organisation } from '#register/model/organisation.ts';
import type { ProcessorActivity } from '#register/model/processor-activity.ts';
import type { Provider } from '#register/model/provider.ts';
import type { Register } from '#register/model/register.ts';
import type { SetAsideFinding } from '#register/model/set-aside-finding.ts';
import type { Version } from '#register/model/version.ts';

export type SingleChange =
  | { readonly kind: 'organisation.update'; readonly organisation: Organisation }
  | { readonly kind: 'activity.create'; readonly activity: Activity }
  | { readonly kind: 'activity.update'; readonly activity: Activity }
  | { readonly kind: 'activity.remove'; readonly id: ActivityId }
  | { readonly kind: 'processorActivity.create'; readonly activity: ProcessorActivity }
  | { readonly kind: 'processorActivity.update'; readonly activity: ProcessorActivity }
  | { readonly kind: 'processorActivity.remove'; readonly id: ProcessorActivityId }
  | { readonly kind: 'provider.create'; readonly provider: Provider }
  | { readonly kind: 'provider.update'; readonly provider: Provider }
  | { readonly kind: 'provider.remove'; readonly id: ProviderId }
  /** Set aside again, under new facts or for another reason, it keeps its id. */
  | { readonly kind: 'finding.setAside'; readonly finding: SetAsideFinding }
  | { readonly kind: 'finding.bringBack'; readonly id: SetAsideFindingId }
  /** Names the register as it stands after this change. */
  | { readonly kind: 'version.create'; readonly version: Version }
  | { readonly kind: 'version.remove'; readonly id: VersionId }
  /** A notice that was handed out is no longer watched. */
  | { readonly kind: 'notice.forget'; readonly key: number }
  /** The user has put a new one in its place, by whatever way: from now on it says what the register says. */
  | { readonly kind: 'notice.markReplaced'; readonly key: number; readonly at: IsoInstant }
  /** Fills the register with another one's content, in place of what it held; ids and dates stay as they come. */
  | { readonly kind: 'register.import'; readonly register: Register };

/** What a user did that takes several changes: they count, and are undone, as one. */
const groupActions = [
  'register.create',
  'activity.duplicate',
  'processorActivity.duplicate',
  'provider.link',
  'template.fill',
] as const;
export type GroupAction =
  | (typeof groupActions)[number]
  /** A finding of this rule, mended the one way the law leaves. */
  | `finding.fix.${RuleId}`;

export type Change =
  | SingleChange
  /** In the order given: what refers to an object comes after the change that makes it. */
  | { readonly kind: 'group'; readonly action: GroupAction; readonly changes: readonly SingleChange[] };

export interface WriteContext {
  /** The clock: dates in the register follow the computer's own time zone. */
  readonly now: () => IsoInstant;
  /** Who is at the keyboard, when that is known. */
  readonly actor?: string | undefined;
}

/** The change as it is in the log; what the user sees as saved. */
export interface AppliedChange {
  readonly seq: number;
  readonly at: IsoInstant;
}
