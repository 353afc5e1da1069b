import { cleanLine } from '../base/clean-text';

/** The longest address that mail servers accept (RFC 5321). */
const MOST_CHARACTERS = 254;
/** An address with a name before it is shorter. */
const MOST_TYPED = 1000;

/** A label of a domain name, in the letters of the domain name system: other letters are written as "xn--…". */
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+(?!\\d+$)${LABEL}$`);
/**
 * The part before the @: letters of any script, digits and the signs of RFC 5321, with single dots between them. Quoted
 * names are not allowed, because mail servers read them in different ways.
 */
const PART = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
const NAME = new RegExp(`^${PART}(?:\\.${PART})*$`, 'u');
/** RFC 5321, in bytes. */
const LONGEST_NAME = 64;

/** What people copy with an address. A name in front of an address in angle brackets, as in "Kim <kim@…>". */
const WITH_A_NAME = /^[^<>@]*<\s*([^<>\s]+)\s*>[\s;,.]*$/;
const LINK = /^(?:mailto|smtp|e-?mail|e-?bost)\s*:\s*/i;
/** A subject and the like. */
const AFTER_A_LINK = /\?[a-z]+=[^@]*$/i;
/** Quotation marks, brackets and the marks at the end of a clause. */
const AROUND = /^[\s"'‘’‚“”„«»‹›`(<[{,;:]+|[\s"'‘’“”„«»‹›`)>\]},;:.]+$/gu;
const FULL_STOP = /[。｡]/g;
const APOSTROPHE = /[‘’‛ʼ′＇´]/g;

/**
 * Reads an email address as people write and paste it, in the form in which it is stored and compared: lower case,
 * without the name, "mailto:", brackets and invisible characters around it, with a straight apostrophe, and a domain
 * in other letters as the domain name system writes it ("xn--…"), so that the same mailbox has one spelling. Null if
 * the text is not exactly one address. The letters are normalised before the check, so that a character that looks
 * like `@` cannot pass as a letter.
 */
export function readEmailAddress(typed: string): string | null {
  if (typed.length > MOST_TYPED || /[\r\n]./s.test(typed.trim())) return null;
  const line = cleanLine(typed).normalize('NFKC').replace(APOSTROPHE, "'").replace(FULL_STOP, '.');
  const bare = (WITH_A_NAME.exec(line)?.[1] ?? line).replace(AROUND, '').replace(LINK, '');
  const [name = '', domain, ...others] = bare
    .replace(bare === line ? '' : AFTER_A_LINK, '')
    .replace(AROUND, '')
    .split('@');
  if (domain === undefined || others.length > 0) return null;
  const host = readDomain(domain);
  if (host === null || !NAME.test(name) || Buffer.byteLength(name) > LONGEST_NAME) return null;
  const address = `${name.toLowerCase()}@${host}`;
  return address.length <= MOST_CHARACTERS ? address : null;
}

/** The domain in the letters of the domain name system, or null. */
function readDomain(typed: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(typed)) return null;
  try {
    const { hostname } = new URL(`http://${typed}`);
    return DOMAIN.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}

/** Whether nobody can have this address, because its domain is reserved for examples (RFC 2606). */
export const isInventedAddress = (address: string): boolean =>
  /[@.](?:example\.(?:com|net|org)|example|invalid|test)$/.test(address);
