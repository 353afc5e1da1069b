import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { prepareInstallation } from '@/commands/bodies/prepare-installation';
import { changeSettings } from '@/commands/installation/settings';
import { recordMeeting } from '@/commands/nominations/meeting';
import { submitNominations } from '@/commands/nominations/submission';
import { closeAmendment, openAmendment } from '@/commands/results/amendment';
import { proposeDeclaration } from '@/commands/results/declaration';
import { importRound } from '@/commands/rounds/import-round';
import type { Database } from '@/db/client';
import { openDatabase } from '@/db/database';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId, ContestId, UserId } from '@/domain/base/ids';
import { dayIn } from '@/domain/base/instants';
import { type Actor, OPERATOR } from '@/domain/base/permissions';
import { ok, type Result } from '@/domain/base/result';
import { newId, sha256 } from '@/lib/tokens';
import { countDeclaration } from '@/queries/results/declaration';

// Databases with many rounds of full size: 650 CLPs, each with nine names, 25 candidates. They are made with the
// product's commands, which takes minutes, so they are kept in a folder.

export const CONTEST = 'constituency-section';
export const OPEN_ROUND = 'open-round';
/** The declared round that every one of the databases has. */
export const DECLARED_ROUND = 'past-1';

const CANDIDATES = 25;
const NAMES = 9;
const A_DAY = 86_400_000;
/** The days from one round to the next, and those in which a round is open. */
const DAYS = { apart: 6, open: 4 };
const SETTINGS = {
  operatorName: 'Sample Nominations Volunteers',
  contactEmail: 'questions@bench.invalid',
  webPage: '',
  intake: 'volunteers',
};
const OFFICER = 'officer' as UserId;

/**
 * Makes a database with some declared rounds and an open one, unless the folder has it already. Each of the `counts` is
 * how many declared rounds a database has; they are made from the smallest to the largest. Returns their files.
 */
export async function manyRounds(folder: string, counts: readonly number[]): Promise<Map<number, string>> {
  mkdirSync(folder, { recursive: true });
  const files = new Map(counts.map((count) => [count, join(folder, `rounds-${count}.sqlite`)]));
  if ([...files.values()].every((file) => existsSync(file))) return files;
  const [growing, part] = [join(folder, 'growing.sqlite'), join(folder, 'part.sqlite')];
  remove(growing);
  const today = Date.now();
  const most = Math.max(...counts);
  const beginning = new Date(today - (most * DAYS.apart + 60) * A_DAY);
  await using(growing, async (db) => {
    await prepareInstallation({ db, actor: OPERATOR, now: beginning });
    must(await changeSettings({ db, actor: OPERATOR, now: beginning }, SETTINGS));
    await db.seed(async (tx) => {
      await tx.insert(schema.users).values({ id: OFFICER, email: 'officer@bench.invalid', createdAt: beginning });
      return ok(null);
    });
  });
  for (let round = 1; round <= most; round++) {
    const opensAt = new Date(beginning.getTime() + (10 + round * DAYS.apart) * A_DAY);
    await using(growing, (db) => playDeclared(db, `past-${round}`, opensAt));
    const file = files.get(round);
    if (!file) continue;
    remove(part);
    copyFileSync(growing, part);
    await using(part, (db) => playOpen(db, new Date(today - DAYS.open * A_DAY)));
    renameSync(part, file);
  }
  remove(growing);
  return files;
}

const remove = (file: string) => {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
};

async function using(file: string, work: (db: Database) => Promise<void>): Promise<void> {
  const db = await openDatabase(`file:${file}`);
  try {
    await work(db);
    await db.settle();
  } finally {
    await db.close();
  }
}

async function playDeclared(db: Database, slug: string, opensAt: Date): Promise<void> {
  const closesAt = new Date(opensAt.getTime() + DAYS.open * A_DAY);
  await play(db, slug, opensAt, closesAt);
  const now = new Date(closesAt.getTime() + A_DAY / 2);
  const counted = await countDeclaration(db.reads, slug, now);
  const seen = { round: slug, fingerprint: counted?.fingerprint ?? '' };
  must(await proposeDeclaration({ db, actor: OPERATOR, now }, seen));
}

const playOpen = (db: Database, opensAt: Date) =>
  play(db, OPEN_ROUND, opensAt, new Date(opensAt.getTime() + 60 * A_DAY));

/** A round in which every CLP has sent nine names, in the first three days. */
async function play(db: Database, slug: string, opensAt: Date, closesAt: Date): Promise<void> {
  const before = new Date(opensAt.getTime() - A_DAY / 2);
  must(await importRound({ db, actor: OPERATOR, now: before }, roundFile(slug, opensAt, closesAt)));
  const { contestId, names, roster } = await rowsOf(db, slug);
  for (const [place, { id: bodyId }] of roster.entries()) {
    const now = new Date(opensAt.getTime() + Math.floor((place / roster.length) * 3 * A_DAY) + 60_000);
    const [year = '', month = '', day = ''] = dayIn('Europe/London', now).split('-');
    const on = { 'heldOn-day': day, 'heldOn-month': month, 'heldOn-year': year };
    const ctx = { db, actor: secretaryOf(bodyId), now };
    const meeting = { ...on, kind: 'all_member', mode: 'hybrid', isQuorate: 'yes', numberPresent: '' };
    must(await recordMeeting(ctx, { contestId, bodyId, ...meeting }));
    await send(ctx, contestId, bodyId, chosen(names, place), 0);
  }
}

const send = async (
  ctx: { db: Database; actor: Actor; now: Date },
  contestId: ContestId,
  bodyId: BodyId,
  names: readonly CandidacyId[],
  basedOnVersion: number,
) =>
  void must(
    await submitNominations(ctx, {
      ...{ contestId, bodyId, choice: 'names', basedOnVersion, attempt: newId() },
      names: [...names],
    }),
  );

/** Nine of the candidates, other ones for each CLP. */
const chosen = (names: readonly CandidacyId[], place: number) =>
  Array.from(
    { length: NAMES },
    (_, each) => names[(place * 7 + each * (1 + (place % 2))) % names.length] as CandidacyId,
  );

/**
 * Opens one of the databases, and adds an admin who is signed in with the token. `commit` makes one commit, as committer
 * says.
 */
export async function openRounds(file: string, token: string) {
  const db = await openDatabase(`file:${file}`);
  const [userId, now] = ['admin' as UserId, new Date()];
  await db.seed(async (tx) => {
    await tx.insert(schema.users).values({ id: userId, email: 'admin@bench.invalid', createdAt: now });
    await tx.insert(schema.admins).values({ userId, role: 'owner', grantedAt: now });
    const expiresAt = new Date(now.getTime() + A_DAY);
    await tx.insert(schema.sessions).values({ tokenHash: sha256(token), userId, expiresAt });
    return ok(null);
  });
  return { commit: await committer(db), close: () => db.close() };
}

/**
 * Returns a function that makes one commit which concerns an address: an act in the declared round if the address is
 * about that, otherwise a CLP changes its nominations in the open round: the one that the address is about, or one after
 * another.
 */
async function committer(db: Database): Promise<(address: string) => Promise<void>> {
  const { contestId, names, roster } = await rowsOf(db, OPEN_ROUND);
  const versions = new Map<BodyId, number>();
  let [sent, amendments] = [0, 0];
  return async (address) => {
    const ctx = { db, actor: OPERATOR, now: new Date() };
    const round = DECLARED_ROUND;
    if (address.includes(round)) {
      amendments += 1;
      if (amendments % 2 === 0) must(await closeAmendment(ctx, { round }));
      else must(await openAmendment(ctx, { round, reason: 'This is a measurement.' }));
      return;
    }
    const about = roster.find(({ slug }) => address.includes(`/${slug}`));
    const { id } = about ?? (roster[sent % roster.length] as (typeof roster)[number]);
    const version = versions.get(id) ?? 1;
    versions.set(id, version + 1);
    sent += 1;
    await send({ ...ctx, actor: secretaryOf(id) }, contestId, id, chosen(names, sent + 3), version);
  };
}

async function rowsOf({ reads }: Database, slug: string) {
  const { bodies, candidacies, contests, rounds } = schema;
  const [row] = await reads
    .select({ id: contests.id })
    .from(contests)
    .innerJoin(rounds, eq(rounds.id, contests.roundId))
    .where(eq(rounds.slug, slug));
  if (!row) throw new Error(`There is no round ${slug}`);
  const people = await reads.select({ id: candidacies.id }).from(candidacies).where(eq(candidacies.contestId, row.id));
  const roster = await reads
    .select({ id: bodies.id, slug: bodies.slug, kind: bodies.kind })
    .from(bodies)
    .where(eq(bodies.set, '2024'));
  return {
    contestId: row.id,
    names: people.map(({ id }) => id),
    roster: roster.filter(({ kind }) => kind === 'clp'),
  };
}

function must<T>(done: Result<T, unknown>): T {
  if (!done.ok) throw new Error(`Refused: ${JSON.stringify(done.error)}`);
  return done.value;
}

const secretaryOf = (bodyId: BodyId): Actor => ({
  kind: 'person',
  userId: OFFICER,
  offices: [{ bodyId, office: 'secretary' }],
  memberOf: [],
  candidacies: [],
  admin: null,
});

const roundFile = (slug: string, opensAt: Date, closesAt: Date) => ({
  slug,
  title: `Round ${slug}`,
  zone: 'Europe/London',
  bodySet: '2024',
  opensAt: opensAt.toISOString(),
  closesAt: closesAt.toISOString(),
  contests: [
    {
      slug: CONTEST,
      title: 'Constituency section',
      seats: NAMES,
      maxPerBody: NAMES,
      nominators: [{ kinds: ['clp'] }],
      threshold: { rule: 'at-least', least: 5, from: [{ kinds: ['clp'] }] },
      candidates: Array.from({ length: CANDIDATES }, (_, place) => candidate(slug, place)),
    },
  ],
});

/** Half of the candidates stand in every round, the others in one only. */
function candidate(round: string, place: number) {
  const letter = String.fromCharCode(65 + place);
  const name = place % 2 === 0 ? `${letter}lder Sample` : `${letter}da ${round.replace(/\W/g, ' ')} Sample`;
  return {
    name: name.replaceAll(
      /\d/g,
      (digit) => ['Zero', 'One', 'Two', 'Tri', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][Number(digit)] ?? '',
    ),
    homeBody: HOMES[place % HOMES.length],
    status: 'accepted',
    slates: [place % 3 === 0 ? 'Grove list' : 'Meadow group'],
  };
}

const HOMES = ['Aldershot', 'Cardiff West', 'Hexham', 'Leeds South', 'Peckham', 'Norwich South', 'Wirral West'];
