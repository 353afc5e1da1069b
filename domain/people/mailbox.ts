/** Domains whose mailboxes are the same with and without dots in the name. */
const WITHOUT_DOTS = ['gmail.com', 'googlemail.com'];

/**
 * The mailbox that an address leads to, for counting: most mail servers deliver `name+anything@` to `name@`. Not for
 * sending, and not for telling people apart. `email` is as spelt by readEmailAddress.
 */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  const name = email.slice(0, at);
  const plain = name.replace(/(?<=.)\+.*$/, '');
  return WITHOUT_DOTS.includes(domain) ? `${plain.replaceAll('.', '')}@gmail.com` : `${plain}@${domain}`;
}
