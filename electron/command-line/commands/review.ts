/** `trente review`: judges a published privacy policy and says what it names; the file is only read, and nothing is written. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { closeRegisterFile, openRegisterFile } from '#db/open.ts';
import { readRegister } from '#db/reads/register.ts';
import { largestMegabytes } from '#electron/policy-files/read-policy-file.ts';
import { readingFailure } from '#electron/files/file-failure.ts';
import { findOption, getPath } from '#electron/command-line/options.ts';
import type { Command, CommandCall } from '#electron/command-line/run-command.ts';
import { severityWords, summariseFindings } from '#register/checks/describe-finding.ts';
import { Failure } from '#register/model/failure.ts';
import type { Register } from '#register/model/register.ts';
import { compareWithRegister } from '#register/review/compare-with-register.ts';
import {
  createReviewTranslator,
  describeDifference,
  describeProposal,
  describeReading,
  describeRecognised,
  describeReviewFinding,
  placeInWords,
  type ReviewTranslator,
} from '#register/review/describe-review.ts';
import { proposeDrafts } from '#register/review/propose-drafts.ts';
import { reviewPolicy, type PolicyReview, type PolicySource } from '#register/review/review-policy.ts';
import { printReview } from '#electron/command-line/print-review.ts';

export const runReview: Command = async (call) => {
  const say = createReviewTranslator(call.language);
  const path = getPath(call, 0);
  const source = await readSource(call, path);
  const registerPath = findOption(call, 'register');
  const register = registerPath === undefined ? undefined : read(call, registerPath);
  const country = findOption(call, 'country') ?? register?.organisation.country ?? null;
  const today = call.world.clock.today();
  const review = reviewPolicy(source, { today, country });
  const differences = register === undefined ? [] : compareWithRegister(review, register);
  const proposals = proposeDrafts(review, {
    today,
    newId: call.world.createId,
    ...(register === undefined ? {} : { register }),
  });
  if (findOption(call, 'format') === 'json') {
    const report = printReview(review, { path, differences, proposals, say });
    call.world.out(JSON.stringify(report, null, 2));
  } else tell(call, path, { review, differences, proposals, say });
  for (const what of review.unread) call.world.error(`trente: ${path}: ${say(`unread.${what}`)}`);
  return review.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};

async function readSource({ world }: CommandCall, path: string): Promise<PolicySource> {
  const place = resolve(world.workingFolder, path);
  try {
    // Before it is read: what is much too large must not fill the memory.
    const { size } = await stat(place);
    const megabytes = largestMegabytes.document;
    if (size > megabytes * 1024 * 1024) throw new Failure('policy.tooLarge', { name: path, megabytes });
    return await world.policies.read({ name: path, bytes: await readFile(place) });
  } catch (error) {
    throw readingFailure(error, path);
  }
}

function read({ world }: CommandCall, registerPath: string): Register {
  const file = openRegisterFile(resolve(world.workingFolder, registerPath), {
    access: 'read',
    known: world.knownStates,
  });
  try {
    return readRegister(file.db);
  } finally {
    closeRegisterFile(file);
  }
}

interface Told {
  readonly review: PolicyReview;
  readonly differences: ReturnType<typeof compareWithRegister>;
  readonly proposals: ReturnType<typeof proposeDrafts>;
  readonly say: ReviewTranslator;
}

function tell(
  { world, language }: CommandCall,
  path: string,
  { review, differences, proposals, say }: Told,
): void {
  const { out } = world;
  out(`${path}: ${say('summary.found', { count: review.findings.length })}`);
  for (const line of describeReading(review, say)) out(line);
  title(out, say('part.findings'));
  if (review.findings.length > 0) out(`  ${summariseFindings(review.findings, language)}`);
  for (const finding of review.findings) {
    const { rule, severity, passage, message, articles } = describeReviewFinding(finding, language);
    out(
      `  ${rule} ${severityWords(severity, language)} (${placeInWords(passage, review.places, say)}): ${message}`,
    );
    if (passage.quote !== '') out(`      “${passage.quote}”`);
    out(`      ${articles.join(', ')}`);
  }
  title(out, say('part.recognised'));
  for (const { title: name, entries } of describeRecognised(review, say)) {
    out(`  ${name}: ${entries.length === 0 ? say('recognised.none') : ''}`.trimEnd());
    for (const { text, place } of entries) out(`    ${text}${place === '' ? '' : ` (${place})`}`);
  }
  if (differences.length > 0) title(out, say('part.differences'));
  for (const difference of differences) out(`  ${describeDifference(difference, say)}`);
  title(out, say('part.proposals'));
  for (const proposal of proposals) out(`  ${describeProposal(proposal, say)}`);
}

function title(out: (line: string) => void, text: string): void {
  out('');
  out(text);
}
