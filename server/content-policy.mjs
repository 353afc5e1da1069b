// The one place that defines what a page of this site may load and run.

/** What the policies of all pages share. `scripts` and `framedBy` are sources as the header writes them. */
const policy = (scripts, framedBy = "'none'") =>
  `default-src 'self'; script-src ${scripts}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ${framedBy}`;

/** The policy of a public page: scripts that are files of this site, or none if the page has none. */
export const publicPolicy = (html, framedBy) => policy(html.includes('<script') ? "'self'" : "'none'", framedBy);

/** The policy of a page that React runs: its own inline scripts carry `nonce`, which no other page has. */
export const noncePolicy = (nonce) => policy(`'self' 'nonce-${nonce}'`);

/** The content policy of the problem page: only its own style, by the hash of the style (base64 SHA-256). */
export const problemPolicy = (styleHash) =>
  `default-src 'none'; img-src 'self'; style-src 'sha256-${styleHash}'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`;

/** A new nonce, 128 bits in base64. */
export const newNonce = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
