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

export type CountedForm = {
  /** The keyed hash of the network of the request; null where it is not known. */
  readonly network: string | null;
  /** True if the form adds to the public record. Such forms also have a limit of their own. */
  readonly publishes: boolean;
};

/** Counts a form of a person who is signed in, before it is judged. Refuses too many, by account, network or in total. */
export async function allowForm(
  context: Context,
  { network, publishes }: CountedForm,
): Promise<Result<null, LimitReached>> {
  permit(context.actor, 'own.read', {});
  const account = actorIdOf(context.actor);
  return context.db.transact((tx) =>
    countUses(tx, context.now, [
      ...(publishes ? [{ limit: 'publish-account', of: account } as const] : []),
      { limit: 'form-account', of: account },
      { limit: 'form-network', of: network },
      { limit: 'form-everybody', of: null },
    ]),
  );
}
