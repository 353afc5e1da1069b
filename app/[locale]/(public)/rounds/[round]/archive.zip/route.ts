import { download, streamOf } from '@/app/[locale]/(public)/public-file';
import { publicContext } from '@/auth/context';
import { zipParts } from '@/lib/zip';
import { archiveFacts, hasArchive } from '@/queries/log/archive';
import { streamedArchive, verifierText } from '@/queries/log/archive-files';
import { logText } from '@/queries/log/log-lines';

export const dynamic = 'force-dynamic';

type Address = { readonly params: Promise<{ round: string }> };

/** The whole record of a declared round in one file, with the program that checks it. It is packed while it is sent. */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const { round } = await params;
  const context = await publicContext();
  const data = (await hasArchive(context, round)) ? await archiveFacts(context, round) : null;
  if (!data) return new Response(null, { status: 404 });
  const files = streamedArchive({ ...data, verifier: verifierText() }, logText(context.db.reads, round));
  return download(streamOf(zipParts(files, data.madeAt)), 'application/zip', `${data.round.slug}-archive.zip`);
}
