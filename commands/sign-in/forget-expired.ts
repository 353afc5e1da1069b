import { and, isNull, like, lt, lte } from 'drizzle-orm';
import type { Context } from '@/db/context';
import { forgetOldUses } from '@/db/limits';
import { schema } from '@/db/schema';
import { permit } from '@/domain/base/permissions';
import { ok } from '@/domain/base/result';
import { UPLOAD_KEPT } from '@/domain/people/imports';
import { SIGN_IN_OCCASION } from '@/domain/sign-in/sign-in';
import { type MailFile, removeMailFiles } from '@/mail/mail-files';

const { handOvers, outbox, registrations, sessions, signInTokens, uploads } = schema;

/**
 * How long the outbox remembers that a link was sent: a day, in milliseconds. An admin can then find out why an email
 * did not arrive.
 */
const REMEMBERED = 24 * 60 * 60 * 1000;

/**
 * Deletes expired data that only shows who used the site: old links, sessions, emails with links, uploaded lists of
 * people, registrations and hand-overs that nobody confirmed, and the counts of limits.
 */
export async function forgetExpired({ db, actor, now }: Context): Promise<void> {
  permit(actor, 'sign-in.keep', {});
  const links: MailFile[] = [];
  await db.transact(async (tx) => {
    await tx.delete(signInTokens).where(lte(signInTokens.expiresAt, now));
    await tx.delete(sessions).where(lte(sessions.expiresAt, now));
    const before = new Date(now.getTime() - REMEMBERED);
    links.push(
      ...(await tx
        .delete(outbox)
        .where(and(like(outbox.occasion, `${SIGN_IN_OCCASION}%`), lt(outbox.createdAt, before)))
        .returning({ id: outbox.id, createdAt: outbox.createdAt })),
    );
    await forgetOldUses(tx, now);
    const isUnconfirmed = and(isNull(registrations.confirmedAt), lte(registrations.linkExpiresAt, now));
    await tx.delete(registrations).where(isUnconfirmed);
    const isUnaccepted = and(isNull(handOvers.acceptedAt), lte(handOvers.linkExpiresAt, now));
    await tx.delete(handOvers).where(isUnaccepted);
    await tx.delete(uploads).where(lt(uploads.uploadedAt, new Date(now.getTime() - UPLOAD_KEPT)));
    return ok(null);
  });
  await removeMailFiles(links);
}
