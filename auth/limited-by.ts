import { headers } from 'next/headers';
import { NETWORK_HEADER } from '@/domain/base/network-header.mjs';
import { mailboxOf } from '@/domain/people/mailbox';
import { keyedHash } from '@/lib/secrets';

// Limits count by keyed hashes: without the secret of this installation, nobody can tell which address is meant.

/** The keyed hash of the network that this request came from; null where the front door does not know it. */
export async function networkOfRequest(): Promise<string | null> {
  const network = (await headers()).get(NETWORK_HEADER);
  return network ? keyedHash(`network ${network}`) : null;
}

/** The keyed hash of the mailbox of an address, as spelt by readEmailAddress. */
export const mailboxKey = (email: string): string => keyedHash(`mailbox ${mailboxOf(email)}`);
