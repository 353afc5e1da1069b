import { createHash } from 'node:crypto';
import { DEFAULT_LOCALE, LANGUAGE_TAGS, readAddress } from '../domain/base/languages.mjs';
import { problemPolicy } from './content-policy.mjs';

// The page that is shown when no other page can be. It needs no data and no scripts, and contains its text in every
// language.

const WORDS = {
  en: {
    404: ['Page not found', 'Check the address, or start again from the home page.', 'Go to the home page'],
    500: [
      'Sorry, there is a problem',
      'Your changes have not been saved. Wait a minute, go back and try again. If a deadline is near, contact the returning officer and say when you tried.',
      'Go to the home page',
    ],
  },
  cy: {
    404: [
      'Heb ddod o hyd i’r dudalen',
      'Gwiriwch y cyfeiriad, neu dechreuwch eto o’r dudalen gartref.',
      'Ewch i’r dudalen gartref',
    ],
    500: [
      'Mae’n ddrwg gennym, mae problem',
      'Nid yw eich newidiadau wedi’u cadw. Arhoswch funud, ewch yn ôl a rhowch gynnig arall arni. Os yw’r dyddiad cau yn agos, cysylltwch â’r swyddog canlyniadau a dywedwch pryd y gwnaethoch roi cynnig arni.',
      'Ewch i’r dudalen gartref',
    ],
  },
};

const STYLE =
  'body{margin:0;padding:1.5rem;font:1.0625rem/1.5 "Helvetica Neue",Arial,sans-serif;color:#18120f;background:#fefcfa}' +
  'main{max-width:40rem;margin:0 auto;border-top:6px solid;padding-top:1rem}h1{font-size:2rem;line-height:1.1;margin:.5rem 0}a{color:inherit}' +
  '@media(prefers-color-scheme:dark){body{color:#eee9e1;background:#1b1613}}';

/**
 * A whole page for an address that failed with `status`, in the language of the address. Any status except 404 is shown
 * as a fault.
 */
export function problemPage(address, status) {
  const { locale } = readAddress(address);
  const [title, text, link] = WORDS[locale][status === 404 ? 404 : 500];
  const front = locale === DEFAULT_LOCALE ? '/' : `/${locale}`;
  return {
    status,
    policy: problemPolicy(createHash('sha256').update(STYLE).digest('base64')),
    html: `<!doctype html><html lang="${LANGUAGE_TAGS[locale]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.svg"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="${front}">${link}</a></p></main></body></html>`,
  };
}
