import { readdirSync, readFileSync } from 'node:fs';
import { notInArray } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Context } from '@/db/context';
import { schema } from '@/db/schema';
import { NotAllowed, NotFound } from '@/domain/base/errors';
import type { DelegateId, RegistrationId, SubmissionId, UserId } from '@/domain/base/ids';
import type { Actor } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { CLOSES_AT, MIDWAY, smallWorld } from './small-world';

// Tests who may call each exported function that takes a Context, by role and by the state of the round.

const { bodies, contests, delegates, predecessors, registrations, rounds, submissions } = schema;

/** The code of the receipt of Hexham CLP's submission, for functions that an officer of that body may call. */
export const RECEIPT = 'K7QD-4M2X-9R';
/** The id of the registration of somebody who says that they are an officer of Hexham CLP. */
export const REGISTRATION = 'registered' as RegistrationId;
/** The id of a delegate of Hexham CLP. */
export const DELEGATE = 'delegate' as DelegateId;
export const AT = { round: 'nec-2026', contest: 'section' };

/**
 * The number of bodies in the world of the matrix. A query that reads every body is called ten times, and 20 bodies are
 * enough.
 */
const KEPT = 20;
const NEEDED = ['hexham', 'aldershot', 'cardiff-west'];

/** The small world with 20 bodies and one submission of Hexham CLP. Close it after the tests. */
export async function permissionWorld() {
  const world = await smallWorld();
  const here = { contestId: world.contestId, bodyId: world.hexham };
  const needed = await Promise.all(NEEDED.map((slug) => world.bodyId(slug)));
  const others = await world.db.reads
    .select({ id: bodies.id })
    .from(bodies)
    .where(notInArray(bodies.id, needed))
    .limit(KEPT - needed.length);
  const [contest] = await world.db.reads.select().from(contests);
  if (!contest) throw new Error('The small world has no contest.');
  await world.db.seed(async (tx) => {
    await tx.delete(predecessors);
    await tx.delete(bodies).where(notInArray(bodies.id, [...needed, ...others.map(({ id }) => id)]));
    const row = { id: 'sent' as SubmissionId, ...here, version: 1, kind: 'nobody', provenance: 'officer' } as const;
    await tx.insert(submissions).values({ ...row, receivedAt: MIDWAY, code: RECEIPT, logSeq: 1 });
    const people = { userId: 'chair' as UserId, namedBy: 'secretary' as UserId, bodyId: world.hexham };
    await tx
      .insert(delegates)
      .values({ id: DELEGATE, roundId: contest.roundId, ...people, name: 'Name', startsAt: MIDWAY });
    const times = { askedAt: MIDWAY, linkExpiresAt: CLOSES_AT, confirmedAt: MIDWAY };
    const registration = { bodyId: world.hexham, office: 'chair', name: 'Name', language: 'en' } as const;
    await tx.insert(registrations).values({ id: REGISTRATION, ...registration, ...times, email: 'name@example.org' });
    return ok(null);
  });
  const elsewhere = world.officer('chair', needed[1]);
  return { ...world, here, contest, elsewhere };
}

export type PermissionWorld = Awaited<ReturnType<typeof permissionWorld>>;

const person = (more: Partial<Extract<Actor, { kind: 'person' }>>): Actor => ({
  kind: 'person',
  userId: 'secretary' as UserId,
  offices: [],
  memberOf: [],
  candidacies: [],
  admin: null,
  ...more,
});

const ROLES = {
  reader: () => ({ kind: 'reader' }),
  member: (world) => person({ memberOf: [world.hexham] }),
  officer: (world) => world.officer('secretary'),
  'officer elsewhere': (world) => world.elsewhere,
  candidate: (world) => person({ candidacies: [world.name('alder')] }),
  observer: () => person({ admin: 'observer' }),
  'returning officer': () => person({ admin: 'returning_officer' }),
  owner: () => person({ admin: 'owner' }),
  operator: () => ({ kind: 'operator' }),
  system: () => ({ kind: 'system' }),
} satisfies Record<string, (world: PermissionWorld) => Actor>;
export type Role = keyof typeof ROLES;

export const EVERYONE = Object.keys(ROLES) as Role[];
export const SIGNED_IN: Role[] = [
  'member',
  'officer',
  'officer elsewhere',
  'candidate',
  'observer',
  'returning officer',
  'owner',
];
export const RUN_ROUNDS: Role[] = ['returning officer', 'owner', 'operator'];
export const ADMINS: Role[] = ['observer', ...RUN_ROUNDS];
export const GRANT: Role[] = ['owner', 'operator'];
export const SYSTEM: Role[] = ['system'];

/** One row of the matrix: the roles that may call a function, and a call of it. */
export type Row = {
  readonly may: readonly Role[];
  readonly call: (ctx: Context, world: PermissionWorld) => Promise<unknown>;
};

const PAST = new Date('2026-11-01T00:00:00Z');
const AS_PLACED = { announcedAt: PAST, declaredAt: null, cancelledAt: null };

/** The states of the round: the time at which each is tested, and the columns of the round at that time. */
export const STATES = {
  draft: { now: MIDWAY, row: { ...AS_PLACED, announcedAt: null } },
  announced: { now: new Date('2026-11-01T12:00:00Z'), row: AS_PLACED },
  open: { now: MIDWAY, row: AS_PLACED },
  closed: { now: CLOSES_AT, row: AS_PLACED },
  declared: { now: CLOSES_AT, row: { ...AS_PLACED, declaredAt: CLOSES_AT } },
  cancelled: { now: MIDWAY, row: { ...AS_PLACED, cancelledAt: MIDWAY } },
} as const;
export type State = keyof typeof STATES;

/**
 * Calls the function of a row as each role, with the round in each of `states`. Expects that exactly the roles in `may`
 * are allowed.
 */
export async function expectRow(world: PermissionWorld, { may, call }: Row, states: readonly State[]) {
  const allowed = EVERYONE.filter((role) => may.includes(role));
  const found: Partial<Record<State, Role[]>> = {};
  for (const state of states) {
    const { now, row } = STATES[state];
    await world.db.seed(async (tx) => ok(await tx.update(rounds).set(row)));
    const calledBy: Role[] = [];
    for (const role of EVERYONE) {
      const ctx: Context = { db: world.db, actor: ROLES[role](world), now };
      if (await isAllowed(() => call(ctx, world))) calledBy.push(role);
    }
    found[state] = calledBy;
  }
  expect(found).toEqual(Object.fromEntries(states.map((state) => [state, allowed])));
}

async function isAllowed(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
  } catch (error) {
    if (error instanceof NotAllowed) return false;
    // The actor was allowed and told that there is nothing: for example, an officer without a draft.
    if (!(error instanceof NotFound)) throw error;
  }
  return true;
}

const EXPORT = /^export (?:async )?(function\*?|const|let) (\w+)/gm;
const TAKES_CONTEXT = /^(?:<[^(]*>)?\(\s*(?:\w+|\{[^}]*\}): (?:Readonly<)?Context\b/;
/** Matches a function that a call of another function makes, because its parameters cannot be read here. */
const MADE_BY_CALL = /^\w+(?:<[^(]*>)?\(/;

/** Matches the name of a constant, which is in capitals. */
const IS_CONSTANT = /^[A-Z_]+$/;

/**
 * The exported functions under `folder` whose first parameter is a Context. Functions that a call makes are included,
 * because their first parameter may be a Context.
 */
export function functionsWithContext(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  return files.flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, 'utf8');
    return [...text.matchAll(EXPORT)].flatMap((found) => {
      const [declaration, kind = '', name = ''] = found;
      const rest = text.slice(found.index + declaration.length);
      const value = rest.replace(/^(?:: [^=]+)? = (?:async )?/, '');
      const isOne = kind.startsWith('function') ? TAKES_CONTEXT.test(rest) : TAKES_CONTEXT.test(value);
      return isOne || (!kind.startsWith('function') && !IS_CONSTANT.test(name) && MADE_BY_CALL.test(value))
        ? [name]
        : [];
    });
  });
}
