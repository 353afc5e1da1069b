import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '@/db/client';
import type { Context } from '@/db/context';
import { record } from '@/db/record';
import type { BodyRow } from '@/db/rows';
import { schema } from '@/db/schema';
import { cleanText } from '@/domain/base/clean-text';
import { type Day, readTypedDay } from '@/domain/base/days';
import type { BodyId } from '@/domain/base/ids';
import { fold } from '@/domain/base/names';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { NotPublic } from '@/domain/base/public-text';
import { LONGEST_REASON } from '@/domain/base/reasons';
import { ok, type Result, refuse } from '@/domain/base/result';
import {
  type BodyActProblem,
  type BodyActRefusal,
  type BodyChangeKind,
  type BodyFacts,
  freeSlug,
} from '@/domain/bodies/body-changes';
import type { LogEvent } from '@/domain/log/log-events';
import { newId } from '@/lib/tokens';
import { dayOf } from '@/messages/format';
import { type CommandWithTexts, readTexts } from '../public-texts';

const { bodies, bodyChanges } = schema;

/** A text of a form. The command itself checks its length, so that nothing that was typed is lost. */
export const typedText = z.string().max(5000).catch('');

/** The fields of every act: the day on which it takes effect, in three boxes, and the public reason. */
export const actFields = {
  'on-day': typedText,
  'on-month': typedText,
  'on-year': typedText,
  reason: typedText,
};
export type ActFields = { readonly [Field in keyof typeof actFields]: string };

/** The days of bodies are days in this zone. */
const ZONE = 'Europe/London';

/** What an act works with, once the permission, the reason and the day are checked. */
export type BodyAct = {
  readonly tx: Tx;
  readonly now: Date;
  readonly today: Day;
  readonly on: Day;
  readonly reason: string;
  readonly log: (event: LogEvent) => Promise<void>;
};

type Input = ActFields & Readonly<Record<string, unknown>>;

/**
 * Runs an act about bodies in one transaction. Refuses texts that the public must not read, a missing reason and a day
 * that is not real, together with what `problemsOf` finds in the other fields. Without a day, the act takes effect today.
 */
export async function bodyAct<I extends Input, T, E = BodyActRefusal>(
  command: CommandWithTexts,
  ctx: Context,
  given: I,
  work: (act: BodyAct, input: I) => Promise<Result<T, E | BodyActRefusal>>,
  problemsOf: (input: I) => readonly BodyActProblem[] = () => [],
): Promise<Result<T, E | BodyActRefusal | NotPublic>> {
  const texts = readTexts(ctx, command, given);
  if (!texts.ok) return texts;
  const input = texts.value;
  permit(ctx.actor, 'body.change', {});
  const reason = cleanText(input.reason);
  const today = dayOf(ctx.now, ZONE);
  const on = readDay(input, today);
  const problems = [...problemsOf(input), ...problemsOfReason(reason), ...(on.ok ? [] : [on.error])];
  if (!on.ok || problems.length > 0) return refuse({ code: 'wrong', problems });
  return ctx.db.transact<T, E | BodyActRefusal>(async (tx) => {
    permit(ctx.actor, 'body.change', {});
    const log = async (event: LogEvent) => void (await record(tx, ctx.now, actorIdOf(ctx.actor), event));
    return work({ tx, now: ctx.now, today, on: on.value, reason, log }, input);
  });
}

function problemsOfReason(reason: string): BodyActProblem[] {
  if (reason === '') return [{ field: 'reason', code: 'reason-missing' }];
  return reason.length > LONGEST_REASON ? [{ field: 'reason', code: 'reason-long' }] : [];
}

function readDay(input: ActFields, today: Day): Result<Day, BodyActProblem> {
  const typed = { day: input['on-day'], month: input['on-month'], year: input['on-year'] };
  if (Object.values(typed).every((part) => part.trim() === '')) return ok(today);
  const read = readTypedDay(typed);
  return read.ok ? read : refuse({ field: 'on', code: read.error.code });
}

/** The body with this slug. Refuses one that does not exist and, unless `closed` says so, one that has closed. */
export async function findBody(
  tx: Tx,
  slug: string,
  closed: 'may-be-closed' | 'must-be-open' = 'must-be-open',
): Promise<Result<BodyRow, BodyActRefusal>> {
  const [body] = await tx.select().from(bodies).where(eq(bodies.slug, slug));
  if (!body) return refuse({ code: 'no-such-body' });
  return closed === 'must-be-open' && body.endsOn !== null ? refuse({ code: 'body-closed' }) : ok(body);
}

export const factsOf = ({ slug, name, nameCy, aliases }: BodyRow): BodyFacts => ({ slug, name, nameCy, aliases });

/** The facts of a body as the events of the log have them. */
export const loggedFacts = ({ slug, name, nameCy, aliases, size }: BodyFacts) => ({
  ...{ slug, called: name, calledCy: nameCy, aliases },
  ...(size === undefined ? {} : { size }),
});

/** The slug of every address that leads to a body: null for a body's own, and the body for that of a later name. */
export async function slugOwners(tx: Tx): Promise<Map<string, BodyId | null>> {
  const now = await tx.select({ slug: bodies.slug }).from(bodies);
  const then = await tx
    .select({ bodyId: bodyChanges.bodyId, slug: bodyChanges.otherSlug })
    .from(bodyChanges)
    .where(isNotNull(bodyChanges.otherSlug));
  return new Map([
    ...then.flatMap(({ bodyId, slug }) => (slug === null ? [] : [[slug, bodyId] as const])),
    ...now.map(({ slug }) => [slug, null] as const),
  ]);
}

/** Every slug of an address that leads to a body, but not the other addresses of the body `except`. */
export async function takenSlugs(tx: Tx, except?: BodyId): Promise<Set<string>> {
  const owners = [...(await slugOwners(tx))];
  return new Set(owners.flatMap(([slug, owner]) => (owner !== null && owner === except ? [] : [slug])));
}

/** Whether an open body of this kind and set has the name already. */
export async function isNameTaken(tx: Tx, { set, kind }: Pick<BodyRow, 'set' | 'kind'>, name: string, except: BodyId) {
  const same = await tx
    .select({ id: bodies.id, name: bodies.name })
    .from(bodies)
    .where(
      and(
        set === null ? isNull(bodies.set) : eq(bodies.set, set),
        eq(bodies.kind, kind),
        isNull(bodies.endsOn),
        ne(bodies.id, except),
      ),
    );
  return same.some((body) => fold(body.name) === fold(name));
}

type NewBody = Pick<BodyRow, 'set' | 'kind' | 'nation' | 'region' | 'name' | 'nameCy'> &
  Partial<Pick<BodyRow, 'sizes' | 'withinId'>> & {
    readonly aliases?: readonly string[];
    readonly code?: string;
  };

/** Inserts a body with a slug of its own, which is also its code if none is given. */
export async function insertBody(
  { tx, now }: Pick<BodyAct, 'tx' | 'now'>,
  { aliases = [], code, ...body }: NewBody,
  startsOn: Day | null,
): Promise<BodyRow> {
  const slug = freeSlug(body.name, body.kind, await takenSlugs(tx));
  const id = newId<BodyId>();
  const row = { ...body, id, slug, code: code ?? slug, aliases: [...aliases], addedAt: now, startsOn };
  const [added] = await tx.insert(bodies).values(row).returning();
  if (!added) throw new Error('The body was not added.');
  return added;
}

type NewChange = {
  readonly bodyId: BodyId;
  readonly kind: BodyChangeKind;
  readonly before?: BodyFacts | null;
  readonly after?: BodyFacts | null;
  readonly others?: readonly BodyId[];
  readonly otherSlug?: string | null;
};

/** Adds an act to the history of a body, and returns its id. */
export async function insertChange({ tx, now, on, reason }: BodyAct, change: NewChange): Promise<string> {
  const id = newId();
  const { bodyId, kind, before = null, after = null, others = [], otherSlug = null } = change;
  await tx.insert(bodyChanges).values({
    ...{ id, bodyId, kind, takesEffectOn: on, reason, before, after, others: [...others], otherSlug },
    changedAt: now,
  });
  return id;
}
