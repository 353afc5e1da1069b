import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotFound } from '@/domain/base/errors';
import { searchBodies } from '@/domain/base/names';
import { permit } from '@/domain/base/permissions';
import { BODY_KINDS, type BodyKind } from '@/domain/bodies/bodies';
import { existsOn } from '@/domain/bodies/body-changes';
import { dayOf } from '@/messages/format';
import { actById, actsOf, type BodyPast } from './body-acts';
import { byBodyName } from './named-body';
import { type RosterTask, rosterTasks } from './roster-tasks';

const { bodies, officers } = schema;

const MOST_ON_A_PAGE = 100;
const ZONE = 'Europe/London';

type BodyRow = typeof bodies.$inferSelect;
export type BodyInList = BodyRow & { readonly isOpen: boolean };

export type BodiesAsked = {
  readonly kind: string;
  readonly typed: string;
  readonly withClosed: boolean;
  readonly page: number;
};

export type AdminBodies = {
  readonly kinds: readonly { readonly kind: BodyKind; readonly open: number; readonly closed: number }[];
  /** The bodies of the kind, or those that match the typed text. Null if the admin has asked for none. */
  readonly shown: {
    readonly kind: BodyKind | null;
    readonly typed: string;
    readonly withClosed: boolean;
    readonly total: number;
    readonly bodies: readonly BodyInList[];
    readonly page: number;
    readonly pages: number;
  } | null;
};

/** The number of bodies of each kind, and the bodies that the admin asked for, a hundred to a page. */
export async function adminBodies(ctx: Context, asked: BodiesAsked): Promise<AdminBodies> {
  permit(ctx.actor, 'admin.read', {});
  const today = dayOf(ctx.now, ZONE);
  const rows = await ctx.db.reads.select().from(bodies);
  const all: BodyInList[] = rows.map((body) => ({ ...body, isOpen: existsOn(body, today) || body.endsOn === null }));
  const kinds = BODY_KINDS.map((kind) => {
    const ofKind = all.filter((body) => body.kind === kind);
    const open = ofKind.filter(({ isOpen }) => isOpen).length;
    return { kind, open, closed: ofKind.length - open };
  });
  const kind = BODY_KINDS.find((one) => one === asked.kind) ?? null;
  const typed = asked.typed.trim();
  if (kind === null && typed === '') return { kinds, shown: null };
  const found = typed === '' ? all.toSorted(byBodyName) : search(all, typed);
  const chosen = found
    .filter((body) => kind === null || body.kind === kind)
    .filter(({ isOpen }) => isOpen || asked.withClosed || typed !== '');
  const pages = Math.max(1, Math.ceil(chosen.length / MOST_ON_A_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(asked.page) || 1), pages);
  return {
    kinds,
    shown: {
      ...{ kind, typed, withClosed: asked.withClosed, total: chosen.length, page, pages },
      bodies: chosen.slice((page - 1) * MOST_ON_A_PAGE, page * MOST_ON_A_PAGE),
    },
  };
}

function search(all: readonly BodyInList[], typed: string): BodyInList[] {
  const exact = all.filter(({ code, slug }) => code.toLowerCase() === typed.toLowerCase() || slug === typed);
  return exact.length > 0 ? exact : searchBodies(all, typed, MOST_ON_A_PAGE);
}

export type AdminBody = {
  readonly body: BodyRow;
  readonly today: string;
  readonly history: readonly BodyPast[];
  /** How many people hold an office in it now. */
  readonly officers: number;
  /** The announced rounds in which it needs a decision. */
  readonly rounds: readonly RosterTask[];
};

/** One body with its facts and its history, for an admin. Throws NotFound. */
export async function adminBody(ctx: Context, slug: string): Promise<AdminBody> {
  permit(ctx.actor, 'admin.read', {});
  const { reads } = ctx.db;
  const [body] = await reads.select().from(bodies).where(eq(bodies.slug, slug));
  if (!body) throw new NotFound('body');
  const held = await reads
    .selectDistinct({ userId: officers.userId })
    .from(officers)
    .where(
      and(
        eq(officers.bodyId, body.id),
        lte(officers.startsAt, ctx.now),
        or(isNull(officers.endsAt), gt(officers.endsAt, ctx.now)),
      ),
    );
  const history = await actsOf(reads, body.id);
  const rounds = await rosterTasks(reads, body, history, ctx.now);
  return { body, today: dayOf(ctx.now, ZONE), history, officers: held.length, rounds };
}

/** One act of a body's history, for an admin. Null if there is none. */
export function adminBodyAct(ctx: Context, id: string): Promise<BodyPast | null> {
  permit(ctx.actor, 'admin.read', {});
  return actById(ctx.db.reads, id);
}
