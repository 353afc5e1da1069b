import { ok, type Result, refuse } from '../base/result';
import { readEmailAddress } from '../people/email-address';

/** More addresses than this are not one person's. */
export const MOST_ADDRESSES = 5;

export type AddressesRefusal =
  /** The first text that is not an email address. */
  | { readonly code: 'address-wrong'; readonly typed: string }
  | { readonly code: 'too-many-addresses'; readonly most: number };

/**
 * Reads the email addresses of one candidate, separated by spaces, commas, semicolons or lines, each once. An empty text
 * has none. Refuses a text that is not an address, and too many addresses.
 */
export function readAddresses(typed: string): Result<readonly string[], AddressesRefusal> {
  const found = new Set<string>();
  // "Wren Sample <wren@example.org>" is one address.
  for (const text of typed.replace(/[^,;\n<>]*<([^<>]*)>/g, ' $1 ').split(/[\s,;]+/)) {
    if (text === '') continue;
    const email = readEmailAddress(text);
    if (email === null) return refuse({ code: 'address-wrong', typed: text.slice(0, 100) });
    found.add(email);
    if (found.size > MOST_ADDRESSES) return refuse({ code: 'too-many-addresses', most: MOST_ADDRESSES });
  }
  return ok([...found]);
}
