import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@/db/client';
import { openDatabase } from '@/db/database';
import { freePort } from '../scripts/ports.mjs';

export type TestServer = {
  /** 'http://localhost:PORT' */
  readonly url: string;
  /** The process of the server. */
  readonly pid: number;
  /**
   * A second connection to the server's own database, so that the next page shows what commands in a test have done.
   */
  readonly db: Database;
  /** The address of that database, for a command run next to the server. */
  readonly database: string;
  /** Where the server writes emails, as files. */
  readonly outbox: string;
  stop(): Promise<void>;
};

/** The secret of every server of the tests, for links that a test makes itself. */
export const TEST_SECRET = 'only-for-tests-only-for-tests-only-for-tests';

const STARTS_WITHIN = 30_000;

/**
 * A production server with a fresh copy of the seeded database, or a second one with the database of `beside`. `settings`
 * are further environment variables, such as the address of another database.
 */
export async function startServer(
  beside?: TestServer,
  settings: Readonly<Record<string, string>> = {},
): Promise<TestServer> {
  const seeded = process.env.E2E_FOLDER;
  if (!seeded) throw new Error('The global set-up has not seeded a database.');
  const folder = mkdtempSync(join(seeded, 'worker-'));
  const outbox = join(folder, 'outbox');
  mkdirSync(outbox);
  const given = settings.DATABASE_URL ?? beside?.database;
  const database = given?.slice('file:'.length) ?? join(folder, 'test.sqlite');
  if (!given) copyFileSync(join(seeded, 'seeded.sqlite'), database);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    DATABASE_URL: `file:${database}`,
    OUTBOX_DIR: outbox,
    DEMO: '1',
    AUTH_URL: url,
    AUTH_SECRET: TEST_SECRET,
    TZ: 'Asia/Kathmandu',
    // A test that has changed something reads the page that shows it at once.
    PAGES_ALWAYS_EXACT: '1',
    ...settings,
  } satisfies NodeJS.ProcessEnv;
  const child = spawn(process.execPath, ['server/front-door.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk;
    });
  await answers(url, child, () => said);
  const db = await openDatabase(`file:${database}`);
  return {
    url,
    pid: child.pid ?? 0,
    db,
    database: `file:${database}`,
    outbox,
    async stop() {
      await db.close();
      await ended(child);
    },
  };
}

async function answers(url: string, child: ChildProcess, said: () => string) {
  const until = Date.now() + STARTS_WITHIN;
  for (;;) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`The server did not start:\n${said()}`);
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return;
    await pause(50);
  }
}

async function ended(child: ChildProcess) {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  // Its database is deleted too: no need to wait for connections that the browser keeps open.
  child.kill('SIGKILL');
  await gone;
}
