import { sql } from 'drizzle-orm';
import type { BodyId, DelegateId, HandOverId, RegistrationId, RoundId, UserId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import { OFFICES } from '@/domain/base/permissions';
import { REFUSAL_CAUSES, REGISTRATION_OUTCOMES } from '@/domain/people/registrations';
import { type Kit, oneOf } from '../columns';
import type { BodyTables } from './bodies';
import type { PeopleTables } from './people';
import type { RoundTables } from './rounds';

/** Requests of people who want to be officers. Never public. */
export function officeRequestTables(c: Kit, { bodies }: BodyTables, { users }: PeopleTables, { rounds }: RoundTables) {
  /**
   * Somebody who says that they are an officer of a body. The address is confirmed by a link, and then the returning
   * officer approves or refuses.
   */
  const registrations = c.table(
    'registrations',
    {
      id: c.text('id').$type<RegistrationId>().primaryKey(),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      office: c.choice('office', OFFICES).notNull(),
      name: c.text('name').notNull(),
      /** In the form of readEmailAddress. */
      email: c.text('email').notNull(),
      language: c.choice('language', LOCALES).notNull(),
      askedAt: c.instant('asked_at').notNull(),
      linkExpiresAt: c.instant('link_expires_at').notNull(),
      confirmedAt: c.instant('confirmed_at'),
      decidedAt: c.instant('decided_at'),
      outcome: c.choice('outcome', REGISTRATION_OUTCOMES),
      /** Why it was refused, as a code, and in words for the person. */
      cause: c.choice('cause', REFUSAL_CAUSES),
      note: c.text('note'),
      /** When an officer of the body first said that it is not right, what they said, and who it was. */
      objectedAt: c.instant('objected_at'),
      objection: c.text('objection'),
      objectedBy: c.optionalRef<UserId>('objected_by', () => users.id),
      /** When an admin marked the objection to an approved registration as dealt with. */
      objectionSettledAt: c.instant('objection_settled_at'),
    },
    (t) => [
      c.uniqueIndex('registrations_waiting').on(t.bodyId, t.email).where(sql`${t.decidedAt} is null`),
      c.index('registrations_email').on(t.email),
      c.index('registrations_decided').on(t.decidedAt),
      c.check('registrations_office', oneOf(t.office, OFFICES)),
    ],
  );
  /** An officer who hands their office to a successor, who accepts by a link. The returning officer can undo it. */
  const handOvers = c.table(
    'hand_overs',
    {
      id: c.text('id').$type<HandOverId>().primaryKey(),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      office: c.choice('office', OFFICES).notNull(),
      fromUserId: c.ref<UserId>('from_user_id', () => users.id),
      /** The successor's address, in the form of readEmailAddress. */
      email: c.text('email').notNull(),
      language: c.choice('language', LOCALES).notNull(),
      askedAt: c.instant('asked_at').notNull(),
      linkExpiresAt: c.instant('link_expires_at').notNull(),
      acceptedAt: c.instant('accepted_at'),
      withdrawnAt: c.instant('withdrawn_at'),
      undoneAt: c.instant('undone_at'),
      /** When an admin marked it as looked at. */
      lookedAt: c.instant('looked_at'),
    },
    (t) => [
      c
        .uniqueIndex('hand_overs_waiting')
        .on(t.fromUserId, t.bodyId, t.office)
        .where(sql`${t.acceptedAt} is null and ${t.withdrawnAt} is null`),
      c.index('hand_overs_email').on(t.email),
      c.check('hand_overs_office', oneOf(t.office, OFFICES)),
    ],
  );
  /**
   * A person whom an officer named to record the meeting and send for one round. They are one only while that officer
   * holds an office of the body, and the round allows it and is not over.
   */
  const delegates = c.table(
    'delegates',
    {
      id: c.text('id').$type<DelegateId>().primaryKey(),
      roundId: c.ref<RoundId>('round_id', () => rounds.id),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      userId: c.ref<UserId>('user_id', () => users.id),
      name: c.text('name').notNull(),
      namedBy: c.ref<UserId>('named_by', () => users.id),
      startsAt: c.instant('starts_at').notNull(),
      endsAt: c.instant('ends_at'),
    },
    (t) => [
      c.uniqueIndex('delegates_once').on(t.roundId, t.bodyId, t.userId).where(sql`${t.endsAt} is null`),
      c.index('delegates_user').on(t.userId),
      c.index('delegates_body').on(t.bodyId),
    ],
  );
  return { registrations, handOvers, delegates };
}

export type OfficeRequestTables = ReturnType<typeof officeRequestTables>;
