import { createHash } from 'node:crypto';

// The page for the moment when nothing else can be shown: no data, no scripts, both languages' words in one small file.

const WORDS = {
  en: {
    404: ['Page not found', 'Check the address, or start again from the front page.', 'Go to the front page'],
    500: [
      'Sorry, there is a problem',
      'Nothing that you typed was recorded. Wait a minute, go back and try again. If a deadline is near, write to whoever runs the round and say when you tried.',
      'Go to the front page',
    ],
  },
  cy: {
    404: [
      'Heb ddod o hyd i’r dudalen',
      'Gwiriwch y cyfeiriad, neu dechreuwch eto o’r dudalen flaen.',
      'Ewch i’r dudalen flaen',
    ],
    500: [
      'Mae’n ddrwg gennym, mae problem',
      'Ni chofnodwyd dim a deipiwyd gennych. Arhoswch funud, ewch yn ôl a rhowch gynnig arall arni. Os yw’r dyddiad cau yn agos, ysgrifennwch at bwy bynnag sy’n cynnal y rownd a dywedwch pryd y gwnaethoch roi cynnig arni.',
      'Ewch i’r dudalen flaen',
    ],
  },
};

const STYLE =
  'body{margin:0;padding:1.5rem;font:1.0625rem/1.5 "Helvetica Neue",Arial,sans-serif;color:#18120f;background:#fefcfa}' +
  'main{max-width:40rem;margin:0 auto;border-top:6px solid;padding-top:1rem}h1{font-size:2rem;line-height:1.1;margin:.5rem 0}a{color:inherit}' +
  '@media(prefers-color-scheme:dark){body{color:#eee9e1;background:#1b1613}}';

/** A whole page for an address that failed with `status` (404 in its own words, anything else as a fault), in the language of the address. */
export function problemPage(address, status) {
  const locale = /^\/cy(?:\/|\?|$)/.test(address) ? 'cy' : 'en';
  const shown = status === 404 ? 404 : 500;
  const [title, text, link] = WORDS[locale][shown];
  const hash = createHash('sha256').update(STYLE).digest('base64');
  return {
    status,
    policy: `default-src 'none'; img-src 'self'; style-src 'sha256-${hash}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
    html: `<!doctype html><html lang="${locale === 'cy' ? 'cy' : 'en-GB'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon.svg"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="${locale === 'cy' ? '/cy' : '/'}">${link}</a></p></main></body></html>`,
  };
}
