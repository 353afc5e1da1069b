import { download } from '@/app/[locale]/(public)/public-file';
import { verifierText } from '@/queries/log/archive-files';

export const dynamic = 'force-dynamic';

/** The stand-alone verifier, as a file to download. */
export function GET(): Response {
  return download(verifierText(), 'text/javascript; charset=utf-8', 'verify.mjs');
}
