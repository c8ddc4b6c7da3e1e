import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRegister } from '#db/reads/register.ts';
import type { ReportedProposal } from '#register/review/review-report.ts';
import { createDesktop } from '#test/helpers/desktop.ts';
import { pdfFile } from '#test/helpers/policy-files.ts';

const policy = readFileSync('test/fixtures/policies/faulty-web-shop-nl.md', 'utf8');
const request = {
  source: { kind: 'text', text: policy },
  language: 'en',
  policyLanguage: null,
  country: null,
  jobId: 'review-1',
} as const;

async function openDesktop(name: 'webshop-be' | 'services-fr' = 'webshop-be') {
  const desktop = createDesktop();
  await desktop.client.register.openExample({ name });
  const proposal = async (kind: ReportedProposal['accept']['kind']) => {
    const { proposals } = await desktop.client.review.run(request);
    const found = proposals.find(({ accept }) => accept.kind === kind);
    if (found === undefined) throw new Error(`nothing of the kind ${kind} is proposed`);
    return found;
  };
  return { ...desktop, proposal, read: () => readRegister(desktop.context.session.get().db) };
}

describe('a published policy, in the window', () => {
  it('is judged, compared and told in the reader’s language, and nothing is written', async () => {
    const { client, read } = await openDesktop();
    const before = read();
    const report = await client.review.run(request);
    expect(report).toMatchObject({ language: 'nl', country: 'NL', isCountryGuessed: true });
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        rule: 'R44',
        quote: 'Wij reageren binnen acht weken.',
        place: 'line 45',
        severityText: 'To correct',
        articles: ['Art. 12(3) GDPR'],
      }),
    );
    const differences = report.differences.map(({ message }) => message);
    expect(differences).toContain('The policy names Adyen; the register does not.');
    expect(differences).toContain('The register has Mollie; the policy does not name it.');
    expect(read()).toEqual(before);
  });

  it('in another language, or of another country, than it seems', async () => {
    const { client } = await openDesktop();
    const report = await client.review.run({ ...request, policyLanguage: 'nl', country: 'BE' });
    expect(report).toMatchObject({ country: 'BE', isCountryGuessed: false });
    expect(report.findings.some(({ rule }) => rule === 'R04')).toBe(false);
  });

  it('comes as a PDF too, with pages for places', async () => {
    const { client } = await openDesktop();
    const bytes = await pdfFile([policy.split(/\n+/u).slice(0, 12), policy.split(/\n+/u).slice(12)]);
    const source = { kind: 'file', name: 'beleid.pdf', bytes } as const;
    const { findings } = await client.review.run({ ...request, source });
    expect(findings.map(({ place }) => place)).toContain('page 2');
    await expect(
      client.review.run({ ...request, source: { ...source, bytes: new Uint8Array([1, 2]) } }),
    ).rejects.toMatchObject({ code: 'policy.format' });
  });

  it('can be called off', async () => {
    const { client } = await openDesktop();
    const run = client.review.run(request);
    await client.review.cancel({ jobId: request.jobId });
    await expect(run).rejects.toMatchObject({ code: 'document.cancelled' });
  });
});

describe('what a policy proposes', () => {
  it('is a provider, added from its card, to be confirmed; undo takes it back', async () => {
    const { client, proposal, read } = await openDesktop();
    const before = read();
    const { accept, passage } = await proposal('provider');
    expect(passage?.quote).toContain('Adyen');
    await client.review.accept(accept);
    const added = read().providers.find(({ catalogueId }) => catalogueId === 'adyen');
    expect(added?.toConfirm.length).toBeGreaterThan(0);
    // Accepted twice, it is there once.
    expect(await client.review.accept(accept)).toEqual({ savedAt: null });
    await client.history.undo({ language: 'en' });
    expect(read()).toEqual(before);
  });

  it('is an activity from its template, to be confirmed', async () => {
    const { client, proposal, read } = await openDesktop('services-fr');
    const { accept } = await proposal('activity');
    const before = read().activities.length;
    await client.review.accept(accept);
    expect(read().activities.length).toBe(before + 1);
    expect(read().activities.at(-1)?.toConfirm.length).toBeGreaterThan(0);
  });

  it('is a period for a row that says something else', async () => {
    const { client, proposal, read } = await openDesktop();
    const { accept, now, message } = await proposal('period');
    expect(message).toMatch(/5 years.*in “/);
    expect(now).toMatch(/^The register says/);
    if (accept.kind !== 'period') throw new Error('a period was asked for');
    await client.review.accept(accept);
    const activity = read().activities.find(({ id }) => id === accept.activityId);
    const row = activity?.dataCategories.find(({ id }) => id === accept.rowId);
    expect(row?.retention.active).toMatchObject({ amount: 5, unit: 'years' });
    expect(activity?.toConfirm).toContain(`dataCategories/${accept.rowId}/retention/active`);
  });

  it('is what the notice says, kept with the organisation', async () => {
    const { client, proposal, read } = await openDesktop();
    const { accept } = await proposal('notice');
    await client.review.accept(accept);
    expect(read().organisation.publishedNotice).toMatchObject({
      publishedOn: '2023-03-14',
      namedAuthorityCountry: 'BE',
    });
  });
});

describe('a review', () => {
  it('is saved as a page and as text', async () => {
    const { client, folder, answerDialog } = await openDesktop();
    for (const format of ['html', 'txt'] as const) {
      answerDialog(join(folder, `review.${format}`));
      const answer = await client.review.save({ ...request, name: 'beleid.md', format });
      expect(answer?.fileName).toBe(`review.${format}`);
      const text = readFileSync(join(folder, `review.${format}`), 'utf8');
      expect(text).toContain('Review of a published policy');
      expect(text).toContain('Wij reageren binnen acht weken.');
    }
  });
});
