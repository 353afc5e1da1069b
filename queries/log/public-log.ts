import { and, desc, eq, gt, inArray, isNotNull, lte } from 'drizzle-orm';
import type { Database, Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import type { BodyKind } from '@/domain/bodies/bodies';
import { ENTRIES_ON_A_PAGE, pageOfEntry } from '@/domain/log/log-pages';
import { pick } from '@/lib/objects';
import { type FormerName, formerNames } from '../bodies/old-names';
import { entriesWhere, type LogRow } from './log-entries';

const { bodies, candidates, contests, log, logTexts, rounds, users } = schema;

export type PublicLog = {
  /** The last entry: its hash covers all entries before it. Null if the log is empty. */
  readonly head: { readonly seq: number; readonly at: Date; readonly hash: string } | null;
  /** Newest first. */
  readonly entries: readonly LogRow[];
  /** The pages before and after these entries; null if there are none. */
  readonly older: number | null;
  readonly newer: number | null;
  /** The names for the slugs in the entries. */
  readonly names: LogNames;
};

export type LogNames = {
  readonly rounds: ReadonlyMap<string, string>;
  /** By `round/contest`. */
  readonly contests: ReadonlyMap<string, string>;
  readonly bodies: ReadonlyMap<string, string>;
  /** The kinds of bodies, and the names that bodies had before: an entry is shown with the name of its time. */
  readonly kinds: ReadonlyMap<string, BodyKind>;
  readonly formerNames: ReadonlyMap<string, readonly FormerName[]>;
  readonly candidates: ReadonlyMap<string, string>;
  /** The rounds in which only confirmed nominations count. */
  readonly confirming: ReadonlySet<string>;
};

/**
 * Some entries of the public log: a page, counted from the start so that an entry never changes its page, or the
 * newest. Null for a page that does not exist. They never say who acted.
 */
export async function publicLog(ctx: Context, page: number | 'newest'): Promise<PublicLog | null> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const [head] = await reads
    .select({ seq: log.seq, at: log.at, hash: log.hash })
    .from(log)
    .orderBy(desc(log.seq))
    .limit(1);
  const end = head?.seq ?? 0;
  if (page !== 'newest' && (!Number.isInteger(page) || page < 1 || page > pageOfEntry(end))) return null;
  // The chain has no gaps, so a page is a range of numbers and not a number of rows to skip.
  const last = page === 'newest' ? end : page * ENTRIES_ON_A_PAGE;
  const before = Math.max(0, last - ENTRIES_ON_A_PAGE);
  return {
    head: head ?? null,
    entries: await entriesWhere(reads, and(lte(log.seq, last), gt(log.seq, before))),
    older: before > 0 ? pageOfEntry(before) : null,
    newer: last < end ? pageOfEntry(last + 1) : null,
    names: await namesIn(ctx.db),
  };
}

/** The names for the slugs in the log. */
export async function namesIn(db: Database): Promise<LogNames> {
  const { reads } = db;
  const roundRows = await reads.select(pick(rounds, 'id', 'slug', 'title', 'confirmation')).from(rounds);
  const slugs = new Map(roundRows.map(({ id, slug }) => [id, slug]));
  const contestRows = await reads
    .select({ roundId: contests.roundId, slug: contests.slug, title: contests.title })
    .from(contests);
  return {
    ...(await lastingNames(db)),
    rounds: new Map(roundRows.map(({ slug, title }) => [slug, title])),
    contests: new Map(contestRows.map(({ roundId, slug, title }) => [`${slugs.get(roundId)}/${slug}`, title])),
    confirming: new Set(roundRows.filter(({ confirmation }) => confirmation === 'required').map(({ slug }) => slug)),
  };
}

type LastingNames = Pick<LogNames, 'bodies' | 'formerNames' | 'kinds' | 'candidates'>;
const kept = new WeakMap<Reads, { readonly version: string; readonly names: Promise<LastingNames> }>();

/** The names of bodies and candidates, which are many. They are read again when something has got another name. */
function lastingNames(db: Database): Promise<LastingNames> {
  const { reads } = db;
  const version = db.namesVersion();
  const known = kept.get(reads);
  if (known?.version === version) return known.names;
  const names = readNames(reads);
  kept.set(reads, { version, names });
  names.catch(() => kept.delete(reads));
  return names;
}

async function readNames(reads: Reads): Promise<LastingNames> {
  const bodyRows = await reads.select({ slug: bodies.slug, name: bodies.name, kind: bodies.kind }).from(bodies);
  const people = await reads.select({ slug: candidates.slug, name: candidates.name }).from(candidates);
  return {
    bodies: new Map(bodyRows.map(({ slug, name }) => [slug, name])),
    formerNames: await formerNames(reads),
    kinds: new Map(bodyRows.map(({ slug, kind }) => [slug, kind])),
    candidates: new Map(people.map(({ slug, name }) => [slug, name])),
  };
}

export type AdminLog = PublicLog & {
  /**
   * The email address of the person who acted, by number of the entry. None if nobody did, or the person has been
   * erased.
   */
  readonly actors: ReadonlyMap<number, string>;
  /** The entries with texts that can be redacted. */
  readonly withTexts: ReadonlySet<number>;
};

/** A page of the log with the people who acted, which is only shown to admins, and only here. */
export async function adminLog(ctx: Context, page: number | 'newest'): Promise<AdminLog | null> {
  permit(ctx.actor, 'admin.read', {});
  const found = await publicLog(ctx, page);
  if (!found) return null;
  const seqs = found.entries.map(({ seq }) => seq);
  const rows = await ctx.db.reads
    .select({ seq: log.seq, email: users.email })
    .from(log)
    .innerJoin(users, eq(users.id, log.actorId))
    .where(inArray(log.seq, seqs));
  const texts = await ctx.db.reads
    .selectDistinct({ seq: logTexts.seq })
    .from(logTexts)
    .where(and(inArray(logTexts.seq, seqs), isNotNull(logTexts.text)));
  return {
    ...found,
    actors: new Map(rows.map(({ seq, email }) => [seq, email])),
    withTexts: new Set(texts.map(({ seq }) => seq)),
  };
}
