import { describe, expect, it } from 'vitest';
import { buildDocument, listSubstitutes } from '#register/documents/build-document.ts';
import { renderHtml } from '#register/documents/html.ts';
import { escapeHtml, markup, markupSource, trusted } from '#register/documents/markup.ts';
import { loadExample } from '#register/library/examples/examples.ts';
import { registerWithActivity } from '#test/helpers/documents.ts';

const date = '2026-11-22';

function registerHtml(name: string): string {
  const register = registerWithActivity({ name: { en: name }, status: 'active' });
  return renderHtml(buildDocument({ document: 'register', register, language: 'en', date }));
}

describe('a text that was not written in the document’s language', () => {
  it.each(['register', 'notice', 'short-notice', 'activity'] as const)(
    'stands in the organisation’s own words in the %s, is marked as such, and listed before printing',
    (document) => {
      const register = registerWithActivity(
        { name: { fr: 'Devis', nl: 'Offertes' }, audiences: ['customers'] },
        { organisation: { language: 'nl' } },
      );
      const activityId = register.activities[0]?.id;
      const model = buildDocument({ document, register, language: 'de', date, activityId });
      expect(listSubstitutes(model)).toContainEqual({ text: 'Offertes', language: 'nl' });
      expect(renderHtml(model)).toContain('<span lang="nl">Offertes</span>');
    },
  );
});

describe('a document as HTML', () => {
  it('shows names as typed and runs nothing of them', () => {
    const payloads = [
      '<script>alert(1)</script>',
      '</style><img src=x onerror=alert(1)>',
      'Müller & Söhne',
      '"quoted" and \'quoted\'',
      '=1+1',
      '{{template}} ${expression}',
      'é ß € – 🚗',
      '&lt;already&gt;',
      '--><b>',
    ];
    for (const payload of payloads) {
      const page = registerHtml(payload);
      expect(page).toContain(`<h2>${escapeHtml(payload)}</h2>`);
      expect(page).not.toMatch(/<script|<img|<b>|onerror=alert\(1\)>/);
    }
  });

  it('keeps line breaks, however they were typed, and drops control characters', () => {
    expect(registerHtml('one\ntwo\r\nthree\u0000\u0007\uFFFE')).toContain('<h2>one<br>two<br>three</h2>');
  });

  it('loads nothing but its own styles and fonts', () => {
    const page = registerHtml('Quotes');
    expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"`);
    const withFonts = renderHtml(
      buildDocument({ document: 'register', register: registerWithActivity({}), language: 'en', date }),
      { fontUrl: (file) => `app://preview/fonts/${file}` },
    );
    expect(withFonts).toContain('; font-src app:"');
    expect(withFonts).toContain('url("app://preview/fonts/source-sans-3-latin-400-normal.woff2")');
  });

  it('marks text that stands in another language', () => {
    const register = registerWithActivity({ name: { nl: 'Offertes' }, status: 'active' });
    const page = renderHtml(buildDocument({ document: 'register', register, language: 'fr', date }));
    expect(page).toContain('<html lang="fr">');
    expect(page).toContain('<h2><span lang="nl">Offertes</span></h2>');
  });

  it('can be read by a machine: one h1, no level skipped, scopes, captions, unique ids, links that arrive', async () => {
    const register = await loadExample('garage-fr');
    const page = renderHtml(buildDocument({ document: 'register', register, language: 'fr', date }));
    const levels = [...page.matchAll(/<h([1-4])>/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect(page.match(/<th>/g)).toBeNull();
    expect(page.match(/<table>/g)?.length).toBe(page.match(/<caption>/g)?.length);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    for (const activity of register.activities) expect(targets).toContain(`activity:${activity.id}`);
  });
});

describe('markup', () => {
  it('escapes strings and leaves markup alone', () => {
    const inner = markup`<b>${'<i>'}</b>`;
    expect(markupSource(markup`<p title="${'"'}">${inner}${undefined}${['a', inner]}</p>`)).toBe(
      '<p title="&quot;"><b>&lt;i&gt;</b>a<b>&lt;i&gt;</b></p>',
    );
  });

  it('takes no style sheet that could close its element', () => {
    expect(() => trusted('p {} </style><script>')).toThrow('may not close');
  });
});
