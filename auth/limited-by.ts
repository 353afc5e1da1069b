import { headers } from 'next/headers';
import { NETWORK_HEADER } from '@/domain/base/network-header.mjs';
import { mailboxOf } from '@/domain/people/mailbox';
import { keyedHash } from '@/lib/secrets';

// Limits count by keyed hashes. Without this installation's secret, nobody can find out whose address a hash belongs
// to.

/** The keyed hash of the network that this request came from. Null if the front door does not know it. */
export async function networkOfRequest(): Promise<string | null> {
  const network = (await headers()).get(NETWORK_HEADER);
  return network ? keyedHash(`network ${network}`) : null;
}

/** The keyed hash of the mailbox of an address (in the form of readEmailAddress). */
export const mailboxKey = (email: string): string => keyedHash(`mailbox ${mailboxOf(email)}`);
