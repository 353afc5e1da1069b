import { writeFileSync } from 'node:fs';
import { saveDraft } from '@/commands/nominations/draft';
import { recordMeeting } from '@/commands/nominations/meeting';
import { openDatabase } from '@/db/database';
import { PRACTICE_ROUND } from '@/db/demo/practice-round';
import { practiceRows } from '@/db/demo/practice-rows';
import { schema } from '@/db/schema';
import type { BodyId, UserId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import type { Actor } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { newId, sha256 } from '@/lib/tokens';
import { must } from '../arguments';

// Prepares a copy of the demo's database for the storm: officers who are signed in and have chosen names, of CLPs that
// have sent nothing yet. Writes what the load needs to know to a file, as JSON.

const [url = '', file = '', most = '650'] = process.argv.slice(2);
const CONTEST = 'constituency-section';
const A_DAY = 86_400_000;

const db = await openDatabase(url);
const now = new Date();
const rows = await practiceRows(db);
const contestId = rows.contest(CONTEST);
const { candidacies, candidates, officers, sessions, submissions, users } = schema;
const sent = await db.reads.select({ body: submissions.bodyId, contest: submissions.contestId }).from(submissions);
const hasSent = new Set(sent.filter(({ contest }) => contest === contestId).map(({ body }) => body));
const silent = rows.roster.filter(({ id }) => !hasSent.has(id)).slice(0, Number(most));

const people = silent.map(({ id, slug }) => ({ body: id, slug, userId: newId() as UserId, token: newId() + newId() }));
await db.seed(async (tx) => {
  for (const { body, userId, token } of people) {
    const office = { id: newId(), userId, bodyId: body, office: 'secretary', startsAt: now, origin: 'added' } as const;
    await tx.insert(users).values({ id: userId, email: `${userId}@bench.invalid`, createdAt: now });
    await tx.insert(officers).values(office);
    await tx.insert(sessions).values({ tokenHash: sha256(token), userId, expiresAt: new Date(now.getTime() + A_DAY) });
  }
  return ok(null);
});

const standing = (await db.reads.select().from(candidacies)).filter((each) => each.contestId === contestId);
const names = standing.slice(0, 2).map(({ id }) => id);
const [year = '', month = '', day = ''] = dayIn('Europe/London', new Date(now.getTime() - 3 * A_DAY)).split('-');
const meeting = { 'heldOn-day': day, 'heldOn-month': month, 'heldOn-year': year, kind: 'all_member', mode: 'hybrid' };
for (const { body, userId } of people) {
  const about = { contestId, bodyId: body };
  const ctx = { db, actor: secretaryOf(body, userId), now: new Date() };
  must(await recordMeeting(ctx, { ...about, ...meeting, isQuorate: 'yes', numberPresent: '' }));
  must(await saveDraft(ctx, { ...about, choice: 'names', names, writeInName: [], writeInHome: [], basedOnVersion: 0 }));
}
const slugs = await db.reads.select({ id: candidates.id, slug: candidates.slug }).from(candidates);
writeFileSync(
  file,
  JSON.stringify({
    contest: `/rounds/${PRACTICE_ROUND}/${CONTEST}`,
    officers: people.map(({ slug, token }) => ({ token, path: `/office/${slug}/${PRACTICE_ROUND}/${CONTEST}` })),
    bodies: rows.roster.map(({ slug }) => slug),
    candidates: standing.flatMap(({ candidateId }) => slugs.find(({ id }) => id === candidateId)?.slug ?? []),
  }),
);
await db.close();

function secretaryOf(bodyId: BodyId, userId: UserId): Actor {
  return {
    kind: 'person',
    userId,
    offices: [{ bodyId, office: 'secretary' }],
    memberOf: [],
    candidacies: [],
    admin: null,
  };
}
