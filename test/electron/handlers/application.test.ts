import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDesktop } from '#test/helpers/desktop.ts';

describe('the application', () => {
  it('starts in the language of the system, with nothing open', async () => {
    const { client } = createDesktop();
    expect(await client.application.state({})).toMatchObject({
      language: 'fr',
      theme: 'system',
      openRegister: null,
      recentRegisters: [],
      refusedRequests: 0,
      sqliteVersion: expect.stringMatching(/^3\.\d+\.\d+$/),
    });
  });

  it('keeps what the user chooses', async () => {
    let refreshed = 0;
    const { client, folder } = createDesktop({ refresh: () => void (refreshed += 1) });
    await client.application.setPreferences({ theme: 'dark' });
    expect(await client.application.setPreferences({ language: 'nl' })).toMatchObject({
      language: 'nl',
      theme: 'dark',
    });
    expect(refreshed).toBe(2);
    expect(JSON.parse(readFileSync(join(folder, 'preferences.json'), 'utf8'))).toEqual({
      language: 'nl',
      theme: 'dark',
    });
  });

  it('waits for the page to save before the window closes', async () => {
    const { client, context } = createDesktop();
    const asked: string[] = [];
    const answer = context.closing.request(() => asked.push('closing'), 60_000);
    expect(asked).toEqual(['closing']);
    await client.application.answerClosing({ isSaved: true });
    expect(await answer).toBe(true);
  });

  it('does not wait for ever for a page that hangs', async () => {
    const { context } = createDesktop();
    expect(await context.closing.request(() => undefined, 1)).toBeUndefined();
  });
});
