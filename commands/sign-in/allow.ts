import type { Context } from '@/db/context';
import { countUses } from '@/db/limits';
import type { LimitReached } from '@/domain/base/limits';
import { actorIdOf, permit } from '@/domain/base/permissions';
import type { Result } from '@/domain/base/result';

/** Keyed hashes of the mailbox and the network of a request. The network is null if it is not known. */
export type Asker = { readonly mailbox: string; readonly network: string | null };

/**
 * Counts a request for a sign-in link, before anything is stored or sent. Refuses if there are too many for one
 * mailbox, from one network, or in total.
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

/**
 * Counts a form that a signed-in person sends, before the command judges it. Refuses if there are too many from one
 * account, from one network, or in total.
 */
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
