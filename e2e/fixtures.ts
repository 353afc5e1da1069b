import { test as base, expect, type Page } from 'playwright/test';
import { sessionCookie } from '@/auth/session';
import { signInAs } from '@/commands/sign-in/sessions';
import { SYSTEM } from '@/domain/base/permissions';
import type { DemoPersonKey } from '@/domain/people/demo-people';
import { newId } from '@/lib/tokens';
import { startServer, type TestServer } from './server';

type Worker = {
  /** Name one in a file whose tests change the round, and its tests get a server and a database of their own. */
  readonly scene: string;
  readonly server: TestServer;
};
type Test = {
  /** What the console may say in this test, besides nothing: `test.use({ mayComplain: [/404/] })`. */
  readonly mayComplain: readonly RegExp[];
  /** Signs the browser in as one of the invented people, without a page. */
  readonly signIn: (person: DemoPersonKey) => Promise<void>;
};

/**
 * A page on a server of the worker's own. Fails a test whose page writes an error, throws, or asks another host for
 * anything.
 */
export const test = base.extend<Test, Worker>({
  scene: ['shared', { scope: 'worker', option: true }],
  server: [
    // biome-ignore lint/correctness/noUnusedFunctionParameters: `scene` is asked for so that each has a worker
    async ({ scene }, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  mayComplain: [[], { option: true }],
  baseURL: ({ server }, use) => use(server.url),
  page: async ({ page, server, mayComplain }, use) => {
    const complaints = listen(page, server.url);
    await use(page);
    expect(complaints.filter((text) => !mayComplain.some((known) => known.test(text)))).toEqual([]);
  },
  signIn: async ({ context, server }, use) => {
    await use(async (key) => {
      const token = `${newId()}${newId()}`;
      const expiresAt = new Date(Date.now() + 3_600_000);
      const done = await signInAs({ db: server.db, actor: SYSTEM, now: new Date() }, { key, token, expiresAt });
      expect(done.ok).toBe(true);
      await context.addCookies([{ name: sessionCookie().name, value: token, url: server.url }]);
    });
  },
});

export { expect };

function listen(page: Page, url: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (asked.protocol.startsWith('http') && asked.origin !== url) complaints.push(`asked another host: ${asked.href}`);
  });
  return complaints;
}
