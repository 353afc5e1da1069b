import { NotAllowed } from './errors';
import type { BodyId, CandidacyId, RoundId, UserId } from './ids';

export const OFFICES = [
  'secretary',
  'chair',
  'leader',
  'whip',
  'general_secretary',
  'political_officer',
  'member',
  'mp',
] as const;
/** Only the secretary or the chair of a CLP may send its nominations (Labour, internal ballots 2025). */
export type Office = (typeof OFFICES)[number];

export const ADMIN_ROLES = ['owner', 'returning_officer', 'observer'] as const;
export type AdminRole = (typeof ADMIN_ROLES)[number];
/** The roles that can change things. An observer can see everything but change nothing. */
export const RUNS_ROUNDS = ['owner', 'returning_officer'] as const satisfies readonly AdminRole[];

/** The roles that a person can have in one round only. */
export const ROUND_ROLES = ['returning_officer', 'moderator', 'observer'] as const;
export type RoundRole = (typeof ROUND_ROLES)[number];

/** The person who makes the current request, as loaded from the database for this request. */
export type Actor =
  | { readonly kind: 'reader' }
  | {
      readonly kind: 'person';
      readonly userId: UserId;
      readonly offices: readonly { readonly bodyId: BodyId; readonly office: Office }[];
      /** The rounds for which an officer of a body named this person as its delegate. Missing: none. */
      readonly delegateOf?: readonly { readonly bodyId: BodyId; readonly roundId: RoundId }[];
      readonly memberOf: readonly BodyId[];
      readonly candidacies: readonly CandidacyId[];
      readonly admin: AdminRole | null;
      /** The roles that the person has now in single rounds. */
      readonly roundRoles?: readonly RoleInRound[];
      /** Set on the pages of one round, for a person whose role is for that round only. */
      readonly only?: RoleInRound;
    }
  /** Somebody who runs the import and admin commands in a shell on the server. */
  | { readonly kind: 'operator' }
  /** The part of the app that handles sessions and email. It never acts for a person. */
  | { readonly kind: 'system' };

export const READER: Actor = { kind: 'reader' };
export const OPERATOR: Actor = { kind: 'operator' };
export const SYSTEM: Actor = { kind: 'system' };

/** The user id of the person who acted, which is stored next to the log and never published. Null for other actors. */
export const actorIdOf = (actor: Actor): UserId | null => (actor.kind === 'person' ? actor.userId : null);

export type RoleInRound = {
  readonly roundId: RoundId;
  readonly slug: string;
  readonly title: string;
  readonly role: RoundRole;
};

const READS_ONE_ROUND = ['admin.read', 'own.read', 'public.read', 'members.read'];

/** What a moderator of a round may do: approve, enter and take down statements, and nothing about nominations. */
const MODERATES = [...READS_ONE_ROUND, 'statement.approve', 'statement.enter', 'text.redact'];

/** What the returning officer of one round may do. What is about the whole installation is not among it. */
const RUNS_ONE_ROUND = [
  ...MODERATES,
  'application.decide',
  'candidate.address',
  'nominations.import',
  'deadline.move',
  'candidacy.change',
  'hustings.change',
  'slate.change',
  'officers.remind',
  'results.record',
  'roster.change',
  'self-descriptions.read',
  'round.announce',
  'round.cancel',
  'round.declare',
  'round.set-up',
  'submission.accept-late',
  'submission.confirm',
  'submission.enter',
  'submission.void',
  'totals.record',
  'vacancy.record',
  'write-in.tie',
];

const IN_ONE_ROUND: Readonly<Record<RoundRole, readonly string[]>> = {
  returning_officer: RUNS_ONE_ROUND,
  moderator: MODERATES,
  observer: READS_ONE_ROUND,
};

/**
 * The actor on the pages of a round. A person who has a role in this round only, and no greater one, gets it here. The
 * database then refuses to write anything that belongs to another round (db/scope.ts).
 */
export function actorInRound(actor: Actor, round: string): Actor {
  if (actor.kind !== 'person' || RUNS_ROUNDS.some((role) => role === actor.admin)) return actor;
  const only = actor.roundRoles?.find(({ slug }) => slug === round);
  if (!only) return actor;
  return { ...actor, admin: only.role === 'observer' ? 'observer' : 'returning_officer', only };
}

type Rule = (actor: Actor, subject: never) => boolean;
type ABody = { readonly id: BodyId };
type ABodyInRound = ABody & { readonly roundId: RoundId };
type ACandidacy = { readonly id: CandidacyId };

const holdsOffice = (actor: Actor, bodyId: BodyId) =>
  actor.kind === 'person' && actor.offices.some((held) => held.bodyId === bodyId);
/** Whether the actor is an officer of the body, or its delegate for the round. */
const actsFor = (actor: Actor, { id, roundId }: ABodyInRound) =>
  holdsOffice(actor, id) ||
  (actor.kind === 'person' && (actor.delegateOf ?? []).some((one) => one.bodyId === id && one.roundId === roundId));
const isOwn = (actor: Actor, candidacy: ACandidacy) =>
  actor.kind === 'person' && actor.candidacies.includes(candidacy.id);
/** Whether the actor has a role here: officer, member of a body, candidate or admin. */
const isKnown = (actor: Actor) =>
  actor.kind === 'operator' ||
  (actor.kind === 'person' &&
    (actor.offices.length > 0 ||
      (actor.delegateOf ?? []).length > 0 ||
      actor.memberOf.length > 0 ||
      actor.candidacies.length > 0 ||
      actor.admin !== null));
const isOfThisRound = (actor: Actor, round: { readonly id?: RoundId }) =>
  actor.kind !== 'person' || !actor.only || actor.only.roundId === round.id;
const runsRounds = (actor: Actor) =>
  actor.kind === 'operator' || (actor.kind === 'person' && RUNS_ROUNDS.some((role) => role === actor.admin));

/** The only table of permissions. Anything that is not listed is forbidden. */
export const RULES = {
  'public.read': (_actor: Actor, _subject: object) => true,
  // Content that a round shows only to members. The round's settings say whether this includes its statements.
  'members.read': (actor: Actor, _subject: object) => isKnown(actor),
  'own.read': (actor: Actor, _subject: object) => actor.kind === 'person',
  // People may erase their own data. The command refuses the only owner.
  'own.erase': (actor: Actor, _subject: object) => actor.kind === 'person',
  'office.read': (actor: Actor, body: ABody) => holdsOffice(actor, body.id),
  // The agenda pack of a body, for its officers, delegates and members, and for admins.
  'pack.read': (actor: Actor, body: ABodyInRound) =>
    actsFor(actor, body) || (actor.kind === 'person' && (actor.memberOf.includes(body.id) || actor.admin !== null)),
  // The pages of one round, its meeting and what the body sends are also for the delegate whom an officer named.
  'office.read-round': (actor: Actor, body: ABodyInRound) => actsFor(actor, body),
  'meeting.record': (actor: Actor, body: ABodyInRound) => actsFor(actor, body),
  'draft.save': (actor: Actor, body: ABodyInRound) => actsFor(actor, body),
  'submission.send': (actor: Actor, body: ABodyInRound) => actsFor(actor, body),
  'delegate.name': (actor: Actor, body: ABody) => holdsOffice(actor, body.id),
  'delegate.end': (actor: Actor, body: ABody) => holdsOffice(actor, body.id) || runsRounds(actor),
  'round.import': (actor: Actor, _round: object) => runsRounds(actor),
  'nominations.import': (actor: Actor, _contest: object) => runsRounds(actor),
  'deadline.move': (actor: Actor, _round: object) => runsRounds(actor),
  'candidacy.change': (actor: Actor, _candidacy: object) => runsRounds(actor),
  // The email addresses with which people sign in for a candidate. If that person is also a candidate in another round,
  // an admin for this round only is refused.
  'candidate.address': (actor: Actor, _candidate: object) => runsRounds(actor),
  // Inviting candidates by email, in one round or in all.
  'candidates.invite': (actor: Actor, _subject: object) => runsRounds(actor),
  // The candidate's own page, statement and answer. Only the candidate may use them, and no admin.
  'candidacy.own': (actor: Actor, candidacy: ACandidacy) => isOwn(actor, candidacy),
  'candidacy.answer': (actor: Actor, candidacy: ACandidacy) => isOwn(actor, candidacy),
  // Saying what one counts as for reserved seats and quotas. Nobody else may say it.
  'candidacy.describe': (actor: Actor, candidacy: ACandidacy) => isOwn(actor, candidacy),
  // Reading who said it, for those who must know who can fill a seat. Observers may not.
  'self-descriptions.read': (actor: Actor, _contest: object) => runsRounds(actor),
  'statement.write': (actor: Actor, candidacy: ACandidacy) => isOwn(actor, candidacy),
  // Publishing a statement that a candidate sent, or returning it; approving or refusing people who want to stand.
  'statement.approve': (actor: Actor, _candidacy: object) => runsRounds(actor),
  'application.decide': (actor: Actor, _contest: object) => runsRounds(actor),
  // Putting oneself forward. The rule also asks what the round allows.
  'application.send': (actor: Actor, _contest: object) => actor.kind === 'person',
  // Entering a statement that was received on paper, or a summary of it.
  'statement.enter': (actor: Actor, _candidacy: object) => runsRounds(actor),
  // The rule also checks that the candidate holds or has held a seat.
  'report.post': (actor: Actor, candidacy: ACandidacy) => isOwn(actor, candidacy),
  // Posting a report for a representative, if it is on another site.
  'report.enter': (actor: Actor, _candidacy: object) => runsRounds(actor),
  'report.take-back': (actor: Actor, candidacy: ACandidacy) => isOwn(actor, candidacy) || runsRounds(actor),
  'slate.change': (actor: Actor, _slate: object) => runsRounds(actor),
  'hustings.change': (actor: Actor, _round: object) => runsRounds(actor),
  // Anybody may say that they are an officer. A link in an email shows that the address is theirs.
  'office.ask': (_actor: Actor, _body: object) => true,
  // Only the person who holds an office may hand it to a successor, or take that back.
  'office.hand-over': (actor: Actor, held: { readonly bodyId: BodyId; readonly office: Office }) =>
    actor.kind === 'person' &&
    actor.offices.some(({ bodyId, office }) => bodyId === held.bodyId && office === held.office),
  // An officer may tell the returning officer that somebody is not an officer of the same body.
  'office.object': (actor: Actor, body: ABody) => holdsOffice(actor, body.id),
  'officer.appoint': (actor: Actor, _body: object) => runsRounds(actor),
  'admin.read': (actor: Actor, _subject: object) =>
    actor.kind === 'operator' || (actor.kind === 'person' && actor.admin !== null),
  // Bodies belong to the whole installation: adding, renaming, closing, merging and splitting them.
  'body.change': (actor: Actor, _body: object) => runsRounds(actor),
  'round.set-up': (actor: Actor, _round: object) => runsRounds(actor),
  'round.announce': (actor: Actor, _round: object) => runsRounds(actor),
  'round.cancel': (actor: Actor, _round: object) => runsRounds(actor),
  'round.declare': (actor: Actor, _round: object) => runsRounds(actor),
  'roster.change': (actor: Actor, _round: object) => runsRounds(actor),
  'submission.enter': (actor: Actor, _body: object) => runsRounds(actor),
  'submission.accept-late': (actor: Actor, _body: object) => runsRounds(actor),
  // Confirmation by a second officer of the body, or by an admin who runs rounds. The rule also refuses the person who
  // sent the submission.
  'submission.confirm': (actor: Actor, body: ABody) => holdsOffice(actor, body.id) || runsRounds(actor),
  'submission.void': (actor: Actor, _submission: object) => runsRounds(actor),
  'write-in.tie': (actor: Actor, _writeIn: object) => runsRounds(actor),
  'results.record': (actor: Actor, _contest: object) => runsRounds(actor),
  'totals.record': (actor: Actor, _candidacy: object) => runsRounds(actor),
  // The people who record results also record vacancies and fill them.
  'vacancy.record': (actor: Actor, _contest: object) => runsRounds(actor),
  // A reminder leaves no entry in the log, so the round itself is compared.
  'officers.remind': (actor: Actor, round: { readonly id?: RoundId }) =>
    runsRounds(actor) && isOfThisRound(actor, round),
  'mail.retry': (actor: Actor, _mail: object) => runsRounds(actor),
  'people.import': (actor: Actor, _subject: object) => runsRounds(actor),
  // Erasing the data of a person who asked an admin for it. The rule refuses to erase an admin unless an owner does it.
  'person.erase': (actor: Actor, _subject: object) => runsRounds(actor),
  'retention.run': (actor: Actor, _subject: object) => actor.kind === 'operator' || actor.kind === 'system',
  // The round is that of the entry of the log; null for an entry about none.
  'text.redact': (actor: Actor, text: { readonly round?: string | null }) =>
    runsRounds(actor) &&
    (actor.kind !== 'person' || !actor.only || text.round === undefined || text.round === actor.only.slug),
  'closing.log': (actor: Actor, _subject: object) => actor.kind === 'operator' || actor.kind === 'system',
  'outage.record': (actor: Actor, _subject: object) => actor.kind === 'operator' || actor.kind === 'system',
  'head.sign': (actor: Actor, _subject: object) => actor.kind === 'operator' || actor.kind === 'system',
  'admin.grant': (actor: Actor, _subject: object) =>
    actor.kind === 'operator' || (actor.kind === 'person' && actor.admin === 'owner'),
  // Whom to ask and who runs the site.
  'settings.change': (actor: Actor, _subject: object) =>
    actor.kind === 'operator' || (actor.kind === 'person' && actor.admin === 'owner'),
  'installation.prepare': (actor: Actor, _subject: object) => actor.kind === 'operator' || actor.kind === 'system',
  'sign-in.keep': (actor: Actor, _subject: object) => actor.kind === 'system',
  'mail.send': (actor: Actor, _subject: object) => actor.kind === 'system',
  'demo.use': (actor: Actor, _subject: object) => actor.kind === 'system',
} satisfies Record<string, Rule>;

export type Permission = keyof typeof RULES;
type Subject<P extends Permission> = Parameters<(typeof RULES)[P]>[1];

declare const permitted: unique symbol;
/**
 * A subject whose permission `P` has been checked. Functions that write accept nothing else, so code with a missing
 * check does not compile.
 */
export type Permitted<P extends Permission, T> = T & { readonly [permitted]: P };

/** Whether the actor has a permission. For pages that show more to some people; functions that write call `permit`. */
export function may<P extends Permission>(actor: Actor, permission: P, subject: Subject<P>): boolean {
  if (actor.kind === 'person' && actor.only && !IN_ONE_ROUND[actor.only.role].includes(permission)) return false;
  const rule = RULES[permission] as (actor: Actor, subject: Subject<P>) => boolean;
  return rule(actor, subject);
}

/** Checks the permission, then returns the subject marked as permitted. Throws NotAllowed. */
export function permit<P extends Permission, T extends Subject<P>>(
  actor: Actor,
  permission: P,
  subject: T,
): Permitted<P, T> {
  if (!may(actor, permission, subject)) throw new NotAllowed(permission);
  return subject as Permitted<P, T>;
}

/**
 * Whether giving somebody a role (null removes it) would leave the installation without an owner. Then nobody could
 * appoint a new one.
 */
export const leavesNoOwner = (owners: readonly UserId[], changed: UserId, role: AdminRole | null): boolean =>
  role !== 'owner' && owners.length === 1 && owners[0] === changed;
