import { verifierText } from '@/queries/log/verifier-text';

export const dynamic = 'force-dynamic';

/** The stand-alone verifier, as a file to keep. */
export function GET(): Response {
  return new Response(verifierText(), {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'content-disposition': 'attachment; filename="verify.mjs"',
      'cache-control': 'public, max-age=0, s-maxage=2',
    },
  });
}
