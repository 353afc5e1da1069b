import { eq, inArray } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Database } from '@/db/client';
import { record } from '@/db/record';
import { schema } from '@/db/schema';
import type { BodyId, UserId } from '@/domain/base/ids';
import { type Actor, OPERATOR, READER } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { MOST_ATTEMPTS } from '@/domain/people/mail-attempts';
import { CLOSES, DURING, OPENS, type World, withWorld } from '@/testing/sample-world';
import { attention } from './attention';

const {
  bodies,
  candidateAddresses,
  candidates,
  log,
  logHeads,
  meetings,
  officers,
  outbox,
  proposals,
  rosterExceptions,
  timetableEntries,
  users,
  writeIns,
} = schema;
const ENGLAND = { nation: 'England', region: 'London' } as const;
const observer: Actor = {
  kind: 'person',
  userId: 'o' as never,
  offices: [],
  memberOf: [],
  candidacies: [],
  admin: 'observer',
};
const EARLY = new Date('2026-11-20T12:00:00Z');

/** The items that need an admin's attention, as code and facts. */
const itemsAt = (db: Database, now: Date) => attention({ db, actor: observer, now }).then(({ items }) => items);
const inWorld = (build: (world: World) => Promise<void>, read: (db: Database) => Promise<void>) =>
  withWorld(async (world) => {
    await build(world);
    await giveAddresses(world);
  }, read);

/** Gives every candidate an email address, because a nominated candidate without one needs attention. */
async function giveAddresses({ tx }: World) {
  for (const { id } of await tx.select().from(candidates)) {
    const userId = `user-${id}` as UserId;
    const emailVerifiedAt = OPENS;
    await tx.insert(users).values({ id: userId, email: `${id}@example.org`, createdAt: OPENS, emailVerifiedAt });
    await tx.insert(candidateAddresses).values({ id, candidateId: id, userId, addedAt: OPENS });
  }
}

/** One body has sent, and its officer has signed in, so nothing needs attention. */
async function quietWorld(world: World, more: Parameters<World['round']>[2] = {}) {
  const round = await world.round('r1', 'live', more);
  const contest = await world.contest(round, 'clp-section', { acceptsWriteIns: true });
  const body = await world.body('anytown', 'Anytown', ENGLAND);
  const alder = await world.candidacy(contest, 'Alder Sample', [{ at: OPENS, kind: 'accepted' }]);
  await officer(world, 'ann', body);
  return { round, contest, body, alder, sent: await world.send(contest, body, [alder], { at: EARLY }) };
}

async function officer({ tx }: World, name: string, bodyId: BodyId, hasSignedIn = true) {
  const id = name as never;
  const row = { id, email: `${name}@example.org`, createdAt: OPENS, emailVerifiedAt: hasSignedIn ? OPENS : null };
  await tx.insert(users).values(row);
  await tx.insert(officers).values({ id, userId: id, bodyId, office: 'chair', startsAt: OPENS });
}

test('nothing needs attention if there are no problems', async () => {
  await inWorld(
    async (world) => void (await quietWorld(world)),
    async (db) => {
      const now = await attention({ db, actor: observer, now: EARLY });
      expect(now.items).toEqual([]);
      expect(now).toMatchObject({ log: { ok: true }, lastHead: null, mail: { failed: [], waiting: 0 } });
      expect(now.running).toMatchObject([{ contests: [{ bodies: { all: 1, hasNominated: 1 } }] }]);
    },
  );
});

describe('what needs an admin’s attention', () => {
  const round = { slug: 'r1' };
  test('a CLP not heard from, and that it has no officer', async () => {
    await inWorld(
      async (world) => {
        await quietWorld(world);
        await world.body('elsewhere', 'Elsewhere', ENGLAND);
      },
      async (db) => {
        expect(await itemsAt(db, EARLY)).toMatchObject([
          { code: 'silent', round, n: 1, remindedOn: null },
          { code: 'no-officer', round, n: 1 },
        ]);
      },
    );
  });

  test('a body that was added after the announcement, until it ends or an admin decides about it', async () => {
    const late = { addedAt: EARLY };
    await inWorld(
      async (world) => {
        const { round: id } = await quietWorld(world);
        for (const slug of ['late', 'ended', 'decided']) await world.body(slug, slug, ENGLAND);
        await world.tx
          .update(bodies)
          .set(late)
          .where(inArray(bodies.slug, ['late', 'ended', 'decided']));
        await world.tx.update(bodies).set({ endsOn: '2026-11-20', endedAt: EARLY }).where(eq(bodies.slug, 'ended'));
        const [decided] = await world.tx.select().from(bodies).where(eq(bodies.slug, 'decided'));
        if (decided)
          await world.tx
            .insert(rosterExceptions)
            .values({ id: 'x1', roundId: id, bodyId: decided.id, reason: 'Closed.' });
      },
      async (db) => {
        expect(await itemsAt(db, EARLY)).toMatchObject([{ code: 'added-late', round, n: 1 }]);
      },
    );
  });

  test('CLPs that have met but not sent, from which day to which, and the last reminder', async () => {
    await inWorld(
      async (world) => {
        const { contest } = await quietWorld(world);
        for (const [slug, heldOn] of [
          ['one', '2026-11-10'],
          ['two', '2026-11-18'],
          ['three', '2026-12-01'],
        ] as const) {
          const bodyId = await world.body(slug, slug, ENGLAND);
          await officer(world, `officer-${slug}`, bodyId);
          const about = { id: slug as never, contestId: contest, bodyId, heldOn };
          await world.tx.insert(meetings).values({ ...about, kind: 'delegate', mode: 'online', recordedAt: OPENS });
        }
        const mail = {
          id: 'm',
          occasion: 'remind:r1:one:2026-11-19',
          toAddress: 'x@example.org',
          subject: 's',
          text: 'b',
        };
        await world.tx
          .insert(outbox)
          .values({ ...mail, createdAt: EARLY, nextTryAt: EARLY, attempts: 1, outcome: 'sent', sentAt: EARLY });
      },
      async (db) => {
        expect(await itemsAt(db, EARLY)).toMatchObject([
          { code: 'unsent', round, n: 2, from: '2026-11-10', to: '2026-11-18', remindedOn: '2026-11-19', toRemind: 2 },
        ]);
      },
    );
  });

  test('a submission waiting for a second officer, if the round needs one', async () => {
    await inWorld(
      async (world) => void (await quietWorld(world, { confirmation: 'asked' })),
      async (db) => expect(await itemsAt(db, EARLY)).toMatchObject([{ code: 'unconfirmed', round, n: 1 }]),
    );
  });

  test('a write-in that has not been matched', async () => {
    await inWorld(
      async (world) => {
        const { sent, alder } = await quietWorld(world);
        const row = { submissionId: sent, name: 'Wych Elm', homeBody: 'Hexham' };
        await world.tx.insert(writeIns).values({ id: 'w1', ...row });
        await world.tx.insert(writeIns).values({ id: 'w2', ...row, candidacyId: alder, tiedAt: EARLY });
      },
      async (db) => expect(await itemsAt(db, EARLY)).toMatchObject([{ code: 'write-ins', round, n: 1 }]),
    );
  });

  test('a candidate with enough nominations who has not accepted', async () => {
    await inWorld(
      async (world) => {
        const { contest } = await quietWorld(world);
        const elm = await world.candidacy(contest, 'Elm Sample');
        for (const name of ['b1', 'b2', 'b3', 'b4', 'b5'])
          await world.send(contest, await world.body(name, name, ENGLAND), [elm], { at: EARLY });
      },
      async (db) =>
        expect(await itemsAt(db, EARLY)).toMatchObject([
          { code: 'not-accepted', round, people: [{ name: 'Elm Sample', contest: 'clp-section', count: 5 }] },
        ]),
    );
  });

  test('an officer who has never signed in', async () => {
    await inWorld(
      async (world) => officer(world, 'bob', (await quietWorld(world)).body, false),
      async (db) => expect(await itemsAt(db, EARLY)).toMatchObject([{ code: 'never-signed-in', n: 1 }]),
    );
  });

  test('an email that failed', async () => {
    await inWorld(
      async (world) => {
        await quietWorld(world);
        const mail = {
          id: 'm',
          occasion: 'receipt:x',
          toAddress: 'a@example.org',
          subject: 's',
          text: 'b',
          createdAt: EARLY,
        };
        await world.tx
          .insert(outbox)
          .values({ ...mail, outcome: 'given-up', nextTryAt: EARLY, attempts: MOST_ATTEMPTS, lastError: '550' });
      },
      async (db) => expect(await itemsAt(db, EARLY)).toMatchObject([{ code: 'mail-failed', n: 1 }]),
    );
  });

  test('a deadline and another date within a week, in order', async () => {
    await inWorld(
      async (world) => {
        const { round: roundId } = await quietWorld(world);
        const entry = (id: string, at: string) => ({
          id,
          roundId,
          kind: 'ballot-opens' as const,
          label: 'Papers go out',
          at: new Date(at),
        });
        await world.tx.insert(timetableEntries).values(entry('t1', '2026-12-10T09:00:00Z'));
        await world.tx.insert(timetableEntries).values(entry('t2', '2027-01-10T09:00:00Z'));
      },
      async (db) =>
        expect(await itemsAt(db, DURING)).toMatchObject([
          { code: 'soon', round, what: 'ballot-opens', label: 'Papers go out' },
          { code: 'soon', round, what: 'closes', at: CLOSES },
        ]),
    );
  });

  test('no date of a postponed round, because none applies', async () => {
    await inWorld(
      async (world) => {
        const { round: roundId } = await quietWorld(world, { postponedAt: EARLY, postponeReason: 'An election' });
        const at = new Date('2026-12-10T09:00:00Z');
        const row = { id: 't1', roundId, kind: 'ballot-opens' as const, label: 'Papers go out', at };
        await world.tx.insert(timetableEntries).values(row);
      },
      async (db) => expect((await itemsAt(db, DURING)).filter(({ code }) => code === 'soon')).toEqual([]),
    );
  });

  test('a round that is closed and not declared, or waiting for a second admin', async () => {
    await inWorld(
      async (world) => void (await quietWorld(world)),
      async (db) => {
        expect(await itemsAt(db, CLOSES)).toMatchObject([{ code: 'not-declared', round }]);
        await db.seed(async (tx) => {
          const row = {
            id: 'p',
            roundId: 'r1' as never,
            fingerprint: 'f',
            proposedBy: 'a' as never,
            proposedAt: CLOSES,
          };
          await tx.insert(proposals).values(row);
          return ok(null);
        });
        expect(await itemsAt(db, CLOSES)).toMatchObject([{ code: 'agreement-awaited', round }]);
      },
    );
  });

  test('an error in the log, before everything else', async () => {
    await inWorld(
      async (world) => {
        await quietWorld(world, { confirmation: 'asked' });
        const entry = { seq: 1, at: OPENS, event: 'officer.appointed', data: '{}', prevHash: '0', hash: 'x' };
        await world.tx.insert(log).values(entry);
      },
      async (db) =>
        expect(await itemsAt(db, EARLY)).toMatchObject([{ code: 'log-broken', seq: 1 }, { code: 'unconfirmed' }]),
    );
  });

  test('a head that has not been signed since the day before yesterday', async () => {
    await inWorld(
      async (world) => {
        await quietWorld(world);
        await record(world.tx, OPENS, null, { event: 'officer.appointed', data: { body: 'anytown', office: 'chair' } });
        const head = { seq: 1, hash: 'h', signedAt: EARLY, keyId: 'k', signature: 's' };
        await world.tx.insert(logHeads).values({ day: '2026-11-19', ...head });
      },
      async (db) => {
        expect(await itemsAt(db, EARLY)).toEqual([]);
        expect(await itemsAt(db, new Date('2026-11-21T12:00:00Z'))).toEqual([
          { code: 'head-unsigned', lastDay: '2026-11-19' },
        ]);
      },
    );
  });
});

test('is for admins', async () => {
  await inWorld(
    async () => {},
    async (db) => {
      await expect(attention({ db, actor: READER, now: EARLY })).rejects.toThrow('admin.read');
      expect((await attention({ db, actor: OPERATOR, now: EARLY })).items).toEqual([]);
    },
  );
});
