import { eq } from 'drizzle-orm';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import type { BodyId, ContestId, SlateId } from '@/domain/base/ids';
import { type Permitted, permit } from '@/domain/base/permissions';
import { ok, type Result, refuse } from '@/domain/base/result';
import { refusalIfSettled, type SettledRefusal } from '@/domain/rounds/rounds';
import { newId } from '@/lib/tokens';
import { onMap } from '@/queries/bodies/on-map';
import { type CandidatePlace, type CandidatePlaceRefusal, placeBySlugs } from '@/queries/contests/find-contest';
import { type JudgedCandidates, judgeCandidateList, type ListRefusal, readList } from '@/queries/people/checked-list';
import { type ListReport, reportOn } from '../people/import-people';
import { freeSlug, placeCandidacy, slugOf } from '../rounds/import-candidacy';
import { recordOfRound } from '../rounds/set-up';
import { giveAddresses } from './addresses';

const { bodies, candidates, slates } = schema;

export type ImportCandidatesInput = {
  /** The slugs of the round and of the contest in it. */
  readonly round: string;
  readonly contest: string;
  readonly csv: Uint8Array;
  /** False: the command only reports what it would do. */
  readonly isApplied: boolean;
};
export type ImportCandidatesRefusal = ListRefusal | SettledRefusal | CandidatePlaceRefusal;

/**
 * Adds candidates to a contest from a list: either every row or none. Existing candidates are not changed. Refuses a
 * file that is not such a list, and a round that has been declared or cancelled.
 */
export async function importCandidates(
  ctx: Context,
  input: ImportCandidatesInput,
): Promise<Result<ListReport, ImportCandidatesRefusal>> {
  permit(ctx.actor, 'people.import', {});
  const { reads } = ctx.db;
  const place = await placeBySlugs(reads, input);
  if (!place.ok) return place;
  const list = await readList(reads, 'candidates', place.value.round, input.csv, ctx.mayBePublic);
  return ctx.db.transact<ListReport, ImportCandidatesRefusal>(async (tx) => {
    permit(ctx.actor, 'people.import', {});
    const allowed = permit(ctx.actor, 'round.import', { slug: input.round });
    const found = await placeBySlugs(tx, input);
    if (!found.ok) return found;
    const settled = refusalIfSettled(found.value.round, ctx.now);
    if (settled) return refuse(settled);
    if (!list.ok) return list;
    const { round, contest } = found.value;
    const judged = await judgeCandidateList(tx, { id: contest.id, map: round }, list.value);
    const report = reportOn(judged.rows);
    const applies = input.isApplied && report.inTheWay === 0;
    if (applies) await placeCandidates(tx, ctx, allowed, found.value, judged);
    return ok(applies ? report : { ...report, added: 0 });
  });
}

/**
 * Saves the new candidates of a judged list in the caller's transaction. If the round is public, each gets an entry in
 * the log.
 */
export async function placeCandidates(
  tx: Tx,
  ctx: Context,
  allowed: Permitted<'round.import', { slug: string }>,
  { round, contest }: CandidatePlace,
  judged: JudgedCandidates,
): Promise<void> {
  const rows = judged.rows.flatMap(({ toAdd }) => toAdd ?? []);
  const ids = await bodyIds(tx, round);
  const slateIds = await slatesFor(
    tx,
    contest.id,
    rows.flatMap((row) => row.slates),
  );
  for (const { name, person, sortName, homeBody, status, slates: claimed, source, emails } of rows) {
    const slug = person ?? (await freeSlug(tx, name));
    const candidate = {
      name,
      slug,
      ...(sortName ? { sortName } : {}),
      slates: [...claimed],
      ...(homeBody ? { homeBody } : {}),
      ...(status ? { status } : {}),
      ...(source ? { source } : {}),
    };
    const find = (slug: string): Result<BodyId, never> => {
      const id = ids.get(slug);
      if (!id) throw new Error('A judged row has the slug of a body that does not exist.');
      return ok(id);
    };
    await placeCandidacy(tx, allowed, {
      contestId: contest.id,
      candidate,
      file: { opensAt: round.opensAt.toISOString() },
      find,
      slateIds: new Map(claimed.flatMap((slate) => pair(slate, slateIds.get(slugOf(slate))))),
      now: ctx.now,
    });
    await addressesFor(tx, ctx, allowed, slug, emails);
    await recordOfRound(
      tx,
      { round, now: ctx.now, actor: ctx.actor },
      {
        event: 'candidacy.added',
        data: { round: round.slug, contest: contest.slug, candidate: slug, home: homeBody },
      },
    );
  }
}

async function addressesFor(
  tx: Tx,
  ctx: Context,
  allowed: Permitted<'round.import', { slug: string }>,
  slug: string,
  emails: readonly string[],
): Promise<void> {
  if (emails.length === 0) return;
  const [person] = await tx.select({ id: candidates.id }).from(candidates).where(eq(candidates.slug, slug));
  const given = person ? await giveAddresses(tx, ctx.now, allowed, person.id, emails) : null;
  if (!given?.ok) throw new Error('A judged row has an address that cannot be given.');
}

const pair = (slate: string, id: SlateId | undefined): [string, SlateId][] => (id ? [[slate, id]] : []);

async function bodyIds(tx: Tx, round: CandidatePlace['round']): Promise<Map<string, BodyId>> {
  const all = await tx.select({ id: bodies.id, slug: bodies.slug }).from(bodies).where(onMap(round));
  return new Map(all.map(({ id, slug }) => [slug, id]));
}

/** The slates of the contest by slug, including new ones. Two spellings of one name are one slate. */
async function slatesFor(tx: Tx, contestId: ContestId, names: readonly string[]): Promise<Map<string, SlateId>> {
  const known = await tx
    .select({ id: slates.id, slug: slates.slug })
    .from(slates)
    .where(eq(slates.contestId, contestId));
  const ids = new Map(known.map(({ id, slug }) => [slug, id]));
  for (const name of names) {
    const slug = slugOf(name);
    if (ids.has(slug)) continue;
    const id = newId<SlateId>();
    ids.set(slug, id);
    await tx.insert(slates).values({ id, contestId, slug, name });
  }
  return ids;
}
