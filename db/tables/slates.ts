import { sql } from 'drizzle-orm';
import type { Day } from '@/domain/base/days';
import type { CandidacyId, ContestId, SlateId } from '@/domain/base/ids';
import type { Kit } from '../columns';
import type { CandidateTables } from './candidates';
import type { ContestTables } from './contests';

/** Slates and their candidates. */
export function slateTables(c: Kit, { contests }: ContestTables, { candidacies }: CandidateTables) {
  const slates = c.table(
    'slates',
    {
      id: c.text('id').$type<SlateId>().primaryKey(),
      contestId: c.ref<ContestId>('contest_id', () => contests.id),
      slug: c.text('slug').notNull(),
      name: c.text('name').notNull(),
      /** The group that backs the slate, if the slate's name does not say so. */
      claimedBy: c.text('claimed_by'),
      source: c.text('source'),
      claimedOn: c.text('claimed_on').$type<Day>(),
    },
    (t) => [c.uniqueIndex('slates_slug').on(t.contestId, t.slug)],
  );
  const slateClaims = c.table(
    'slate_claims',
    {
      id: c.text('id').primaryKey(),
      slateId: c.ref<SlateId>('slate_id', () => slates.id),
      candidacyId: c.ref<CandidacyId>('candidacy_id', () => candidacies.id),
      /** The claim's own date and source, if they differ from the slate's. */
      claimedOn: c.text('claimed_on').$type<Day>(),
      source: c.text('source'),
      /** Set when the group stopped backing the candidacy. The claim stays on the record with both dates. */
      withdrawnOn: c.text('withdrawn_on').$type<Day>(),
      withdrawReason: c.text('withdraw_reason'),
    },
    (t) => [
      c.uniqueIndex('slate_claims_once').on(t.slateId, t.candidacyId).where(sql`${t.withdrawnOn} is null`),
      c.index('slate_claims_candidacy').on(t.candidacyId),
      // The other index with the slate has only claims that have not ended.
      c.index('slate_claims_slate').on(t.slateId),
    ],
  );
  return { slates, slateClaims };
}
