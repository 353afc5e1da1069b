import { revealed } from './clean-text';

export const PRIVATE_KINDS = ['email', 'phone', 'membership-number', 'home-address', 'postcode'] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** Private data, as somebody wrote it. */
export type PrivateData = { readonly kind: PrivateKind; readonly found: string };

// Real letters to CLPs contained all of these: in 2016 one candidate's letter had a home address, two telephone numbers
// and a membership number. People copy, store and print a statement, so such a mistake cannot be undone.

/** An email address. A name of Mastodon, @name@host, is public and does not match. */
const EMAIL = /(?<![\p{L}\p{N}._%+'@-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** An email address in words: "name [at] example [dot] org". */
const EMAIL_IN_WORDS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s{0,3}[[({]\s*(?:at|@)\s*[\])}]\s*[\p{L}\p{N}-]+(?:\s*(?:\.|[[({]\s*(?:dot|\.)\s*[\])}])\s*[\p{L}\p{N}-]+)+/giu;

/** An email address without brackets: "name at example dot org". "Look at the dot com boom" does not match. */
const EMAIL_WITH_DOT =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s{1,3}[-–_*]?at[-–_*]?\s{1,3}(?!(?:the|a|an|this|that)\s)[\p{L}\p{N}-]+(?:\s{0,3}(?:\bdot\b|\.)\s{0,3}[\p{L}\p{N}-]+){0,3}\s{1,3}[-–_*]?dot[-–_*]?\s{1,3}(?:com|org|net|co|uk|cymru|wales|scot|info|eu|me|gov|ac)\b/giu;
/** An email address with a space beside the @: "name @ example.org". */
const EMAIL_WITH_SPACE =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+(?:\s{1,3}@\s{0,3}|@\s{1,3}|["”]@)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** An email address at a company where many people have theirs: "name at gmail", "name@gmail". */
const EMAIL_AT_COMPANY =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+(?:\s{1,3}at\s{1,3}|@)(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|btinternet|protonmail|aol)\b/giu;
/** An email address with a shouted word: "name AT example.org". If everything is in capitals, the word says nothing. */
const EMAIL_SHOUTED =
  /(?<![\p{L}\p{N}._%+-])[\p{Ll}\p{N}._%+-]+\s{1,3}AT\s{1,3}[\p{Ll}\p{N}-]+(?:(?:\.|\s{1,3}DOT\s{1,3})[\p{Ll}\p{N}-]+)+/gu;

/** A UK number, at home or from abroad: 0 or +44, then nine or ten digits, with any separators. */
const PHONE =
  /(?<![\p{L}\p{N}.,£$€+_])(?:(?:\+|00)[ ]?44[\s().‐‑‒–—·-]{0,3}(?:0[).\s-]{0,2})?|\(?0[ )]?(?=[\s.-]?[1-35-9]))(?:[\s().‐‑‒–—·-]{0,3}\d){9,10}(?![\s.–-]{0,2}\d)/gu;
/** From another country: + and the whole number. */
const PHONE_ABROAD = /(?<![\p{L}\p{N}+])\+(?!44)[1-9](?:[\s().–-]{0,2}\d){8,13}(?![\s.–-]{0,2}\d)/gu;
/** A number with other separators: "01632/960001", "07700, 900123". */
const PHONE_IN_PARTS = /(?<![\p{L}\p{N}/])0\d{3,4}\s?[,;:/|]\s?\d{3}[\s,;:/|-]{0,2}\d{3,4}(?![\d/])/gu;
/** As programs write it: 447700900123. */
const MOBILE_IN_LINK = /(?<!\d)44[ ]?7\d{3}[ ]?\d{6}(?!\d)/g;
/** A local or foreign number that the text calls a telephone number: "Tel. 496 0000". */
const PHONE_BY_NAME =
  /\b(?:tel|telephone|phone|mobile|mob|ffôn|ffon|whatsapp)\b[\s.:]*(?:(?:number|no|rhif)\b[\s.:]*)?(?:is\s+|on\s+)?\+?\d(?:[\s().–-]{0,2}\d){5,14}/giu;
/**
 * A date or a decimal number, which is not a telephone number: 01.02.2026 followed by other characters, or 0.123456789.
 */
const NO_PHONE = /^(?:\d{1,2}[.–-]\d{1,2}[.–-]\d{2,4}\D|0\.)/;

/** A membership number: A or L and seven digits, or any number that the text calls a membership number. */
const MEMBERSHIP = /(?<![\p{L}\p{N}])(?:[AL][ -]?\d{7}|[al]\d{7})(?![\p{L}\p{N}])/gu;
const MEMBERSHIP_BY_NAME =
  /\b(?:(?:membership|member(?:['’]s)?|party)\s+(?:number|no|num|id|ref(?:erence)?)|rhif\s+aelod(?:aeth)?)\b[\s.:#–-]*(?:is\s+|yw\s+)?[a-z]?[ -]?\d(?:[ -]?\d){3,}/giu;

const POSTCODE =
  /(?<![\p{L}\p{N}])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d(?:\d|[ABEHMNPRV-Y])?|\d[A-HJKPS-UW])[\s-]{0,2}\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu;
/** A match such as "the E1 1st team", which is not a postcode. */
const ORDINAL = /\d(?:st|nd|th)$/;

const STREET =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Close|Drive|Crescent|Cres|Terrace|Gardens|Gdns|Grove|Place|Court|Way|Row|Walk|Mews|Square|Hill|View|Rise|Parade|Wynd|Vale|Green';
/**
 * A house number and street that end like an address: "12 Acacia Avenue," or at the end of a line. "the 4 High Street
 * banks" does not match.
 */
const HOUSE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:Flat \\d+[A-Za-z]?,? +)?\\d{1,4}[A-Za-z]?,? +(?:\\p{Lu}[\\p{L}’'.-]* +){1,3}(?:${STREET})\\b\\.?(?=\\s*(?:[,;.)]|$))`,
  'gmu',
);
const HOUSE_IN_WELSH =
  /(?<![\p{L}\p{N}])\d{1,4}[A-Za-z]?,? +(?:Heol|Stryd|Ffordd|Lôn|Rhodfa|Clos|Cilgant|Rhes|Maes|Tai)(?: +(?:[Yy]r?|\p{Lu}[\p{L}’'-]*)){1,3}/gu;
/** A house number and street after words such as "I live at". */
const HOME = new RegExp(
  `\\b(?:[Ll]ive|[Ll]iving|[Rr]eside|[Hh]ome|[Aa]ddress)\\b(?:\\s+(?:at|is))?[\\s:]+(?:at\\s+)?(?:Flat \\d+[A-Za-z]?,? +)?\\d{1,4}[A-Za-z]?,? +(?:\\p{Lu}[\\p{L}’'.-]* +){1,3}(?:${STREET})\\b`,
  'gu',
);
/** A house number and a street all in small or all in capital letters, which end like an address. */
const HOUSE_IN_ONE_CASE =
  /(?<![\p{L}\p{N}])\d{1,4}[A-Za-z]?,? +(?:(?!the|per|each|main|high|more)\p{Ll}{4,} +(?:street|road|avenue|lane|crescent|terrace|gardens)|(?:\p{Lu}{2,} +){1,3}(?:STREET|ROAD|AVENUE|LANE|CLOSE|DRIVE|CRESCENT|TERRACE|GARDENS|GROVE))\b(?=\s*(?:[,;.)]|$))/gmu;
/** Seven digits that follow the word: "Membership L1234567", "member: 1234567", "my membership is 1234567". */
const MEMBERSHIP_AFTER = /\bmem(?:ber(?:ship)?)?\b(?:\s(?:is|no|card|yw)\b)?[\s:#.]{1,3}[al]?\d{7}(?!\d)/giu;

/** The two addresses that everybody knows. */
const IN_PUBLIC = /^1[01] Downing St(?:reet)?/i;

/** Every pattern of an email address needs an @ or the word "at". All the others need a digit. */
const HINT_OF_EMAIL = /@|(?<!\p{L})at(?!\p{L})/iu;

/** At most this many of a kind are reported, because each one is compared with all the others. */
const MOST_OF_A_KIND = 50;

/**
 * The parts that must not be published: email addresses, UK telephone numbers, membership numbers, home
 * addresses and postcodes. Also finds them in entities, escapes and emphasis. Each is returned once, as written, sorted
 * by kind. If there are very many, only the first ones are returned.
 */
export function privateDataIn(text: string): PrivateData[] {
  // In a web address, %40 is an @.
  const seen = revealed(text).replaceAll('%40', '@');
  const readings = [...new Set([seen, seen.replaceAll(/[*`~]|(?<=\p{N})_|_(?=\p{N})/gu, '')])];
  // Nearly every name and reason has neither, so most of the patterns are never tried.
  const mayHaveEmail = readings.some((reading) => HINT_OF_EMAIL.test(reading));
  const hasDigit = readings.some((reading) => /\d/.test(reading));
  const finds = (kind: PrivateKind, pattern: RegExp, isOne: (match: string) => boolean = () => true) => {
    if (!(kind === 'email' ? mayHaveEmail : hasDigit)) return [];
    return [
      ...new Set(readings.flatMap((reading) => [...reading.matchAll(pattern)].map(([match]) => match).filter(isOne))),
    ]
      .slice(0, MOST_OF_A_KIND)
      .map((match) => ({
        kind,
        found: match.trim().replaceAll(/\s+/g, ' '),
      }));
  };
  const all = [
    ...finds('email', EMAIL),
    ...finds('email', EMAIL_IN_WORDS),
    ...finds('email', EMAIL_WITH_DOT),
    ...finds('email', EMAIL_WITH_SPACE),
    ...finds('email', EMAIL_AT_COMPANY),
    ...finds('email', EMAIL_SHOUTED),
    ...finds('phone', PHONE, (match) => !NO_PHONE.test(match)),
    ...finds('phone', PHONE_ABROAD),
    ...finds('phone', PHONE_IN_PARTS),
    ...finds('phone', MOBILE_IN_LINK),
    ...finds('phone', PHONE_BY_NAME),
    ...finds('membership-number', MEMBERSHIP),
    ...finds('membership-number', MEMBERSHIP_BY_NAME),
    ...finds('membership-number', MEMBERSHIP_AFTER),
    ...finds('home-address', HOUSE, (match) => !IN_PUBLIC.test(match)),
    ...finds('home-address', HOUSE_IN_ONE_CASE, (match) => !IN_PUBLIC.test(match)),
    ...finds('home-address', HOUSE_IN_WELSH),
    ...finds('home-address', HOME, (match) => !/ 1[01] Downing/.test(match)),
    ...finds('postcode', POSTCODE, (match) => !ORDINAL.test(match)),
  ];
  // "Tel. 07700 900123" matches twice, as a whole and in part. Only the whole is kept.
  return all.filter(
    ({ kind, found }, place) =>
      !all.some(
        (other, at) =>
          other.kind === kind &&
          at !== place &&
          other.found.includes(found) &&
          (other.found.length > found.length || at < place),
      ),
  );
}
