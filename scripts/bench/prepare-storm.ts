import { writeFileSync } from 'node:fs';
import { saveDraft } from '@/commands/nominations/draft';
import { recordMeeting } from '@/commands/nominations/meeting';
import { openDatabase } from '@/db/database';
import { PRACTICE_CONTESTS, PRACTICE_ROUND } from '@/db/demo/practice-round';
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
const { candidacies, candidates, officers, sessions, submissions, users } = schema;
const sent = await db.reads.select({ body: submissions.bodyId, contest: submissions.contestId }).from(submissions);
const hasSent = new Set(sent.map(({ body, contest }) => `${contest} ${body}`));
const all = await db.reads.select().from(candidacies);
const [year = '', month = '', day = ''] = dayIn('Europe/London', new Date(now.getTime() - 3 * A_DAY)).split('-');
const meeting = { 'heldOn-day': day, 'heldOn-month': month, 'heldOn-year': year, kind: 'all_member', mode: 'hybrid' };

const ready: { readonly token: string; readonly path: string }[] = [];
for (const contest of PRACTICE_CONTESTS) {
  const contestId = rows.contest(contest);
  const names = all.filter((each) => each.contestId === contestId).map(({ id }) => id);
  for (const { id: bodyId, slug } of rows.roster) {
    if (ready.length >= Number(most)) break;
    if (hasSent.has(`${contestId} ${bodyId}`)) continue;
    const token = await officerOf(bodyId);
    const about = { contestId, bodyId };
    const ctx = { db, actor: secretaryOf(bodyId, token.userId), now: new Date() };
    const answers = { ...about, ...meeting, isQuorate: 'yes', numberPresent: '' };
    if (!(await recordMeeting(ctx, answers)).ok) continue; // it may not nominate in this round
    const chosen = { names: names.slice(0, 1), writeInName: [], writeInHome: [], basedOnVersion: 0 };
    must(await saveDraft(ctx, { ...about, ...chosen, choice: 'names' }));
    ready.push({ token: token.text, path: `/office/${slug}/${PRACTICE_ROUND}/${contest}` });
  }
}
const standing = all.filter((each) => each.contestId === rows.contest(CONTEST));
const slugs = await db.reads.select({ id: candidates.id, slug: candidates.slug }).from(candidates);
writeFileSync(
  file,
  JSON.stringify({
    contest: `/rounds/${PRACTICE_ROUND}/${CONTEST}`,
    officers: ready,
    bodies: rows.roster.map(({ slug }) => slug),
    candidates: standing.flatMap(({ candidateId }) => slugs.find(({ id }) => id === candidateId)?.slug ?? []),
  }),
);
await db.close();

/** A new secretary of the body, who is signed in. */
async function officerOf(bodyId: BodyId): Promise<{ readonly userId: UserId; readonly text: string }> {
  const [userId, text] = [newId() as UserId, newId() + newId()];
  const office = 'secretary' as const;
  await db.seed(async (tx) => {
    await tx.insert(users).values({ id: userId, email: `${userId}@bench.invalid`, createdAt: now });
    await tx.insert(officers).values({ id: newId(), userId, bodyId, office, startsAt: now, origin: 'added' });
    const expiresAt = new Date(now.getTime() + A_DAY);
    await tx.insert(sessions).values({ tokenHash: sha256(text), userId, expiresAt });
    return ok(null);
  });
  return { userId, text };
}

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
