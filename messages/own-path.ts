/** Stands for this site while an address is read: no real one can be it. */
const HERE = 'http://here.invalid';

/**
 * The address as a path of this site, or null if it leads anywhere else. Only its path and query are kept, so that no
 * link or form of others can use our redirects to send a person away.
 */
export function ownPath(address: string | null | undefined): string | null {
  if (!address?.startsWith('/')) return null;
  const url = URL.parse(address, HERE);
  if (url?.origin !== HERE) return null;
  // `/.//elsewhere.example` is read as the path `//elsewhere.example`, which a browser takes for another host; so would
  // `/cy//elsewhere.example` be, once the language is taken off. No address of ours has two slashes in a row.
  return url.pathname.includes('//') ? null : `${url.pathname}${url.search}`;
}
