import { test as base, expect, type Page } from 'playwright/test';
import { sessionCookie } from '@/auth/session';
import { signInAs } from '@/commands/sign-in/sessions';
import { SYSTEM } from '@/domain/base/permissions';
import type { DemoPersonKey } from '@/domain/people/demo-people';
import { newId } from '@/lib/tokens';
import { startServer, type TestServer } from './server';

type Settings = Readonly<Record<string, string>>;
type Worker = {
  /** The servers of this worker: that of the current tests, and the shared one. */
  readonly servers: { of(serverName: string, settings: Settings): Promise<TestServer> };
};
type Test = {
  /** A file whose tests change the round sets a name here, and gets its own server and database. */
  readonly serverName: string;
  /** Further settings of that server. */
  readonly serverSettings: Settings;
  readonly server: TestServer;
  /** Console messages that are allowed in this test: `test.use({ mayComplain: [/404/] })`. */
  readonly mayComplain: readonly RegExp[];
  /** Signs the browser in as one of the invented people, without a page. */
  readonly signIn: (person: DemoPersonKey) => Promise<void>;
};

/** The shared server, for tests that change nothing. */
export const SHARED = 'shared';

/** A page on the server of the test. Fails a test whose page logs an error, throws, or contacts another host. */
export const test = base.extend<Test, Worker>({
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is asked for
    async ({}, use) => {
      const running = new Map<string, TestServer>();
      await use({
        async of(serverName, settings) {
          for (const [other, server] of running) {
            if (other === serverName || other === SHARED) continue;
            running.delete(other);
            await server.stop();
          }
          const server = running.get(serverName) ?? (await startServer(undefined, settings));
          running.set(serverName, server);
          return server;
        },
      });
      for (const server of running.values()) await server.stop();
    },
    { scope: 'worker' },
  ],
  serverName: [SHARED, { option: true }],
  serverSettings: [{}, { option: true }],
  server: [
    async ({ servers, serverName, serverSettings }, use) => use(await servers.of(serverName, serverSettings)),
    { timeout: 60_000 },
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

/** The complaints of the page from now on: errors in the console, and requests to hosts other than `url`. */
export function listen(page: Page, url: string): string[] {
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
