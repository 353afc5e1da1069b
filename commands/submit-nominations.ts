import { and, eq, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { nextLogSeq, record } from '@/db/record';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/errors';
import type { BodyId, CandidacyId, ContestId, SubmissionId, UserId } from '@/domain/ids';
import { type Permitted, permit } from '@/domain/permissions';
import { makeReceiptCode, RECEIPT_CODE_BYTES } from '@/domain/receipt-codes';
import { canonicalReceipt } from '@/domain/receipts';
import { ok, type Result, refuse } from '@/domain/result';
import { judgeSubmission, type NewVersion, SUBMISSION_KINDS, type SubmitRefusal } from '@/domain/submissions';
import { newId, randomFigures, sha256 } from '@/lib/tokens';
import { type BodyRow, factsOf, type SubmissionScene, submissionScene } from '@/queries/submission-facts';
import { mailReceipt } from './mail-receipt';

const { bodies, drafts, nominations, submissions } = schema;

/** What an officer sends. `attempt` goes with the form: however often that form arrives, it is one submission. */
export const submitNominationsInput = z.object({
  contestId: z.string().min(1).pipe(z.custom<ContestId>()),
  bodyId: z.string().min(1).pipe(z.custom<BodyId>()),
  choice: z.enum(SUBMISSION_KINDS),
  names: z.array(z.string().pipe(z.custom<CandidacyId>())).max(5000),
  basedOnVersion: z.coerce.number().int().min(0),
  attempt: z.string().min(8).max(64),
});
export type SubmitNominationsInput = z.infer<typeof submitNominationsInput>;

export type Receipt = { readonly code: string; readonly version: number };
export type SubmitNominationsRefusal = SubmitRefusal | { readonly code: 'meeting-missing' };

/**
 * Records what a body decided for one contest, as its next version, and gives the receipt. The one before it stays in
 * the record. Refuses whatever judgeSubmission refuses, and names without the meeting that chose them. The second
 * arrival of a form that was accepted gets the first one's receipt.
 */
export function submitNominations(
  ctx: Context,
  input: SubmitNominationsInput,
): Promise<Result<Receipt, SubmitNominationsRefusal>> {
  return ctx.db.transact(async (tx): Promise<Result<Receipt, SubmitNominationsRefusal>> => {
    const now = ctx.now; // here, with the write lock held: the deadline is compared with the moment of the commit
    const scene = await submissionScene(tx, input.contestId, input.bodyId, now);
    if (!scene) throw new NotFound('contest');
    const body = permit(ctx.actor, 'submission.send', scene.body);

    const before = await sentBefore(tx, input);
    if (before) return ok(before);

    const choice = input.choice === 'names' ? { kind: input.choice, names: input.names } : { kind: input.choice };
    const decision = judgeSubmission(factsOf(scene, input.basedOnVersion), choice, now);
    if (!decision.ok) return decision;
    if (choice.kind !== 'withdrawn' && !scene.meeting) return refuse({ code: 'meeting-missing' });

    const sentBy = ctx.actor.kind === 'person' ? ctx.actor.userId : null;
    const saved = await saveVersion(tx, body, { scene, version: decision.value, sentBy, attempt: input.attempt, now });
    await mailReceipt(tx, now, saved);
    if (sentBy) await dropDraft(tx, input, sentBy);
    return ok({ code: saved.code, version: saved.version });
  });
}

async function sentBefore(tx: Tx, input: SubmitNominationsInput): Promise<Receipt | null> {
  const [row] = await tx
    .select({ code: submissions.code, version: submissions.version })
    .from(submissions)
    .where(
      and(
        eq(submissions.attempt, input.attempt),
        eq(submissions.contestId, input.contestId),
        eq(submissions.bodyId, input.bodyId),
      ),
    )
    .limit(1);
  return row?.code ? { code: row.code, version: row.version } : null;
}

type VersionToSave = {
  scene: SubmissionScene;
  version: NewVersion;
  sentBy: UserId | null;
  attempt: string;
  now: Date;
};

/** What was saved, as the receipt and its mail show it. */
export type SavedVersion = {
  readonly code: string;
  readonly version: number;
  readonly scene: SubmissionScene;
  readonly choice: NewVersion['choice'];
  readonly names: readonly { readonly name: string; readonly home: string | null }[];
};

async function saveVersion(
  tx: Tx,
  body: Permitted<'submission.send', BodyRow>,
  { scene, version: { version, choice }, sentBy, attempt, now }: VersionToSave,
): Promise<SavedVersion> {
  const { round, contest } = scene;
  const code = makeReceiptCode(randomFigures(RECEIPT_CODE_BYTES));
  const meeting = choice.kind === 'withdrawn' ? null : scene.meeting;
  const meetingFacts = meeting && { heldOn: meeting.heldOn, kind: meeting.kind, mode: meeting.mode };
  const named = choice.kind === 'names' ? scene.candidacies.filter(({ id }) => choice.names.includes(id)) : [];
  const homes = await namesOf(
    tx,
    named.flatMap(({ homeBodyId }) => homeBodyId ?? []),
  );
  const names = named.map(({ slug, name, homeBodyId }) => ({ slug, name, home: homes.get(homeBodyId) ?? null }));
  const contents = canonicalReceipt({
    body,
    round: { code: round.slug, name: round.title },
    contest: { code: contest.slug, name: contest.title },
    kind: choice.kind,
    version,
    receivedAt: now,
    provenance: 'officer',
    names: names.map(({ slug, name, home }) => ({ candidacy: slug, name, homeBody: home })),
    meeting: meetingFacts && { ...meetingFacts, isQuorate: meeting?.isQuorate ?? null },
  });
  const fingerprint = sha256(contents);

  await tx
    .update(submissions)
    .set({ supersededAt: now })
    .where(
      and(eq(submissions.contestId, contest.id), eq(submissions.bodyId, body.id), isNull(submissions.supersededAt)),
    );
  const id = newId<SubmissionId>();
  await tx.insert(submissions).values({
    id,
    contestId: contest.id,
    bodyId: body.id,
    version,
    kind: choice.kind,
    provenance: 'officer',
    receivedAt: now,
    code,
    contents,
    fingerprint,
    logSeq: await nextLogSeq(tx),
    meetingOn: meeting?.heldOn ?? null,
    meetingKind: meeting?.kind ?? null,
    meetingMode: meeting?.mode ?? null,
    isQuorate: meeting?.isQuorate ?? null,
    sentBy,
    attempt,
  });
  for (const { id: candidacyId } of named)
    await tx.insert(nominations).values({ id: newId(), submissionId: id, candidacyId });

  await record(tx, now, sentBy, {
    event: 'submission.received',
    data: {
      receipt: code,
      round: round.slug,
      contest: contest.slug,
      body: body.slug,
      version,
      kind: choice.kind,
      names: names.map(({ slug }) => slug),
      receivedAt: now.toISOString(),
      meeting: meetingFacts,
      by: 'officer',
      fingerprint,
    },
  });
  return { code, version, scene, choice, names };
}

async function namesOf(tx: Tx, ids: readonly BodyId[]): Promise<Map<BodyId | null, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: bodies.id, name: bodies.name })
    .from(bodies)
    .where(inArray(bodies.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function dropDraft(tx: Tx, { contestId, bodyId }: SubmitNominationsInput, userId: UserId) {
  await tx
    .delete(drafts)
    .where(and(eq(drafts.contestId, contestId), eq(drafts.bodyId, bodyId), eq(drafts.userId, userId)));
}
