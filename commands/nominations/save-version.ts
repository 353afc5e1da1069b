import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import { nextLogSeq, record } from '@/db/record';
import { schema } from '@/db/schema';
import type { BodyId, SubmissionId, UserId } from '@/domain/base/ids';
import type { Permitted } from '@/domain/base/permissions';
import { makeReceiptCode, RECEIPT_CODE_BYTES } from '@/domain/nominations/receipt-codes';
import { canonicalReceipt, type ReceiptName } from '@/domain/nominations/receipts';
import type { EnteredFrom } from '@/domain/nominations/submission-acts';
import type { NewVersion, SubmissionChoice } from '@/domain/nominations/submissions';
import { newId, randomFigures, sha256 } from '@/lib/tokens';
import { mailReceipt } from '@/mail/templates/receipt';
import type { BodyRow, MeetingRow, SubmissionScene } from '@/queries/nominations/submission-facts';

const { bodies, nominations, submissions, writeIns } = schema;

export type Receipt = { readonly code: string; readonly version: number };

/** What was saved, as the receipt and its mail show it. */
export type SavedVersion = Receipt & {
  readonly scene: SubmissionScene;
  readonly choice: NewVersion['choice'];
  readonly names: readonly { readonly name: string; readonly home: string | null }[];
  /** How an admin got it; null where an officer sent it. */
  readonly enteredFrom: EnteredFrom | null;
};

type VersionToSave = {
  readonly scene: SubmissionScene;
  readonly version: NewVersion;
  readonly meeting: Pick<MeetingRow, 'heldOn' | 'kind' | 'mode' | 'isQuorate'> | null;
  readonly sentBy: UserId | null;
  readonly attempt: string;
  readonly enteredFrom: EnteredFrom | null;
  readonly now: Date;
};

/**
 * Saves what a body decided as its next version, whoever writes it down: the one before is replaced and stays, the log
 * has it, and every officer of the body is sent the receipt in the same transaction. There is no way to leave that out.
 */
export async function saveVersion(
  tx: Tx,
  body: Permitted<'submission.send' | 'submission.enter', BodyRow>,
  { scene, version: { version, choice }, meeting, sentBy, attempt, enteredFrom, now }: VersionToSave,
): Promise<SavedVersion> {
  const { round, contest } = scene;
  const by = enteredFrom === null ? 'officer' : 'admin';
  const code = makeReceiptCode(randomFigures(RECEIPT_CODE_BYTES));
  const meetingFacts = meeting && { heldOn: meeting.heldOn, kind: meeting.kind, mode: meeting.mode };
  const named = choice.kind === 'names' ? scene.candidacies.filter(({ id }) => choice.names.includes(id)) : [];
  const written = (choice.kind === 'names' && choice.writeIns) || [];
  const names = [...(await receiptNames(tx, named)), ...written.map(asWritten)];
  const contents = canonicalReceipt({
    body,
    round: { code: round.slug, name: round.title },
    contest: { code: contest.slug, name: contest.title },
    kind: choice.kind,
    version,
    receivedAt: now,
    provenance: by,
    names,
    meeting: meetingFacts && { ...meetingFacts, isQuorate: meeting?.isQuorate ?? null },
  });
  const fingerprint = sha256(contents);

  await supersede(tx, scene, now);
  const id = newId<SubmissionId>();
  await tx.insert(submissions).values({
    id,
    contestId: contest.id,
    bodyId: body.id,
    version,
    kind: choice.kind,
    provenance: by,
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
    enteredFrom,
  });
  for (const { id: candidacyId } of named)
    await tx.insert(nominations).values({ id: newId(), submissionId: id, candidacyId });
  for (const writeIn of written) await tx.insert(writeIns).values({ id: newId(), submissionId: id, ...writeIn });

  await record(tx, now, sentBy, {
    event: 'submission.received',
    data: {
      receipt: code,
      round: round.slug,
      contest: contest.slug,
      body: body.slug,
      version,
      kind: choice.kind,
      names: named.map(({ slug }) => slug),
      // Only where there are any: entries from before anything could be written in keep their shape.
      ...(written.length > 0 ? { writeIns: written.map(({ name, homeBody }) => [name, homeBody] as const) } : {}),
      receivedAt: now.toISOString(),
      meeting: meetingFacts,
      by,
      ...(enteredFrom === null ? {} : { from: enteredFrom }),
      fingerprint,
    },
  });
  const shown = names.map(({ name, homeBody }) => ({ name, home: homeBody }));
  const saved: SavedVersion = { code, version, scene, choice, names: shown, enteredFrom };
  await mailReceipt(tx, now, saved);
  return saved;
}

async function supersede(tx: Tx, { contest, body }: SubmissionScene, now: Date) {
  const isLive = isNull(submissions.supersededAt);
  await tx
    .update(submissions)
    .set({ supersededAt: now })
    .where(and(eq(submissions.contestId, contest.id), eq(submissions.bodyId, body.id), isLive));
}

async function receiptNames(tx: Tx, named: SubmissionScene['candidacies']): Promise<ReceiptName[]> {
  const ids: BodyId[] = named.flatMap(({ homeBodyId }) => homeBodyId ?? []);
  const rows =
    ids.length === 0
      ? []
      : await tx.select({ id: bodies.id, name: bodies.name }).from(bodies).where(inArray(bodies.id, ids));
  const homes = new Map<BodyId | null, string>(rows.map(({ id, name }) => [id, name]));
  return named.map(({ slug, name, homeBodyId }) => ({
    candidacy: slug,
    name,
    homeBody: homes.get(homeBodyId) ?? null,
  }));
}

type WrittenIn = NonNullable<Extract<SubmissionChoice, { kind: 'names' }>['writeIns']>[number];
const asWritten = ({ name, homeBody }: WrittenIn): ReceiptName => ({ candidacy: null, name, homeBody });
