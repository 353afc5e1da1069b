import type { Context } from '@/db/context';
import { countUses } from '@/db/limits';
import type { LimitReached } from '@/domain/base/limits';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { Result } from '@/domain/base/result';

/** Keyed hashes of where a request came from. The network is null where it is not known. */
export type Asker = { readonly mailbox: string; readonly network: string | null };

/**
 * Counts a request for a sign-in link, before anything is stored or sent for it. Refuses too many for one mailbox, from
 * one network or in total.
 */
export async function allowLink(context: Context, { mailbox, network }: Asker): Promise<Result<null, LimitReached>> {
  permit(context.actor, 'sign-in.keep', {});
  return context.db.transact((tx) =>
    countUses(tx, context.now, [
      { limit: 'link-mailbox', of: mailbox },
      { limit: 'link-network', of: network },
      { limit: 'link-everybody', of: null },
    ]),
  );
}

/** Counts a form of a person who is signed in, before it is judged. Refuses too many, by account, network or in total. */
export async function allowForm(context: Context, network: string | null): Promise<Result<null, LimitReached>> {
  permit(context.actor, 'own.read', {});
  return context.db.transact((tx) =>
    countUses(tx, context.now, [
      { limit: 'form-account', of: actorIdOf(context.actor) },
      { limit: 'form-network', of: network },
      { limit: 'form-everybody', of: null },
    ]),
  );
}
