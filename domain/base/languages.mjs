// Plain JavaScript, because the server, the build and the app all read this one list.

/** The languages of the site. The first is the default: its addresses have no prefix. */
export const LOCALES = /** @type {const} */ (['en', 'cy']);

/** @typedef {(typeof LOCALES)[number]} Locale */

/**
 * The names of the languages for Intl and `<html lang>`. A bare `en` would format dates and numbers as in the United
 * States.
 */
export const LANGUAGE_TAGS = /** @type {const} */ ({ en: 'en-GB', cy: 'cy' });

export const DEFAULT_LOCALE = LOCALES[0];

/** The languages whose addresses start with their code: `/cy/rounds`. */
export const PREFIXED_LOCALES = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);

/**
 * Whether a string is the code of a language.
 * @param {unknown} text
 * @returns {text is Locale}
 */
export const isLocale = (text) => LOCALES.some((locale) => locale === text);

/**
 * Splits an address: its language, and its path (with any query) in the default language.
 * @param {string} address
 * @returns {{ locale: Locale, path: string }}
 */
export function readAddress(address) {
  for (const locale of PREFIXED_LOCALES) {
    const rest = address.startsWith(`/${locale}`) ? address.slice(locale.length + 1) : undefined;
    if (rest === '' || rest?.startsWith('?')) return { locale, path: `/${rest}` };
    if (rest?.startsWith('/')) return { locale, path: rest };
  }
  return { locale: DEFAULT_LOCALE, path: address };
}
