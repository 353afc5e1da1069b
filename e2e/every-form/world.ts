import { and, eq } from 'drizzle-orm';
import { addCandidacy, addCandidacyInput } from '@/commands/candidates/candidacies';
import { listHustingsEvent } from '@/commands/candidates/hustings';
import { addQuestion, addQuestionInput } from '@/commands/candidates/questions';
import { addContest } from '@/commands/contests/contests';
import { recordMeeting } from '@/commands/nominations/meeting';
import { submitNominations } from '@/commands/nominations/submission';
import { appointOfficer } from '@/commands/people/offices';
import { importRound } from '@/commands/rounds/import-round';
import { createRound, createRoundInput } from '@/commands/rounds/rounds';
import { addTimetableEntry, timetableEntryInput } from '@/commands/rounds/timetable';
import { addSlate, addSlateInput } from '@/commands/slates/slates';
import type { Database } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId, CandidacyId, ContestId, UserId } from '@/domain/base/ids';
import type { Actor, AdminRole } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { Acts, emailOf, typedOn } from '@/testing/acts';
import { closeAndSeal } from '@/testing/close-round';

const { bodies, candidacies, candidates, contests, rounds, users } = schema;

export const REASON = 'The meeting asked for it.';
export const SECTION = 'section';
/** The round in which CLPs nominate. */
export const OPEN = 'trial-open';

/** Finds rows, and runs commands at the time of the trial. */
export type Work = {
  readonly db: Database;
  readonly acts: Acts;
  readonly now: Date;
  readonly owner: Actor;
  readonly returningOfficer: Actor;
  readonly body: (slug: string) => Promise<BodyId>;
  readonly contest: (round: string, slug?: string) => Promise<ContestId>;
  readonly candidacy: (round: string, slug: string) => Promise<CandidacyId>;
  /** The person with this address, with an office of a body. */
  readonly officer: (email: string, body: string, office: 'secretary' | 'chair') => Promise<Actor>;
};

export async function workOn(db: Database, now: Date): Promise<Work> {
  const acts = new Acts(db, now.toISOString());
  const first = <T>(rows: readonly T[], what: string): T => {
    const [row] = rows;
    if (row === undefined) throw new Error(`No ${what}`);
    return row;
  };
  const idOf = async (email: string): Promise<UserId> =>
    first(await db.reads.select().from(users).where(eq(users.email, email)), email).id;
  const person = (userId: UserId, more: object): Actor => ({
    kind: 'person',
    userId,
    offices: [],
    memberOf: [],
    candidacies: [],
    admin: null,
    ...more,
  });
  const admin = async (email: string, role: AdminRole) => person(await idOf(email), { admin: role });
  const body = async (slug: string) =>
    first(await db.reads.select().from(bodies).where(eq(bodies.slug, slug)), slug).id;
  return {
    db,
    acts,
    now,
    owner: await admin('owner@demo.invalid', 'owner'),
    returningOfficer: await admin('returning-officer@demo.invalid', 'returning_officer'),
    body,
    contest: async (round, slug = SECTION) => {
      const rows = await db.reads
        .select({ id: contests.id })
        .from(contests)
        .innerJoin(rounds, eq(rounds.id, contests.roundId))
        .where(and(eq(rounds.slug, round), eq(contests.slug, slug)));
      return first(rows, round).id;
    },
    candidacy: async (round, slug) => {
      const rows = await db.reads
        .select({ id: candidacies.id })
        .from(candidacies)
        .innerJoin(candidates, eq(candidates.id, candidacies.candidateId))
        .innerJoin(contests, eq(contests.id, candidacies.contestId))
        .innerJoin(rounds, eq(rounds.id, contests.roundId))
        .where(and(eq(rounds.slug, round), eq(candidates.slug, slug)));
      return first(rows, slug).id;
    },
    officer: async (email, slug, office) =>
      person(await idOf(email), { offices: [{ bodyId: await body(slug), office }] }),
  };
}

const inDays = (now: Date, days: number) => new Date(now.getTime() + days * 86_400_000);
/** The day in London, as the fields of a form have it. */
export const dayOf = (now: Date, days: number) => inDays(now, days).toISOString().slice(0, 10);

/** Adds an announced round, which closes in so many days. Its candidates are Ivy, Jay and Kit with a surname of their own. */
export async function addRound({ acts, now }: Work, slug: string, surname: string, closesIn: number): Promise<void> {
  await acts.do(importRound, {
    slug,
    title: `Round ${surname}`,
    zone: 'Europe/London',
    bodySet: '2024',
    opensAt: inDays(now, -9).toISOString(),
    closesAt: inDays(now, closesIn).toISOString(),
    contests: [
      {
        slug: SECTION,
        title: 'Section',
        seats: 2,
        maxPerBody: 3,
        bodyKinds: ['clp'],
        threshold: { rule: 'at-least', least: 1, from: [{ kinds: ['clp'] }] },
        candidates: ['Ivy', 'Jay', 'Kit'].map((name) => ({ name: `${name} ${surname}`, status: 'accepted' })),
      },
    ],
  });
  // A round file does not say whether names may be written in.
  await acts.db.seed(async (tx) => {
    await tx.update(contests).set({ acceptsWriteIns: true }).where(eq(contests.slug, SECTION));
    return ok(null);
  });
}

/** Closes a round, so that it can be declared now. */
export const closeNow = (work: Work, round: string): Promise<void> => closeAndSeal(work.db, round, work.acts.as().now);

/** A round that has not been announced, with one of each thing that a round can have. */
export async function addDraft({ acts, now }: Work): Promise<void> {
  const round = 'trial-draft';
  const at = { round, contest: SECTION };
  const times = { ...typedOn('opens', dayOf(now, 5), '9am'), ...typedOn('closes', dayOf(now, 25), '12 noon') };
  await acts.do(
    createRound,
    createRoundInput.parse({
      ...times,
      title: 'Round Draft',
      slug: round,
      kind: 'live',
      bodySet: '2024',
      start: 'scratch',
    }),
  );
  const contest = {
    round,
    title: 'Section',
    seats: '2',
    maxPerBody: '3',
    bodyKinds: ['clp'],
    nations: [],
    regions: [],
  };
  const texts = {
    statementWords: '200',
    electorate: '',
    ballotMethod: '',
    ruleNote: '',
    source: 'https://example.org',
    reason: '',
  };
  await acts.do(addContest, { ...contest, ...texts, acceptsWriteIns: ['yes'], preset: '', rule: 'five-clps' });
  for (const name of ['Ivy Draft', 'Jay Draft'])
    await acts.do(
      addCandidacy,
      addCandidacyInput.parse({ ...at, name, home: 'Hexham', status: 'proposed', source: '' }),
    );
  for (const text of ['Why you?', 'Why now?'])
    await acts.do(addQuestion, addQuestionInput.parse({ ...at, text, textCy: '' }));
  const slate = { ...at, name: 'Draft Five', claimedBy: 'A group', source: 'https://example.org/list' };
  await acts.do(addSlate, addSlateInput.parse({ ...slate, ...typedOn('claimedOn', dayOf(now, -1)) }));
  const date = { round, kind: 'other', label: 'Ballot papers are sent', reason: '' };
  await acts.do(addTimetableEntry, timetableEntryInput.parse({ ...date, ...typedOn('at', dayOf(now, 40), '12 noon') }));
  const event = {
    round,
    title: 'Hustings',
    contest: SECTION,
    ends: '9pm',
    mode: 'online',
    place: '',
    joinAddress: 'https://example.org/join',
    note: '',
  } as const;
  await acts.do(listHustingsEvent, { ...event, ...typedOn('starts', dayOf(now, 8), '7pm') });
}

export const MEETING = { kind: 'all_member', mode: 'hybrid', isQuorate: 'yes', numberPresent: '41' };
let attempts = 0;
/** A value that no other form has sent. */
export const nextAttempt = (): string => {
  attempts += 1;
  return `trial-${attempts}`;
};

/** An officer records a meeting and sends names. */
export async function send(
  work: Work,
  round: string,
  slug: string,
  officer: Actor,
  names: readonly string[],
  writeIns: readonly string[] = [],
) {
  const { acts } = work;
  const about = { contestId: await work.contest(round), bodyId: await work.body(slug) };
  await acts.do(recordMeeting, { ...about, ...typedOn('heldOn', dayOf(work.now, -3)), ...MEETING }, officer);
  const chosen = await Promise.all(names.map((name) => work.candidacy(round, name)));
  const written = { writeInName: [...writeIns], writeInHome: writeIns.map(() => 'Gower') };
  return acts.try(
    submitNominations,
    { ...about, choice: 'names', names: chosen, ...written, basedOnVersion: 0, attempt: nextAttempt() },
    officer,
  );
}

export async function appoint({ acts, officer }: Work, name: string, body: string, office: 'secretary' | 'chair') {
  await acts.do(appointOfficer, { email: emailOf(name), body, office });
  return officer(emailOf(name), body, office);
}
