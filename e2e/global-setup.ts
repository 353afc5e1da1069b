import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@/db/database';
import { seedDemo } from '@/scripts/seed-demo';

/** Seeds the demo once for the whole run. Each worker copies it; the folder is deleted at the end. */
export default async function globalSetup() {
  const folder = mkdtempSync(join(tmpdir(), 'nominations-e2e-'));
  process.env.E2E_FOLDER = folder;
  // A live round cannot be announced without these. The demonstration has its own.
  process.env.OPERATOR_NAME = 'Sample Nominations Team';
  process.env.CONTACT_EMAIL = 'nominations-team@example.org';
  process.env.INTAKE = 'party';
  const db = await openDatabase(`file:${join(folder, 'seeded.sqlite')}`);
  await seedDemo(db, new Date());
  await db.close();
  return () => rmSync(folder, { recursive: true, force: true });
}
