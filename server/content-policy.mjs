// This file alone defines what a page of this site may load and run.

/** The part of the policy that all pages share. `scripts` and `framedBy` are sources in the form of the header. */
const policy = (scripts, framedBy = "'none'") =>
  `default-src 'self'; script-src ${scripts}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors ${framedBy}`;

/** The policy of a public page. It allows scripts that are files of this site, or no scripts if the page has none. */
export const publicPolicy = (html, framedBy) => policy(html.includes('<script') ? "'self'" : "'none'", framedBy);

/** The policy of a page on which React runs. Its inline scripts have a `nonce` that no other page has. */
export const noncePolicy = (nonce) => policy(`'self' 'nonce-${nonce}'`);

/**
 * The content policy of a small page of the server. It allows only the page's own style, by the hash of the style (base64
 * SHA-256), and a form to this site if the page has one.
 */
export const problemPolicy = (styleHash, mayHaveForm = false) =>
  `default-src 'none'; img-src 'self'; style-src 'sha256-${styleHash}'; form-action ${mayHaveForm ? "'self'" : "'none'"}; frame-ancestors 'none'; base-uri 'none'`;

/** A new nonce: 128 random bits in base64. */
export const newNonce = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
