import { download } from '@/app/[locale]/(public)/public-file';
import { publicContext } from '@/auth/context';
import { writeZip } from '@/lib/zip';
import { archiveOf, hasArchive } from '@/queries/log/archive';
import { archiveFiles, verifierText } from '@/queries/log/archive-files';

// The server caches the archive until the public record changes, because packing a big round is slow.
export const dynamic = 'error';
export const revalidate = 60;
export const generateStaticParams = () => [];

type Address = { readonly params: Promise<{ round: string }> };

/** The whole record of a declared round in one file, with the program that checks it. */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const { round } = await params;
  const context = await publicContext();
  const data = (await hasArchive(context, round)) ? await archiveOf(context, round) : null;
  if (!data) return new Response(null, { status: 404 });
  const bytes = writeZip(archiveFiles({ ...data, verifier: verifierText() }), data.madeAt);
  return download(new Uint8Array(bytes), 'application/zip', `${data.round.slug}-archive.zip`);
}
