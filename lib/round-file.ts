import { z } from 'zod';
import { ZONES } from '@/domain/base/instants';
import { BODY_KINDS, NATIONS } from '@/domain/bodies/bodies';
import { CANDIDACY_STATUSES } from '@/domain/candidates/candidacies';
import { STATEMENT_READERS } from '@/domain/candidates/statements';
import { exceedsSeats, isAttribute } from '@/domain/contests/reserved-seats';
import { DOUBTFUL } from '@/domain/contests/rule-doubts';
import { CONFIRMATIONS } from '@/domain/nominations/confirmation';
import { MEETING_MODES } from '@/domain/nominations/meetings';
import { VACANCY_CAUSES, VACANCY_RULES } from '@/domain/results/seats';
import { BESIDE_CANDIDATES, problemOfSlug } from '@/domain/rounds/round-set-up';
import { exception, roundActs, timelineEvent } from './round-file-acts';
import { day, instant, line, note, slug, statement, tooLongWords, webAddress } from './round-file-fields';
import { nominatorGroup, positive, reservedSeats, thresholdSchema } from './round-file-rules';

// The file format of a round, for import and export.

const whole = z.int().min(0).max(100_000_000);

/**
 * A fact, alone or with its source: `207` or `{ "value": 207, "source": "LabourList, 18 June 2022" }`. Without a source it
 * has that of the candidate, and with null it has none.
 */
const sourced = <T extends z.ZodType>(value: T) =>
  z.union([value, z.strictObject({ value, source: note.nullish(), asOf: line.optional() })]);

/** A slate that backs the candidate: its name alone, or with its dates. A claim that has ended keeps both dates. */
const claim = z.union([
  line,
  z
    .strictObject({
      value: line,
      source: note.optional(),
      claimedOn: day.optional(),
      withdrawnOn: day.optional(),
      withdrawReason: note.optional(),
    })
    .refine(({ withdrawnOn, withdrawReason }) => !withdrawnOn === !withdrawReason, {
      path: ['withdrawReason'],
      error: 'Say on which day the claim ended and why, or neither.',
    }),
]);

const candidate = z.strictObject({
  name: line,
  slug: slug
    .refine((text) => !BESIDE_CANDIDATES.includes(text), 'A page of the contest has this address. Choose another.')
    .optional(),
  /** True if the earlier candidate with this slug is this person, although the name or the home CLP is another. */
  samePerson: z.literal(true).optional(),
  /** The name by which the candidate is sorted, surname first, if the name itself does not say it. */
  sortName: line.optional(),
  homeBody: sourced(line).optional(),
  slates: z.array(claim).max(20).optional(),
  /** Keys for the installation's own quotas, and `incumbent`. What only the candidate may say is refused. */
  attributes: z
    .array(
      line.refine(
        (text) => !isAttribute(text),
        'Only the candidate may say this, on their own page. Remove it from the file.',
      ),
    )
    .max(20)
    .optional(),
  publishedTotal: sourced(whole).optional(),
  votes: sourced(whole).optional(),
  elected: sourced(z.boolean()).optional(),
  status: sourced(z.enum(CANDIDACY_STATUSES)).optional(),
  /** The dated events of the candidacy: its statuses and the changes of the home CLP. */
  timeline: z.array(timelineEvent).max(100).optional(),
  statement: statement.optional(),
  /** The statement in Welsh. */
  statementCy: statement.optional(),
  /** Links to the candidate's reports of NEC meetings, from the time they held a seat. */
  reports: z
    .array(z.strictObject({ meetingOn: day, title: line, address: webAddress }))
    .max(500)
    .optional(),
  note: note.optional(),
  source: note.optional(),
  /** The slug of the candidate of this contest into whom this one was merged. */
  mergedInto: slug.optional(),
});

/** A vacancy, or a suspension of the holder. `filledBy` names a candidate of this contest or of another. */
const vacancy = z
  .strictObject({
    candidate: line,
    leftOn: day,
    why: z.enum(VACANCY_CAUSES),
    note: note.optional(),
    source: note.optional(),
    filledBy: z.union([line, z.strictObject({ round: slug, contest: slug, candidate: line })]).optional(),
    filledOn: day.optional(),
    filledHow: z.enum(VACANCY_RULES).optional(),
    filledSource: note.optional(),
  })
  .refine(({ filledBy, filledOn, filledHow }) => !filledBy === !filledOn && !filledBy === !filledHow, {
    path: ['filledBy'],
    error: 'Say who filled the seat, on which day and how, or none of them.',
  });

const contestShape = z.strictObject({
  slug: slug.refine((text) => problemOfSlug(text) === null, 'A page of the round has this address. Choose another.'),
  title: line,
  seats: positive,
  maxPerBody: positive,
  /** Who may nominate, as groups. */
  nominators: z.array(nominatorGroup).min(1).max(20).optional(),
  /** The same in older files: bodies of these kinds, anywhere. */
  bodyKinds: z.array(z.enum(BODY_KINDS)).min(1).optional(),
  threshold: thresholdSchema.nullable(),
  /** Whether a body may name people who are not candidates. If left out, no. */
  acceptsWriteIns: z.boolean().optional(),
  quotas: z.array(z.strictObject({ kind: z.literal('at-least'), least: positive, attribute: line })).optional(),
  reservedSeats: z.array(reservedSeats).min(1).max(10).optional(),
  /** The parts of the rule that no source gives. */
  doubts: z.partialRecord(z.enum(DOUBTFUL), z.enum(['assumed', 'unknown'])).optional(),
  electorate: note.optional(),
  ballotMethod: note.optional(),
  ruleNote: note.optional(),
  source: note.optional(),
  /** The questions that every candidate is asked, in order. */
  questions: z
    .array(z.strictObject({ text: line, textCy: line.optional() }))
    .max(20)
    .optional(),
  /** The word limit of a statement with its answers. */
  statementWords: positive.optional(),
  slates: z
    .array(
      z.strictObject({
        name: line,
        /** The address of its page, if the name does not say it. */
        slug: slug.optional(),
        claimedBy: line.optional(),
        source: note.optional(),
        claimedOn: day.optional(),
      }),
    )
    .max(50)
    .optional(),
  candidates: z.array(candidate).max(2000),
  /** The result of the vote, without the candidates' own figures. */
  result: z
    .strictObject({
      on: day.optional(),
      endsOn: day.optional(),
      turnout: line.optional(),
      note: note.optional(),
      source: note.optional(),
    })
    .optional(),
  vacancies: z.array(vacancy).max(100).optional(),
});

const contest = contestShape.superRefine(({ statementWords = null, candidates, ...rule }, { addIssue }) => {
  if ((rule.nominators === undefined) === (rule.bodyKinds === undefined))
    addIssue({ code: 'custom', path: ['nominators'], message: 'Say who may nominate, once: nominators or bodyKinds.' });
  if (exceedsSeats({ seats: rule.seats, reservedSeats: rule.reservedSeats ?? null }))
    addIssue({ code: 'custom', path: ['reservedSeats'], message: 'More seats are reserved than the contest has.' });
  for (const [place, candidate] of candidates.entries())
    for (const key of ['statement', 'statementCy'] as const) {
      const message = candidate[key] && tooLongWords(statementWords, candidate[key]);
      if (message) addIssue({ code: 'custom', path: ['candidates', place, key], message });
    }
});

const shape = z.strictObject({
  slug,
  title: line,
  zone: z.enum(ZONES),
  bodySet: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** The nations whose bodies come from another set of boundaries. */
  nationSets: z
    .array(z.strictObject({ nation: z.enum(NATIONS), set: z.string().regex(/^[a-z0-9-]{1,40}$/) }))
    .max(NATIONS.length)
    .optional(),
  archive: z.boolean().optional(),
  practice: z.boolean().optional(),
  announcedAt: instant.optional(),
  opensAt: instant,
  closesAt: instant,
  declaredAt: instant.optional(),
  note: note.optional(),
  source: note.optional(),
  exceptions: z.array(exception).optional(),
  ...roundActs,
  /** Whether a second officer must confirm what a CLP sends. If left out, nobody is asked. */
  confirmation: z.enum(CONFIRMATIONS).optional(),
  /** Until when a required confirmation counts, if later than the deadline. */
  confirmBy: instant.optional(),
  /** Who may read the candidates' statements. If left out, everyone. */
  statementsFor: z.enum(STATEMENT_READERS).optional(),
  /** Whether officers may name a delegate who sends for the round. If left out, no. */
  allowsDelegates: z.boolean().optional(),
  /** Whether the returning officer approves statements, and whether people put themselves forward. If left out, no. */
  approvesStatements: z.boolean().optional(),
  takesApplications: z.boolean().optional(),
  hustings: z
    .array(
      z.strictObject({
        title: line,
        /** The slug of a contest; left out if the event is for all of them. */
        contest: slug.optional(),
        startsAt: instant,
        endsAt: instant.optional(),
        mode: z.enum(MEETING_MODES),
        place: line.optional(),
        joinAddress: webAddress.optional(),
        note: note.optional(),
        cancelledAt: instant.optional(),
        cancelReason: note.optional(),
      }),
    )
    .max(200)
    .optional(),
  contests: z.array(contest).min(1).max(50),
});

/**
 * A whole round: its times, contests, rules and candidates. An unknown key is refused, because it may be a typing
 * error.
 */
export const roundFile = shape
  .refine((file) => Date.parse(file.opensAt) < Date.parse(file.closesAt), {
    path: ['closesAt'],
    error: 'The deadline must come after the opening.',
  })
  .refine(
    ({ confirmation, confirmBy, closesAt }) =>
      confirmBy === undefined || (confirmation === 'required' && Date.parse(confirmBy) > Date.parse(closesAt)),
    {
      path: ['confirmBy'],
      error: 'Give a time after the deadline, and only if confirmation is required.',
    },
  )
  .refine((file) => !(file.archive && file.confirmation), {
    path: ['confirmation'],
    error: 'Nobody sent the nominations of an archive, so nobody can confirm them.',
  })
  .refine((file) => !(file.archive && file.practice), {
    path: ['practice'],
    error: 'A round is an archive or practice, not both.',
  })
  .refine((file) => new Set(file.contests.map(({ slug }) => slug)).size === file.contests.length, {
    path: ['contests'],
    error: 'Give each contest a slug of its own.',
  })
  .refine((file) => (file.hustings ?? []).every(({ contest }) => !contest || slugsOf(file).includes(contest)), {
    path: ['hustings'],
    error: 'A husting is for a contest of this round, by its slug, or for all of them.',
  });

const slugsOf = (file: z.infer<typeof shape>) => file.contests.map(({ slug }) => slug);

export type RoundFile = z.infer<typeof roundFile>;
export type ContestInFile = RoundFile['contests'][number];
export type VacancyInFile = NonNullable<ContestInFile['vacancies']>[number];
export type CandidateInFile = ContestInFile['candidates'][number];
export type StatementInFile = NonNullable<CandidateInFile['statement']>;
export type ClaimInFile = NonNullable<CandidateInFile['slates']>[number];
export type HustingsEventInFile = NonNullable<RoundFile['hustings']>[number];

type Sourced<T> = T | { value: T; source?: string | null | undefined; asOf?: string | undefined };

/** The value of a fact, and its source or else the candidate's source. */
export function readSourced<T extends string | number | boolean>(fact: Sourced<T>, fallback: string | undefined) {
  if (typeof fact !== 'object') return { value: fact, source: fallback ?? null, asOf: null };
  const source = fact.source === undefined ? (fallback ?? null) : fact.source;
  return { value: fact.value, source, asOf: fact.asOf ?? null };
}

/** The name and the dates of a slate's claim. */
export function readClaim(claim: ClaimInFile, fallback: string | undefined) {
  const { value, source, claimedOn, withdrawnOn, withdrawReason } =
    typeof claim === 'object' ? claim : { value: claim };
  return {
    name: value,
    source: source ?? fallback ?? null,
    claimedOn: claimedOn ?? null,
    withdrawnOn: withdrawnOn ?? null,
    withdrawReason: withdrawReason ?? null,
  };
}
