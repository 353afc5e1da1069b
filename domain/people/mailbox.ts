/** The domains that deliver a name with dots to the same mailbox as the name without dots. */
const WITHOUT_DOTS = ['gmail.com', 'googlemail.com'];

/**
 * The mailbox that an address leads to. Limits count by it, because most mail servers deliver `name+anything@` to
 * `name@`. It must not be used to send email or to identify people. `email` is in the form of readEmailAddress.
 */
export function mailboxOf(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  const name = email.slice(0, at);
  const plain = name.replace(/(?<=.)\+.*$/, '');
  return WITHOUT_DOTS.includes(domain) ? `${plain.replaceAll('.', '')}@gmail.com` : `${plain}@${domain}`;
}
