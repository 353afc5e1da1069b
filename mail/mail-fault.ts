import type { MailFault } from '@/domain/people/mail-attempts';

/**
 * The SMTP commands that are about one email. If a server refuses any other command, the cause is the connection or the
 * settings, which may change.
 */
const ABOUT_THE_EMAIL = ['MAIL FROM', 'RCPT TO', 'DATA'];

/** Matches enhanced status codes (RFC 3463) that are about the mailbox: it does not exist, or takes no email. */
const ABOUT_THE_MAILBOX = /^5\.[12]\./;

const MOST_CHARACTERS = 200;

/** For admins: another attempt would end in the same way, so the person needs another address. */
const NO_SMTPUTF8 =
  'This mail server cannot send to addresses with letters other than a to z before the @ (it does not offer SMTPUTF8). Ask for another address.';

/**
 * How an attempt failed, from the error of nodemailer. A reply of 500 to 599 to a command about the email is final. It
 * also refuses the address if it answers the command with the recipient, or if its enhanced code says so.
 */
export function mailFault(error: unknown, toAddress: string): MailFault {
  if (!(error instanceof Error)) return { answer: 'unknown', isFinal: false, isAddressRefused: false };
  const { code, responseCode, response, command } = error as {
    code?: unknown;
    responseCode?: unknown;
    response?: unknown;
    command?: unknown;
  };
  if (code === 'ESMTPUTF8') return { answer: NO_SMTPUTF8, isFinal: true, isAddressRefused: true };
  const said = typeof response === 'string' ? response : '';
  const isFinal =
    typeof responseCode === 'number' &&
    responseCode >= 500 &&
    typeof command === 'string' &&
    ABOUT_THE_EMAIL.includes(command);
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(said)?.[1];
  const isAboutTheMailbox = enhanced ? ABOUT_THE_MAILBOX.test(enhanced) : command === 'RCPT TO';
  const answer = said ? withoutPrivateWords(said, toAddress) : String(typeof code === 'string' ? code : error.name);
  const step = typeof command === 'string' && command !== 'API' ? ` (${command})` : '';
  return { answer: `${answer}${step}`, isFinal, isAddressRefused: isFinal && isAboutTheMailbox };
}

/** The reply of a mail server without the parts that may name a person: addresses, the recipient's name, and links. */
function withoutPrivateWords(said: string, toAddress: string): string {
  const name = (toAddress.split('@')[0] ?? '').toLowerCase();
  const bare = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return said
    .replace(/\bhttps?:\/\/\S+/gi, '[link]')
    .replace(/<[^<>]*>|[^\s<>"'()]+@[^\s<>"'(),;]+/g, '[address]')
    .split(/(\s+)/)
    .map((word) => (name !== '' && bare(word) === name ? '[address]' : word))
    .join('')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS);
}
