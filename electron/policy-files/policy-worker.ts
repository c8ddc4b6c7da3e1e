/** The worker that reads a policy and judges it: files from outside are opened here, with limits, and the window stays quick meanwhile. */
import { randomUUID } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { readSnapshot } from '#db/reads/snapshot.ts';
import { Failure, type FailureCode, type FailureParameters } from '#register/model/failure.ts';
import type { Country } from '#register/model/country.ts';
import type { IsoDate } from '#register/model/dates.ts';
import type { Language } from '#register/model/language.ts';
import { reportReview, type ReviewReport } from '#register/review/review-report.ts';
import { reviewPolicy, type PolicySource } from '#register/review/review-policy.ts';
import { readPolicyFile, type PolicyFile } from './read-policy-file.ts';

export interface ReviewOrder {
  readonly today: IsoDate;
  /** The reader's. */
  readonly language: Language;
  /** Of the policy; null: told from the text. */
  readonly policyLanguage: Language | null;
  readonly country: Country | null;
  /** The register that it is compared with. */
  readonly snapshot: Uint8Array;
}

/** What the thread is started with; both ends are this application. */
export interface PolicyTask {
  readonly source: PolicyFile | { readonly text: string };
  /** Absent: the file is only read. */
  readonly review?: ReviewOrder;
}

export type PolicyAnswer =
  | { readonly kind: 'read'; readonly source: PolicySource }
  | { readonly kind: 'reviewed'; readonly report: ReviewReport }
  | { readonly kind: 'failed'; readonly code: FailureCode; readonly parameters: FailureParameters };

// The only sender is `policy-reader.ts`, which hands over exactly this.
const { source, review } = workerData as PolicyTask;

async function run(): Promise<PolicyAnswer> {
  try {
    const policy: PolicySource =
      'text' in source ? { text: source.text, format: formatOf(source.text) } : await readPolicyFile(source);
    if (review === undefined) return { kind: 'read', source: policy };
    const { today, language, policyLanguage, country, snapshot } = review;
    const register = readSnapshot(snapshot);
    const result = reviewPolicy(policy, { today, country, language: policyLanguage });
    return {
      kind: 'reviewed',
      report: reportReview(result, { register, language, today, newId: randomUUID }),
    };
  } catch (error) {
    if (error instanceof Failure) return { kind: 'failed', code: error.code, parameters: error.parameters };
    throw error;
  }
}

/** What is pasted may be the page's own HTML; Markdown reads like text. */
function formatOf(text: string): 'html' | 'markdown' {
  return /^\s*<(?:!doctype|html|body|main|article|div|h1|p)\b/iu.test(text) ? 'html' : 'markdown';
}

// No await here: the bundle is CommonJS.
void run().then((answer) => parentPort?.postMessage(answer));
