import { createHash } from 'node:crypto';
import { DEFAULT_LOCALE, LANGUAGE_TAGS, readAddress } from '../domain/base/languages.mjs';
import { MOST_UPLOAD_BYTES } from '../domain/base/request-sizes.mjs';
import { problemPolicy } from './content-policy.mjs';

// The page that is shown when no other page can be. It needs no data and no scripts, and contains its text in every
// language. It names whom to ask as the server last knew it.

const KILOBYTES = (MOST_UPLOAD_BYTES / 1000).toLocaleString('en-GB');

const WORDS = {
  en: {
    403: [
      'This form was sent from another address',
      'Nothing has been saved. Open {address} and send the form from there.',
      'Go to the home page',
    ],
    404: ['Page not found', 'Check the address, or start again from the home page.', 'Go to the home page'],
    413: [
      'This is too large',
      `Nothing has been saved. A file that you upload may have at most ${KILOBYTES} kB. Go back and choose a smaller one.`,
      'Go to the home page',
    ],
    429: [
      'Too many requests',
      'People on your network may make {most} of these requests a minute. Wait {seconds} seconds, then load this page again.',
      'Go to the home page',
    ],
    500: [
      'Sorry, there is a problem',
      'Your changes have not been saved. Wait a minute, go back and try again. If a deadline is near, contact the returning officer{contact} and say when you tried.',
      'Go to the home page',
    ],
    503: [
      'Many people are reading this site',
      'This page could not be shown in time. Forms are received as usual. Wait {seconds} seconds, then load this page again.',
      'Go to the home page',
    ],
  },
  cy: {
    403: [
      'Anfonwyd y ffurflen hon o gyfeiriad arall',
      'Nid oes dim wedi’i gadw. Agorwch {address} ac anfonwch y ffurflen oddi yno.',
      'Ewch i’r dudalen gartref',
    ],
    404: [
      'Heb ddod o hyd i’r dudalen',
      'Gwiriwch y cyfeiriad, neu dechreuwch eto o’r dudalen gartref.',
      'Ewch i’r dudalen gartref',
    ],
    413: [
      'Mae hyn yn rhy fawr',
      `Nid oes dim wedi’i gadw. Gall ffeil yr ydych yn ei huwchlwytho fod hyd at ${KILOBYTES} kB. Ewch yn ôl a dewiswch un lai.`,
      'Ewch i’r dudalen gartref',
    ],
    429: [
      'Gormod o geisiadau',
      'Gall pobl ar eich rhwydwaith wneud hyd at {most} o’r ceisiadau hyn y funud. Arhoswch {seconds} eiliad, yna llwythwch y dudalen hon eto.',
      'Ewch i’r dudalen gartref',
    ],
    500: [
      'Mae’n ddrwg gennym, mae problem',
      'Nid yw eich newidiadau wedi’u cadw. Arhoswch funud, ewch yn ôl a rhowch gynnig arall arni. Os yw’r dyddiad cau yn agos, cysylltwch â’r swyddog canlyniadau{contact} a dywedwch pryd y gwnaethoch roi cynnig arni.',
      'Ewch i’r dudalen gartref',
    ],
    503: [
      'Mae llawer o bobl yn darllen y wefan hon',
      'Nid oedd modd dangos y dudalen hon mewn pryd. Mae ffurflenni’n cael eu derbyn fel arfer. Arhoswch {seconds} eiliad, yna llwythwch y dudalen hon eto.',
      'Ewch i’r dudalen gartref',
    ],
  },
};

const STYLE =
  'body{margin:0;padding:1.5rem;font:1.0625rem/1.5 "Helvetica Neue",Arial,sans-serif;color:#18120f;background:#fefcfa}' +
  'main{max-width:40rem;margin:0 auto;border-top:6px solid;padding-top:1rem}h1{font-size:2rem;line-height:1.1;margin:.5rem 0}a{color:inherit}' +
  'button{font:inherit;font-weight:700;padding:.6rem 1rem;border:2px solid;background:transparent;color:inherit}pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;border-left:6px solid;padding-left:1rem}' +
  '@media(prefers-color-scheme:dark){body{color:#eee9e1;background:#1b1613}}';

/** The name under which server/start-process.ts keeps whom to ask, because this page must not need the database. */
const CONTACT = Symbol.for('nominations.contact');

/** Whom to ask, with a link; nothing if the server does not know it yet. */
function contactHtml() {
  const known = Reflect.get(globalThis, CONTACT);
  if (typeof known?.email !== 'string') return '';
  const email = escaped(known.email);
  const name = typeof known.name === 'string' ? `${escaped(known.name)}, ` : '';
  return `${name}<a href="mailto:${email}">${email}</a>`;
}

const QUESTIONS = { en: 'Questions? Contact', cy: 'Cwestiynau? Cysylltwch â' };

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * A whole page for an address that failed with `status`, in the language of the address. A status without a text of its
 * own is shown as a fault. `values` fills the braces of the text.
 * @param {string} address
 * @param {number} status
 * @param {Readonly<Record<string, number | string>>} [values]
 */
export function problemPage(address, status, values = {}) {
  const { locale } = readAddress(address);
  const words = WORDS[locale];
  const [title, unfilled, link] = Object.hasOwn(words, status) ? words[status] : words[500];
  const contact = contactHtml();
  const filled = new Map([['contact', contact && ` (${contact})`], ...Object.entries(values)]);
  const isAsked = contact === '' || unfilled.includes('{contact}');
  const questions = isAsked ? '' : `<p>${QUESTIONS[locale]} ${contact}.</p>`;
  const text = unfilled.replace(/\{(\w+)\}/g, (_, name) => String(filled.get(name) ?? ''));
  const front = locale === DEFAULT_LOCALE ? '/' : `/${locale}`;
  return smallPage({ locale, title, status, html: `<p>${text}</p>${questions}<p><a href="${front}">${link}</a></p>` });
}

/**
 * A whole page of this server: a heading and HTML, with the content policy that it needs.
 * @param {{ locale: import('../domain/base/languages.mjs').Locale, title: string, status: number, html: string, mayHaveForm?: boolean }} page
 */
export function smallPage({ locale, title, status, html, mayHaveForm = false }) {
  return {
    status,
    policy: problemPolicy(createHash('sha256').update(STYLE).digest('base64'), mayHaveForm),
    html: `<!doctype html><html lang="${LANGUAGE_TAGS[locale]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.svg"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>${html}</main></body></html>`,
  };
}
