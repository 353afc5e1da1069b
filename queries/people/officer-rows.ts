import { and, eq, inArray, isNotNull, isNull, like, type SQL } from 'drizzle-orm';
import type { Reads } from '@/db/client';
import { schema } from '@/db/schema';
import type { BodyId, UserId } from '@/domain/base/ids';
import type { Office } from '@/domain/base/permissions';
import { INVITATION_OCCASION } from '@/domain/people/invitations';

const { officers, outbox, users } = schema;

/** An officer as admins see them. Never public. */
export type OfficerRow = {
  readonly id: string;
  readonly userId: UserId;
  readonly bodyId: BodyId;
  readonly email: string;
  readonly office: Office;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly hasSignedIn: boolean;
  /** When the last invitation was queued. */
  readonly invitedAt: Date | null;
  /** Whether an email to this address failed and none has been sent since. */
  readonly hasMailFailed: boolean;
};

/** The officers that fit, whatever their time in office, by body, office and address. */
export async function officerRows(reads: Reads, where?: SQL): Promise<OfficerRow[]> {
  const rows = await reads
    .select({
      id: officers.id,
      userId: officers.userId,
      bodyId: officers.bodyId,
      email: users.email,
      office: officers.office,
      startsAt: officers.startsAt,
      endsAt: officers.endsAt,
      verifiedAt: users.emailVerifiedAt,
    })
    .from(officers)
    .innerJoin(users, eq(users.id, officers.userId))
    .where(where)
    .orderBy(officers.bodyId, officers.office, users.email, officers.startsAt, officers.id);
  const invited = new Map<string, Date>();
  for (const { to, at } of await reads
    .select({ to: outbox.toAddress, at: outbox.createdAt })
    .from(outbox)
    .where(like(outbox.occasion, `${INVITATION_OCCASION}%`))) {
    const before = invited.get(to);
    if (!before || before < at) invited.set(to, at);
  }
  const failing = await reads
    .select({ to: outbox.toAddress })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), isNotNull(outbox.lastError)));
  const failed = new Set(failing.map(({ to }) => to));
  return rows.map(({ verifiedAt, ...row }) => ({
    ...row,
    hasSignedIn: verifiedAt !== null,
    invitedAt: invited.get(row.email) ?? null,
    hasMailFailed: failed.has(row.email),
  }));
}

/** The officers of some bodies. */
export const officersOfBodies = (reads: Reads, ids: readonly BodyId[]): Promise<OfficerRow[]> =>
  ids.length === 0 ? Promise.resolve([]) : officerRows(reads, inArray(officers.bodyId, [...ids]));

export type OfficeTime = 'now' | 'to-come' | 'over';

/** Whether somebody is in office at an instant, will be, or was. */
export function officeTime({ startsAt, endsAt }: Pick<OfficerRow, 'startsAt' | 'endsAt'>, now: Date): OfficeTime {
  if (endsAt && endsAt <= now) return 'over';
  return startsAt <= now ? 'now' : 'to-come';
}
