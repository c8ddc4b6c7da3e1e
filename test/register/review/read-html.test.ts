import { describe, expect, it } from 'vitest';
import { readHtml } from '#register/review/read-html.ts';
import { readPolicy } from '#register/review/review-policy.ts';

function shown(html: string): readonly string[] {
  return readHtml(html)
    .filter(({ kind }) => kind !== 'blank')
    .map(({ kind, level, text, line }) => `${line} ${kind}${level ?? ''}: ${text}`);
}

describe('A page in HTML', () => {
  it('becomes headings, paragraphs, items and rows, each with its line in the file', () => {
    expect(
      shown(
        '<h1>Privacy</h1>\n<p>First.</p>\n<ul><li>One</li>\n<li>Two</li></ul>\n<table><tr><td>Quotes</td><td>2 years</td></tr></table>',
      ),
    ).toEqual([
      '1 heading1: Privacy',
      '2 text: First.',
      '3 item: One',
      '4 item: Two',
      '5 row: Quotes | 2 years',
    ]);
  });

  it('shows nothing of scripts, styles, comments and other frames', () => {
    expect(
      shown(
        '<head><title>x</title></head><script>if (a < b) { "</p>" }</script><style>p{}</style><!-- <p>no</p> --><p>Yes</p><iframe>no</iframe>',
      ),
    ).toEqual(['1 text: Yes']);
  });

  it('decodes what is written in references, and leaves what it does not know', () => {
    expect(shown('<p>donn&eacute;es &amp; dur&#233;e &#x2019; &unknown; &#55555555;</p>')).toEqual([
      '1 text: données & durée ’ &unknown; &#55555555;',
    ]);
  });

  it('takes a bracket in an attribute and a lone one in the text as what they are', () => {
    expect(shown('<p title="a > b">1 < 2</p>')).toEqual(['1 text: 1 < 2']);
  });

  it('runs and loads nothing: what looks like code stays text', () => {
    expect(shown('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')).toEqual([
      '1 text: <script>alert(1)</script>',
    ]);
  });

  it('survives what is broken, and long nonsense, in good time', () => {
    for (const html of [
      '<',
      '<p',
      '<p title="',
      '<!--',
      '<script>',
      '</',
      '&#;',
      '<p>a<p>b</div>',
      '<'.repeat(50_000),
      '('.repeat(50_000),
      '<p>' + 'a, '.repeat(50_000),
    ])
      expect(() => readPolicy({ text: html, format: 'html' })).not.toThrow();
  });
});

describe('A page in plain text', () => {
  const read = (text: string) => readPolicy({ text, format: 'text' });

  it('joins lines that an editor has broken', () => {
    const { sentences } = read(
      'We keep your order for ten years because the law on bookkeeping asks\nfor it, and then delete it. After that\nnothing is left.',
    );
    expect(sentences.map(({ text, line }) => [line, text])).toEqual([
      [1, 'We keep your order for ten years because the law on bookkeeping asks for it, and then delete it.'],
      [2, 'After that nothing is left.'],
    ]);
  });

  it('does not cut at abbreviations, numbers and ordinals', () => {
    const { sentences } = read(
      'Parts B.V. rests on art. 6 of the law (e.g. for orders). Stand: 6. November 2025. Ends here.',
    );
    expect(sentences.map(({ text }) => text)).toEqual([
      'Parts B.V. rests on art. 6 of the law (e.g. for orders).',
      'Stand: 6. November 2025.',
      'Ends here.',
    ]);
  });

  it('finds headings by their look, in plain text and in Markdown', () => {
    const headings = (text: string) => read(text).outline.map(({ text: heading }) => heading);
    expect(headings('Who we are\n\nWe are a garage.\n\nYOUR RIGHTS:\n\nYou may ask.')).toEqual([
      'Who we are',
      'YOUR RIGHTS:',
    ]);
    expect(headings('# Privacy\n\n## Who we are\n\nWe are a garage.')).toEqual(['Privacy', 'Who we are']);
    expect(headings('We record:\nPages read\nTime of day\nBrowser used\nAnd so on, as described.')).toEqual(
      [],
    );
  });

  it('leaves out what a site generator keeps at the head', () => {
    expect(read('---\ntitle: Privacy\n---\nWe keep little.').sentences.map(({ text }) => text)).toEqual([
      'We keep little.',
    ]);
  });
});
