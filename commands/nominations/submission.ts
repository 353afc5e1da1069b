import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import { type Context, timesOf } from '@/db/context';
import { insertInto } from '@/db/insert-into';
import { prepared, valueNamed } from '@/db/prepared';
import { nextLogSeq, record, saltedHash } from '@/db/record';
import type { BodyRow, MeetingRow } from '@/db/rows';
import { schema } from '@/db/schema';
import type { SaidReason } from '@/domain/base/act-causes';
import { NotFound } from '@/domain/base/errors';
import type { BodyId, CandidacyId, ContestId, SubmissionId, UserId } from '@/domain/base/ids';
import { actorIdOf, type Permitted, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { ok, type Result, refuse } from '@/domain/base/result';
import { makeReceiptCode, RECEIPT_CODE_BYTES } from '@/domain/nominations/receipt-codes';
import { canonicalReceipt, type ReceiptName } from '@/domain/nominations/receipts';
import type { EnteredFrom } from '@/domain/nominations/submission-acts';
import {
  judgeSubmission,
  type NewVersion,
  SUBMISSION_KINDS,
  type SubmissionChoice,
  type SubmitRefusal,
} from '@/domain/nominations/submissions';
import type { Agreement } from '@/domain/rounds/agreement';
import { newId, randomByteArray, sha256 } from '@/lib/tokens';
import { askToConfirm } from '@/mail/templates/confirm';
import { mailReceipt, type SavedVersion } from '@/mail/templates/receipt';
import { factsOf, type SubmissionData, submissionData } from '@/queries/nominations/submission-facts';
import { readTexts } from '../public-texts';
import { choiceOf, writeInInput } from './choice-input';
import { keepLate } from './keep-late';
import { checkNewOfficer } from './new-officer';

const { drafts, nominations, submissions, writeIns } = schema;

const insertSubmissions = insertInto(submissions);
const insertNominations = insertInto(nominations);
const insertWriteIns = insertInto(writeIns);

/**
 * A submission as an officer's form sends it. `attempt` is the id of the form: if the form arrives several times, it is
 * still one submission.
 */
export const submitNominationsInput = z.object({
  contestId: z.string().min(1).pipe(z.custom<ContestId>()),
  bodyId: z.string().min(1).pipe(z.custom<BodyId>()),
  choice: z.enum(SUBMISSION_KINDS),
  names: z.array(z.string().pipe(z.custom<CandidacyId>())).max(5000),
  ...writeInInput,
  basedOnVersion: z.coerce.number().int().min(0),
  attempt: z.string().min(8).max(64),
});
export type SubmitNominationsInput = z.infer<typeof submitNominationsInput>;

export type SubmitNominationsRefusal = SubmitRefusal | { readonly code: 'meeting-missing' };

/**
 * Records a body's decision for one contest as its next version, and returns the receipt. The previous version stays on
 * the record. Refuses what judgeSubmission refuses, and names without the meeting that chose them. If the same form
 * arrives a second time, the first receipt is returned. It counts if the server had received it before the deadline, and
 * records it within two minutes of the deadline (see stateForForm). If the round asks for confirmation, the body's other officers
 * are emailed to confirm. What a new officer sends is put before the returning officer.
 */
export async function submitNominations(
  ctx: Context,
  given: SubmitNominationsInput,
): Promise<Result<Receipt, SubmitNominationsRefusal | NotPublic>> {
  const texts = readTexts(ctx, 'submitNominations', given);
  if (!texts.ok) return texts;
  const input = texts.value;
  const sent = await ctx.db.transact<Receipt, SubmitNominationsRefusal>(async (tx) => {
    const { now, receivedAt } = timesOf(ctx); // read under the write lock, so that `now` is the time of the commit
    const loaded = await submissionData(tx, input.contestId, input.bodyId, now);
    if (!loaded) throw new NotFound('contest');
    const body = permit(ctx.actor, 'submission.send', { ...loaded.body, roundId: loaded.round.id });

    // An old form that is sent after a withdrawal is a new submission, because the first receipt no longer applies.
    const isWithdrawn = loaded.latest?.choice.kind === 'withdrawn' && input.choice !== 'withdrawn';
    const before = isWithdrawn ? null : await sentBefore(tx, input);
    if (before) return ok(before);

    const choice = choiceOf(input);
    const decision = judgeSubmission(factsOf(loaded, input.basedOnVersion), choice, now, receivedAt);
    if (!decision.ok) return decision;
    if (choice.kind !== 'withdrawn' && !loaded.hasMet) return refuse({ code: 'meeting-missing' });

    const sentBy = actorIdOf(ctx.actor);
    const meeting = choice.kind === 'withdrawn' ? null : loaded.meeting;
    const version = decision.value;
    const { attempt } = input;
    const form = { meeting, sentBy, attempt, enteredFrom: null, receivedAt, now };
    const saved = await saveVersion(tx, body, { loaded, version, ...form });
    await askToConfirm(tx, now, saved, sentBy);
    if (sentBy) await checkNewOfficer(tx, now, saved, sentBy);
    if (sentBy) await dropDraft(tx, { contestId: input.contestId, bodyId: input.bodyId, userId: sentBy });
    return ok({ code: saved.code, version: saved.version });
  });
  if (sent.ok || sent.error.code !== 'round-closed') return sent;
  return refuse({ ...sent.error, keptAt: await keepLate(ctx, input, choiceOf(input)) });
}

type Sending = Pick<SubmitNominationsInput, 'attempt' | 'contestId' | 'bodyId'>;

const versionOfForm = prepared((connection) =>
  connection
    .select({ code: submissions.code, version: submissions.version })
    .from(submissions)
    .where(
      and(
        eq(submissions.attempt, valueNamed('attempt')),
        eq(submissions.contestId, valueNamed('contestId')),
        eq(submissions.bodyId, valueNamed('bodyId')),
      ),
    )
    .limit(1),
);

/** The receipt of this form if it has arrived before; otherwise null. */
export async function sentBefore(tx: Tx, { attempt, contestId, bodyId }: Sending): Promise<Receipt | null> {
  const [row] = await versionOfForm(tx, { attempt, contestId, bodyId });
  return row?.code ? { code: row.code, version: row.version } : null;
}

const dropDraft = prepared((connection) =>
  connection
    .delete(drafts)
    .where(
      and(
        eq(drafts.contestId, valueNamed('contestId')),
        eq(drafts.bodyId, valueNamed('bodyId')),
        eq(drafts.userId, valueNamed('userId')),
      ),
    ),
);

export type Receipt = { readonly code: string; readonly version: number };

type VersionToSave = {
  readonly loaded: SubmissionData;
  readonly version: NewVersion;
  readonly meeting: Pick<MeetingRow, 'heldOn' | 'kind' | 'mode' | 'isQuorate'> | null;
  readonly sentBy: UserId | null;
  /** Who made the entry, if that is not the person who sent it. */
  readonly actorId?: UserId | null;
  readonly attempt: string;
  readonly enteredFrom: EnteredFrom | null;
  /** Set if it arrived after the deadline, and admins now accept it. */
  readonly late?: SaidReason & { readonly agreed: Agreement };
  /** When the server had received the form. */
  readonly receivedAt: Date;
  readonly now: Date;
};

/**
 * Saves a body's decision as its next version, whether an officer or an admin enters it. The previous version is
 * replaced but kept, the log gets an entry, and every officer of the body is emailed the receipt. All of this is one
 * transaction, so no caller can leave out a part.
 */
export async function saveVersion(
  tx: Tx,
  body: Permitted<'submission.send' | 'submission.enter' | 'submission.accept-late', BodyRow>,
  {
    loaded,
    version: { version, choice },
    meeting,
    sentBy,
    actorId = sentBy,
    attempt,
    enteredFrom,
    late,
    receivedAt,
    now,
  }: VersionToSave,
): Promise<SavedVersion> {
  const { round, contest } = loaded;
  const by = enteredFrom === null ? 'officer' : 'admin';
  const code = makeReceiptCode(randomByteArray(RECEIPT_CODE_BYTES));
  const meetingFacts = meeting && { heldOn: meeting.heldOn, kind: meeting.kind, mode: meeting.mode };
  const named = choice.kind === 'names' ? loaded.candidacies.filter(({ id }) => choice.names.includes(id)) : [];
  const written = (choice.kind === 'names' && choice.writeIns) || [];
  const names = [...receiptNames(named), ...(await writtenNames(tx, written))];
  const contents = canonicalReceipt({
    body,
    round: { code: round.slug, name: round.title },
    contest: { code: contest.slug, name: contest.title },
    kind: choice.kind,
    version,
    receivedAt,
    provenance: by,
    names,
    meeting: meetingFacts && { ...meetingFacts, isQuorate: meeting?.isQuorate ?? null },
  });
  const fingerprint = sha256(contents);

  if (loaded.latest) await supersede(tx, loaded, now);
  const id = newId<SubmissionId>();
  await insertSubmissions(tx, [
    {
      id,
      contestId: contest.id,
      bodyId: body.id,
      version,
      kind: choice.kind,
      provenance: by,
      receivedAt,
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
      enteredFrom,
      acceptedLateAt: late ? now : null,
      acceptedLateReason: late?.reason || null,
      acceptedLateCause: late?.cause ?? null,
    },
  ]);
  const listed = named.map(({ id: candidacyId }) => ({ id: newId(), submissionId: id, candidacyId }));
  await insertNominations(tx, listed);
  const writtenIn = written.map((writeIn) => ({ id: newId(), ...writeIn }));
  await insertWriteIns(
    tx,
    writtenIn.map((writeIn) => ({ submissionId: id, ...writeIn })),
  );

  await record(tx, now, actorId, {
    event: 'submission.received',
    data: {
      receipt: code,
      round: round.slug,
      contest: contest.slug,
      body: body.slug,
      version,
      kind: choice.kind,
      names: named.map(({ slug }) => slug),
      ...(writtenIn.length > 0 ? { writeIns: writtenIn } : {}),
      receivedAt: receivedAt.toISOString(),
      meeting: meetingFacts,
      by,
      ...(enteredFrom === null ? {} : { from: enteredFrom }),
      ...(late ? { late: { cause: late.cause, reason: late.reason, agreed: late.agreed } } : {}),
      fingerprint,
    },
  });
  const shown = names.map(({ name, homeBody, candidacy }) => ({
    name,
    home: homeBody,
    isWrittenIn: candidacy === null,
  }));
  const { kind } = choice;
  const saved: SavedVersion = {
    ...{
      code,
      version,
      kind,
      names: shown,
      enteredFrom,
      round,
      contest,
      body: loaded.body,
      receivedAt,
      recordedAt: now,
    },
    late: late ? { cause: late.cause, reason: late.reason } : null,
  };
  await mailReceipt(tx, now, saved);
  return saved;
}

async function supersede(tx: Tx, { contest, body }: SubmissionData, now: Date) {
  const isLive = isNull(submissions.supersededAt);
  await tx
    .update(submissions)
    .set({ supersededAt: now })
    .where(and(eq(submissions.contestId, contest.id), eq(submissions.bodyId, body.id), isLive));
}

const receiptNames = (named: SubmissionData['candidacies']): ReceiptName[] =>
  named.map(({ slug, name, homeNames: [homeBody = null] }) => ({ candidacy: slug, name, homeBody }));

type WrittenIn = NonNullable<Extract<SubmissionChoice, { kind: 'names' }>['writeIns']>[number];
async function writtenNames(tx: Tx, written: readonly WrittenIn[]): Promise<ReceiptName[]> {
  const names: ReceiptName[] = [];
  for (const { name, homeBody } of written) {
    const hashes = { name: await saltedHash(tx, name), homeBody: await saltedHash(tx, homeBody) };
    names.push({ candidacy: null, name, homeBody, hashes });
  }
  return names;
}
