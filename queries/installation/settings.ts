import { eq } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import type { Context } from '@/db/context';
import { prepared } from '@/db/prepared';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { type ContactPoint, contactOf, type Settings, unlessRedacted } from '@/domain/installation/settings';
import { isPublicAt } from '@/domain/rounds/rounds';
import { env } from '@/lib/env';

const { installation, rounds } = schema;

const storedRow = prepared((connection) => connection.select().from(installation));

/** The settings of the installation as stored, or null if nobody has stored any yet. */
export async function storedSettings(reads: Reads): Promise<Settings | null> {
  const [row] = await storedRow(reads, {});
  if (!row) return null;
  return {
    operatorName: unlessRedacted(row.operatorName),
    contactEmail: unlessRedacted(row.contactEmail),
    webPage: unlessRedacted(row.webPage),
    intake: row.intake,
  };
}

/** The settings of the installation. Until they are stored, those of the environment apply. */
export const settingsOf = async (reads: Reads): Promise<Settings> =>
  (await storedSettings(reads)) ?? env.firstSettings();

/** The settings and whom to ask, for a page. */
export type WhomToAsk = { readonly settings: Settings; readonly contact: ContactPoint };

/**
 * Whom to ask about the page of a round: the contact of the round, else the operator. `slug` is null for the other
 * pages. A round that the reader must not know of has no contact of its own.
 */
export async function whomToAsk(ctx: Context, slug: string | null): Promise<WhomToAsk> {
  permit(ctx.actor, 'public.read', {});
  const { reads } = ctx.db;
  const settings = await settingsOf(reads);
  const [round] = slug === null ? [] : await reads.select().from(rounds).where(eq(rounds.slug, slug));
  return { settings, contact: contactOf(settings, round && isPublicAt(round, ctx.now) ? round : null) };
}

/** The settings, for the page on which an owner changes them. */
export async function adminSettings(ctx: Context): Promise<{ readonly settings: Settings }> {
  permit(ctx.actor, 'admin.read', {});
  return { settings: await settingsOf(ctx.db.reads) };
}
