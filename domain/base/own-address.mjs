/**
 * The origin of the site's configured address, such as `https://nominations.example.org`. Throws a sentence for a
 * setting that is no web address, or that has a path.
 * @param {string} address
 */
export function originOf(address) {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Error(`AUTH_URL: ${address} is no web address such as https://nominations.example.org.`);
  return url.origin;
}

/**
 * Whether a form was sent from a page of the site at `origin`. A request without either header is from a program and not
 * from another site's page, because every browser sends one of them with a form.
 * @param {{ readonly site: string | null | undefined, readonly origin: string | null | undefined }} from the headers
 *   Sec-Fetch-Site and Origin
 * @param {string} origin
 */
export function isFromOwnPage(from, origin) {
  if (from.site && from.site !== 'same-origin') return false;
  return !from.origin || URL.parse(from.origin)?.origin === origin;
}
