import { describe, expect, it } from 'vitest';
import { documentPolicy, windowPolicy } from '#electron/security/content-policy.ts';

const directivesOf = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
  );

describe('the policies of pages', () => {
  it('allow the window its own files, and nothing inline, foreign or connected', () => {
    expect(directivesOf(windowPolicy)).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'none'",
      'frame-ancestors': "'none'",
      'frame-src': 'app://preview',
    });
    expect(windowPolicy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('allow a document its styles and our fonts, and no script', () => {
    expect(directivesOf(documentPolicy)).toMatchObject({
      'default-src': "'none'",
      'script-src': "'none'",
      'connect-src': "'none'",
      'font-src': 'app://preview',
      'form-action': "'none'",
    });
    expect(documentPolicy).not.toMatch(/https?:|\*/);
  });
});
