import { describe, expect, it } from 'vitest';
import { buildDocument } from '#register/documents/build-document.ts';
import type { NoticeAudience } from '#register/documents/catalogue.ts';
import { renderMarkdown } from '#register/documents/markdown.ts';
import { renderPasteable } from '#register/documents/pasteable.ts';
import { renderText } from '#register/documents/text.ts';
import { exampleNames, loadExample } from '#register/library/examples/examples.ts';
import { languages } from '#register/model/language.ts';
import { reviewPolicy } from '#register/review/review-policy.ts';

const date = '2026-11-22';
const audiences: readonly NoticeAudience[] = ['customers', 'visitors', 'staff', 'all'];
const notices = exampleNames.flatMap((name) => languages.map((language) => ({ name, language })));

describe('The notices that Trente writes', () => {
  it.each(notices)('of $name in $language are what its own review asks for', async ({ name, language }) => {
    const register = await loadExample(name);
    for (const audience of audiences) {
      const notice = buildDocument({ document: 'notice', register, language, date, audience });
      const written = [
        { text: renderText(notice), format: 'text' },
        { text: renderMarkdown(notice), format: 'markdown' },
        { text: renderPasteable(notice, { isForWord: false }), format: 'html' },
      ] as const;
      for (const source of written) {
        const review = reviewPolicy(source, { today: date });
        expect([review.language, review.country]).toEqual([language, register.organisation.country]);
        expect(review.findings.map(({ rule, passage }) => `${rule}: ${passage.quote}`)).toEqual([]);
      }
    }
  });
});
