import { and, desc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { SaidReason } from '@/domain/base/act-causes';
import type { BodyId, RoundId, SubmissionId } from '@/domain/base/ids';
import { permit } from '@/domain/base/permissions';
import { hashesIn, REDACTED } from '@/domain/log/free-text';
import { type MissingConfirmation, missingConfirmation } from '@/domain/nominations/confirmation';
import type { SentToParty } from '@/domain/nominations/sent-to-party';
import { pick } from '@/lib/objects';
import { sha256 } from '@/lib/tokens';
import { NAMED_BODY, type NamedBody } from '../bodies/named-body';
import { candidaciesOf } from '../contests/contest-rows';
import { textsByHash } from '../log/log-entries';
import { headOf, publicRounds, type RoundHead } from '../rounds/public-rounds';
import { partyDuty } from './sent-to-party';

const { bodies, candidacies, candidates, contests, log, rosterExceptions, submissionActs, submissions, writeIns } =
  schema;

type SubmissionRow = typeof submissions.$inferSelect;

/** The columns of a version that its receipt shows. */
const SHOWN = pick(
  submissions,
  'version',
  'kind',
  'provenance',
  'receivedAt',
  'meetingOn',
  'meetingKind',
  'meetingMode',
  'isQuorate',
  'confirmedAt',
  'voidedAt',
  'voidReason',
  'acceptedLateAt',
  'acceptedLateReason',
  'acceptedLateCause',
  'voidCause',
);

export type ReceiptPage = {
  readonly code: string;
  readonly round: RoundHead;
  readonly contest: { readonly slug: string; readonly title: string };
  readonly body: NamedBody;
  /** The names as the body sent them, from the stored text, with their present numbers in alphabetical order. */
  readonly names: readonly (NamesReceived[number] & {
    /** For a write-in, the candidate to whom it is matched; null if it is not matched, and counts for nobody. */
    readonly matchedTo: string | null;
  })[];
  /** Set if the body was barred from this round, or counted with another, since it sent something. */
  readonly exception: ({ readonly countsWith: NamedBody | null } & SaidReason) | null;
  /** The version that counts now. It may be this one. */
  readonly live: Pick<SubmissionRow, 'version' | 'kind' | 'code'> | null;
  /** The role of the person who confirmed it last. It never says who. */
  readonly confirmedBy: 'officer' | 'admin' | null;
  /** What it lacks to count, in a round that requires confirmation. */
  readonly missing: MissingConfirmation | null;
  /** Whether the body also sends its nominations to the Party itself, and what it has said about that. */
  readonly party: { readonly sent: Pick<SentToParty, 'sentOn'> | null } | null;
  readonly log: { readonly seq: number; readonly hash: string; readonly at: Date } | null;
  readonly fingerprint: string;
  /** The exact text whose SHA-256 is the fingerprint. */
  readonly contents: string;
  /** Whether the stored text still has this fingerprint, and the log has the same one. */
  readonly isIntact: boolean;
} & Pick<SubmissionRow, keyof typeof SHOWN>;

/**
 * The receipt with a code, which must be in the form of readReceiptCode. Null if there is no such receipt. It never
 * says who sent it.
 */
export async function receiptPage(ctx: Context, code: string): Promise<ReceiptPage | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const [row] = await reads
    .select({
      ...pick(submissions, 'id', 'contents', 'fingerprint', 'contestId'),
      shown: SHOWN,
      contest: pick(contests, 'slug', 'title'),
      roundId: contests.roundId,
      body: NAMED_BODY,
      logSeq: log.seq,
      logHash: log.hash,
      logAt: log.at,
      logData: log.data,
    })
    .from(submissions)
    .innerJoin(contests, eq(contests.id, submissions.contestId))
    .innerJoin(bodies, eq(bodies.id, submissions.bodyId))
    .leftJoin(log, eq(log.seq, submissions.logSeq))
    .where(eq(submissions.code, code))
    .limit(1);
  if (!row?.contents || !row.fingerprint) return null;
  const round = (await publicRounds(reads, ctx.now)).find(({ id }) => id === row.roundId);
  if (!round) return null;
  const [live] = await reads
    .select({ version: submissions.version, kind: submissions.kind, code: submissions.code })
    .from(submissions)
    .where(
      and(
        eq(submissions.contestId, row.contestId),
        eq(submissions.bodyId, row.body.id),
        isNull(submissions.supersededAt),
      ),
    )
    .limit(1);
  const [confirmation] = await reads
    .select({ by: submissionActs.by })
    .from(submissionActs)
    .where(and(eq(submissionActs.submissionId, row.id), eq(submissionActs.kind, 'confirmed')))
    .orderBy(desc(submissionActs.at), desc(submissionActs.id))
    .limit(1);
  const people = await candidaciesOf(reads, [row.contestId]);
  const { contents, fingerprint } = row;
  const received = await readContents(reads, contents, new Map(people.map(({ slug, number }) => [slug, number])));
  const matches = await matchesOf(reads, row.id);
  const duty = await partyDuty(reads, round, row.contestId, row.body.id);
  return {
    code,
    round: headOf(round),
    contest: row.contest,
    body: row.body,
    ...row.shown,
    confirmedBy: confirmation?.by ?? null,
    names: received.map((one) => ({ ...one, matchedTo: matches.get(`${one.name}|${one.homeBody ?? ''}`) ?? null })),
    missing: missingConfirmation(round, row.shown, ctx.now),
    exception: await exceptionOf(reads, round.id, row.body.id),
    party: duty && { sent: duty.sent && { sentOn: duty.sent.sentOn } },
    live: live ?? null,
    log:
      row.logSeq !== null && row.logHash !== null && row.logAt !== null
        ? { seq: row.logSeq, hash: row.logHash, at: row.logAt }
        : null,
    fingerprint,
    contents,
    isIntact: sha256(contents) === fingerprint && (row.logData ?? '').includes(fingerprint),
  };
}

/** The candidates to whom the write-ins of a submission are matched, by the name and the home CLP as they were sent. */
async function matchesOf(reads: Reads, submissionId: SubmissionId): Promise<Map<string, string>> {
  const rows = await reads
    .select({ ...pick(writeIns, 'name', 'homeBody'), matchedTo: candidates.name })
    .from(writeIns)
    .innerJoin(candidacies, eq(candidacies.id, writeIns.candidacyId))
    .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
    .where(eq(writeIns.submissionId, submissionId));
  return new Map(rows.map(({ name, homeBody, matchedTo }) => [`${name}|${homeBody}`, matchedTo]));
}

async function exceptionOf(reads: Reads, roundId: RoundId, bodyId: BodyId): Promise<ReceiptPage['exception']> {
  const [row] = await reads
    .select({ countsWith: NAMED_BODY, ...pick(rosterExceptions, 'reason', 'cause') })
    .from(rosterExceptions)
    .leftJoin(bodies, eq(bodies.id, rosterExceptions.countsWithId))
    .where(and(eq(rosterExceptions.roundId, roundId), eq(rosterExceptions.bodyId, bodyId)));
  return row ?? null;
}

const hidden = z.object({ sha256: z.string() });
const kept = z.object({
  names: z.array(
    z.object({
      candidacy: z.string().nullable(),
      name: z.union([z.string(), hidden]),
      homeBody: z.union([z.string(), hidden]).nullable(),
    }),
  ),
});

export type NamesReceived = readonly {
  readonly slug: string | null;
  readonly name: string;
  readonly homeBody: string | null;
  readonly number: number | null;
}[];

/**
 * Reads the names from the stored text of a receipt, sorted by their present numbers. Throws if the text is not a
 * receipt.
 */
export async function readContents(
  reads: Reads,
  contents: string,
  numbers: ReadonlyMap<string, number>,
): Promise<NamesReceived> {
  const { names } = kept.parse(JSON.parse(contents));
  const hashes = names.flatMap(({ name, homeBody }) => hashesIn([name, homeBody]));
  const texts = await textsByHash(reads, hashes);
  const textOf = (one: string | { readonly sha256: string }) =>
    typeof one === 'string' ? one : (texts.get(one.sha256)?.text ?? REDACTED);
  return names
    .map(({ candidacy, name, homeBody }) => ({
      slug: candidacy,
      name: textOf(name),
      homeBody: homeBody === null ? null : textOf(homeBody),
      number: candidacy === null ? null : (numbers.get(candidacy) ?? null),
    }))
    .sort((a, b) => (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER));
}
