import { sql } from 'drizzle-orm';
import { INTAKES } from '@/domain/installation/settings';
import { type Kit, oneOf } from '../columns';

/** The settings of the installation. */
export function installationTables(c: Kit) {
  /** One row at most. All of it is public. */
  const installation = c.table(
    'installation',
    {
      id: c.text('id').primaryKey(),
      operatorName: c.text('operator_name'),
      /** Public on purpose: every page and email tells people to write to it. */
      contactEmail: c.text('contact_email'),
      webPage: c.text('web_page'),
      intake: c.choice('intake', INTAKES),
    },
    (t) => [
      c.check('installation_once', sql`${t.id} = 'installation'`),
      c.check('installation_intake', oneOf(t.intake, INTAKES)),
    ],
  );
  return { installation };
}
