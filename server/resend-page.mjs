import { DEFAULT_LOCALE, readAddress } from '../domain/base/languages.mjs';
import { smallPage } from './problem-page.mjs';

// The page after a form that could not be handled, for browsers without JavaScript: it contains everything that was
// sent, so that nothing is lost.

/** @typedef {import('./sent-form.mjs').SentForm} SentForm */
/**
 * Why a form was not handled: the session has ended; the form is of an earlier build, so it cannot be sent again as it
 * is; or something failed.
 * @typedef {'signedOut' | 'updated' | 'failed'} Unhandled
 */

const WORDS = {
  en: {
    signedOut: [
      'You have been signed out',
      'Nothing has been saved yet, and nothing is lost: this page contains your answers. Sign in again in a new tab. Then come back to this tab and send your answers.',
    ],
    updated: [
      'This site has been updated',
      'Nothing has been saved. Go back in your browser: the form usually opens again with your answers. Check them, and send the form. What you typed is also below, so that you can copy it.',
    ],
    failed: [
      'Sorry, there is a problem',
      'Your changes have not been saved. This page contains your answers. Wait a minute, then send them again. If a deadline is near, contact the returning officer and say when you tried.',
    ],
    signIn: 'Sign in again (opens in a new tab)',
    open: 'Open the form again (opens in a new tab)',
    send: 'Send your answers again',
    typed: 'What you typed',
  },
  cy: {
    signedOut: [
      'Rydych wedi cael eich allgofnodi',
      'Nid oes dim wedi’i gadw eto, ac nid oes dim wedi’i golli: mae’r dudalen hon yn cynnwys eich atebion. Mewngofnodwch eto mewn tab newydd. Yna dewch yn ôl i’r tab hwn ac anfonwch eich atebion.',
    ],
    updated: [
      'Mae’r wefan hon wedi’i diweddaru',
      'Nid oes dim wedi’i gadw. Ewch yn ôl yn eich porwr: fel arfer mae’r ffurflen yn agor eto gyda’ch atebion. Gwiriwch nhw, ac anfonwch y ffurflen. Mae’r hyn a deipioch isod hefyd, er mwyn i chi allu ei gopïo.',
    ],
    failed: [
      'Mae’n ddrwg gennym, mae problem',
      'Nid yw eich newidiadau wedi’u cadw. Mae’r dudalen hon yn cynnwys eich atebion. Arhoswch funud, yna anfonwch nhw eto. Os yw’r dyddiad cau yn agos, cysylltwch â’r swyddog canlyniadau a dywedwch pryd y gwnaethoch roi cynnig arni.',
    ],
    signIn: 'Mewngofnodwch eto (yn agor mewn tab newydd)',
    open: 'Agorwch y ffurflen eto (yn agor mewn tab newydd)',
    send: 'Anfonwch eich atebion eto',
    typed: 'Yr hyn a deipioch',
  },
};

/** @type {Readonly<Record<Unhandled, number>>} */
const STATUS = { signedOut: 403, updated: 409, failed: 500 };

/**
 * A whole page that says why a form was not handled, and sends it again.
 * @param {string} address of the form, as requested
 * @param {Unhandled} why
 * @param {SentForm} form
 */
export function resendPage(address, why, form) {
  const { locale } = readAddress(address);
  const words = WORDS[locale];
  const [title = '', text = ''] = words[why];
  const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  const signIn = `${prefix}/sign-in?${new URLSearchParams({ callbackUrl: address })}`;
  const link = (/** @type {string} */ to, /** @type {string} */ label) =>
    `<p><a href="${escaped(to)}" target="_blank" rel="noreferrer">${label}</a></p>`;
  const hidden = form.map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`);
  const send = `<form method="post" enctype="multipart/form-data" action="${escaped(address)}">${hidden.join('')}<p><button>${words.send}</button></p></form>`;
  return smallPage({
    locale,
    title,
    status: STATUS[why],
    mayHaveForm: true,
    html: [
      `<p>${text}</p>`,
      why === 'signedOut' ? link(signIn, words.signIn) : '',
      why === 'updated' ? link(address, words.open) : send,
      typedList(words.typed, form),
    ].join(''),
  });
}

/** The values that a person typed, and not a program's. Those that a program put there contain no space and are no addresses. */
function typedList(/** @type {string} */ title, /** @type {SentForm} */ form) {
  const typed = form.filter(
    ([name, value]) => !name.startsWith('$ACTION_') && /\S\s+\S|\S@\S|:\/\//.test(value) && !/^[[{]/.test(value),
  );
  if (typed.length === 0) return '';
  return `<h2>${title}</h2>${typed.map(([, value]) => `<pre>${escaped(value)}</pre>`).join('')}`;
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\r', '&#13;'],
  ['\n', '&#10;'],
]);

const escaped = (/** @type {string} */ text) => text.replace(/[&<>"\r\n]/g, (sign) => ENTITIES.get(sign) ?? sign);
