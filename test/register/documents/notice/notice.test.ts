import { describe, expect, it } from 'vitest';
import { noticeAudiences } from '#register/documents/catalogue.ts';
import { renderMarkdown } from '#register/documents/markdown.ts';
import { renderPasteable } from '#register/documents/pasteable.ts';
import { buildNotice } from '#register/documents/notice/build-notice.ts';
import { authorityOf } from '#register/library/authorities.ts';
import { exampleNames, loadExample } from '#register/library/examples/examples.ts';
import { languages, type Language } from '#register/model/language.ts';
import { documentText, registerWith, sectionOf, sectionText } from '#test/helpers/documents.ts';

const date = '2026-11-22';
const activity = { id: 'a-1', name: { en: 'Quotes' }, audiences: ['customers'], status: 'active' };

function noticeWith(members: Readonly<Record<string, unknown>>, language: Language = 'en') {
  return buildNotice({ register: registerWith(members), language, date, audience: 'customers' });
}

function textOf(members: Readonly<Record<string, unknown>>, section: string) {
  return sectionText(sectionOf(noticeWith(members), section));
}

const threefold = exampleNames.flatMap((name) =>
  noticeAudiences.map((audience) => [name, audience] as const),
);

describe('each full notice says what Art. 13 and 14 ask for (N1 to N21)', () => {
  it.each(threefold)('of %s for %s, in four languages', async (name, audience) => {
    const register = await loadExample(name);
    const { organisation } = register;
    for (const language of languages) {
      const notice = buildNotice({ register, language, date, audience });
      const says = (section: string) => sectionText(sectionOf(notice, section));
      // N1, N2: who.
      expect(says('who')).toContain(organisation.legalName);
      // N3, N4, N5, N6, N8, N12, N14: activity by activity; or that there is none.
      const uses = sectionOf(notice, 'uses');
      expect((uses?.sections.length ?? 0) + (uses?.blocks.length ?? 0)).toBeGreaterThan(0);
      for (const use of uses?.sections ?? [])
        expect(
          use.blocks.flatMap((block) => (block.kind === 'definitions' ? block.entries : [])).length,
        ).toBeGreaterThan(3);
      // N7: transfers, none of them, or what is not known.
      expect(says('transfers')).not.toBe('');
      // N9, N10, N11, N17, N19.
      expect(says('rights')).not.toBe('');
      expect(says('exercise')).not.toBe('');
      expect(says('complaint')).toContain(authorityOf(organisation.country)?.name[language] ?? '?');
      expect(['callout', undefined]).toContain(sectionOf(notice, 'objection')?.role);
      // N15, N16, N21.
      expect(says('changes')).toContain('2026');
    }
  });
});

describe('what is missing is said to be missing', () => {
  it('in a notice of a register that knows nothing', () => {
    const text = documentText(noticeWith({ activities: [{ ...activity, purposes: [{}] }] }));
    expect(text.match(/not known/g)?.length).toBeGreaterThan(5);
  });
});

describe('a notice follows the register', () => {
  it('portability only where it exists, objection only where it does', () => {
    const law = {
      ...activity,
      purposes: [{ description: { en: 'Invoices' }, legalBases: ['legal_obligation'] }],
    };
    expect(textOf({ activities: [law] }, 'rights')).not.toContain('portability');
    expect(sectionOf(noticeWith({ activities: [law] }), 'objection')).toBeUndefined();
    const interest = {
      ...activity,
      purposes: [{ description: { en: 'Ads' }, legalBases: ['legitimate_interests'] }],
    };
    expect(sectionOf(noticeWith({ activities: [interest] }), 'objection')?.role).toBe('callout');
  });

  it('cookies as a table, with the sentence on consent where consent comes first', () => {
    const cookies = [
      { name: '_ga', purpose: { en: 'Count visits' }, cookieClass: 'analytics', consent: 'before' },
    ];
    const text = textOf({ activities: [{ ...activity, cookies }] }, 'cookies');
    expect(text).toContain('_ga | Count visits');
    expect(text).toContain('only with your consent');
  });

  it('children by the law of the country', () => {
    const forChildren = {
      ...activity,
      minors: { areAddressed: 'yes' },
      purposes: [{ description: { en: 'Club' }, legalBases: ['consent'] }],
    };
    const text = (country: string) =>
      textOf({ organisation: { country }, activities: [forChildren] }, 'children');
    expect(['FR', 'BE', 'NL'].map((country) => /age of (\d+)/.exec(text(country))?.[1])).toEqual([
      '15',
      '13',
      '16',
    ]);
  });

  it('the French right to leave instructions after death', () => {
    expect(textOf({ organisation: { country: 'FR' }, activities: [activity] }, 'rights')).toContain(
      'after your death',
    );
    expect(textOf({ organisation: { country: 'BE' }, activities: [activity] }, 'rights')).not.toContain(
      'after your death',
    );
  });

  it('and speaks of its own audience only', async () => {
    const register = await loadExample('garage-fr');
    const titles = (audience: 'staff' | 'customers') =>
      sectionOf(buildNotice({ register, language: 'fr', date, audience }), 'uses')?.sections.length ?? 0;
    expect(titles('staff')).toBeGreaterThan(0);
    expect(titles('staff')).toBeLessThan(titles('customers'));
  });
});

describe('a notice for other programs', () => {
  const typed = '<img src=x onerror=alert(1)> & *bold* [link](x) # | 1. one';

  it('is HTML without script, style or picture, whatever was typed', () => {
    const html = renderPasteable(noticeWith({ activities: [{ ...activity, name: { en: typed } }] }));
    expect(html).not.toMatch(/<script|<style|<link|<img|class=|style=/);
    expect(html).toContain('&lt;img src=x');
  });

  it('has plain styles on each element for Word', () => {
    const html = renderPasteable(noticeWith({ activities: [activity] }), { isForWord: true });
    expect(html).toMatch(/<h2 style="font:bold/);
    expect(html).not.toMatch(/<style|class=/);
  });

  it('is Markdown in which nothing typed becomes markup', () => {
    const text = renderMarkdown(noticeWith({ activities: [{ ...activity, name: { en: typed } }] }));
    expect(text).toContain('\\<img src=x onerror=alert(1)\\> & \\*bold\\* \\[link\\](x) \\# \\|');
    expect(text).toMatch(/^# Privacy notice for our customers\n/);
  });
});
