/** The longest address that mail servers accept (RFC 5321). */
const MOST_CHARACTERS = 254;

/**
 * Matches one mailbox and one domain with a dot in it. Quotes, commas and angle brackets are not allowed, because mail
 * servers read them in different ways.
 */
const ADDRESS = /^[^\s@"'`(),:;<>[\]\\]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/**
 * Normalises an address to the form in which it is stored and compared: NFKC, lower case, no spaces around it. Null if
 * the text is not an address. The letters are normalised before the check, so that a character that looks like `@`
 * cannot pass as a letter.
 */
export function readEmailAddress(typed: string): string | null {
  const address = typed.normalize('NFKC').trim().toLowerCase();
  return address.length <= MOST_CHARACTERS && ADDRESS.test(address) ? address : null;
}

/** Whether nobody can have this address, because its domain is reserved for examples (RFC 2606). */
export const isInventedAddress = (address: string): boolean =>
  /[@.](?:example\.(?:com|net|org)|example|invalid|test)$/.test(address);
