import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The text of the stand-alone verifier, verifier/verify.mjs, as archives carry it and the site gives it out. */
export const verifierText = (): string =>
  readFileSync(resolve(/* turbopackIgnore: true */ 'verifier/verify.mjs'), 'utf8');
