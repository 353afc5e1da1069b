import { sql } from 'drizzle-orm';
import type { BodyId, ContestId, UserId } from '@/domain/base/ids';
import { LOCALES } from '@/domain/base/languages.mjs';
import { ADMIN_ROLES, OFFICES } from '@/domain/base/permissions';
import { UPLOAD_KINDS } from '@/domain/people/imports';
import { OFFICE_ORIGINS } from '@/domain/people/registrations';
import { type Kit, oneOf } from '../columns';
import type { BodyTables } from './bodies';
import type { ContestTables } from './contests';

/** People and their roles. Never public. */
export function peopleTables(c: Kit, { bodies }: BodyTables, { contests }: ContestTables) {
  const users = c.table(
    'users',
    {
      id: c.text('id').$type<UserId>().primaryKey(),
      email: c.text('email').notNull(),
      emailVerifiedAt: c.instant('email_verified_at'),
      /** The language of the page on which they last signed in, which emails to them use. Null means English. */
      language: c.choice('language', LOCALES),
      createdAt: c.instant('created_at').notNull(),
      /**
       * When the mail server last said that nobody receives email at the address. Null once an email has been sent
       * there.
       */
      emailRefusedAt: c.instant('email_refused_at'),
    },
    (t) => [c.uniqueIndex('users_email').on(t.email)],
  );
  const officers = c.table(
    'officers',
    {
      id: c.text('id').primaryKey(),
      userId: c.ref<UserId>('user_id', () => users.id),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      office: c.choice('office', OFFICES).notNull(),
      startsAt: c.instant('starts_at').notNull(),
      endsAt: c.instant('ends_at'),
      /** How the office came about. Null if the row is older than this column. */
      origin: c.choice('origin', OFFICE_ORIGINS),
    },
    (t) => [
      c.index('officers_user').on(t.userId),
      c.index('officers_body').on(t.bodyId),
      c.uniqueIndex('officers_held').on(t.userId, t.bodyId, t.office).where(sql`${t.endsAt} is null`),
      c.check('officers_office', oneOf(t.office, OFFICES)),
    ],
  );
  const admins = c.table(
    'admins',
    {
      userId: c
        .text('user_id')
        .$type<UserId>()
        .primaryKey()
        .references(() => users.id),
      role: c.choice('role', ADMIN_ROLES).notNull(),
      grantedAt: c.instant('granted_at').notNull(),
      revokedAt: c.instant('revoked_at'),
    },
    (t) => [c.check('admins_role', oneOf(t.role, ADMIN_ROLES))],
  );
  const memberships = c.table(
    'memberships',
    {
      id: c.text('id').primaryKey(),
      userId: c.ref<UserId>('user_id', () => users.id),
      bodyId: c.ref<BodyId>('body_id', () => bodies.id),
      /** Null if the row is older than this column. */
      registeredAt: c.instant('registered_at'),
    },
    (t) => [c.uniqueIndex('memberships_once').on(t.userId, t.bodyId)],
  );
  /**
   * A list of people that an admin has uploaded and not added yet. It is never public. Its text is deleted when the
   * list is added, or after a day.
   */
  const uploads = c.table(
    'uploads',
    {
      id: c.text('id').primaryKey(),
      userId: c.optionalRef<UserId>('user_id', () => users.id),
      kind: c.choice('kind', [...UPLOAD_KINDS, 'bodies', 'sets'] as const).notNull(),
      /** The contest to which the candidates will be added. */
      contestId: c.optionalRef<ContestId>('contest_id', () => contests.id),
      text: c.text('text').notNull(),
      uploadedAt: c.instant('uploaded_at').notNull(),
      appliedAt: c.instant('applied_at'),
      added: c.count('added'),
      passedOver: c.count('passed_over'),
    },
    (t) => [
      c.index('uploads_uploaded').on(t.uploadedAt),
      c.check('uploads_kind', oneOf(t.kind, [...UPLOAD_KINDS, 'bodies', 'sets'])),
    ],
  );
  return { users, officers, admins, memberships, uploads };
}

export type PeopleTables = ReturnType<typeof peopleTables>;
