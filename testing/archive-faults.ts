import type { Context } from '@/db/context';
import { archiveOf } from '@/queries/log/archive';
import { archiveFiles, verifierText } from '@/queries/log/archive-files';
import { verifyArchive } from '@/verifier/verify.mjs';

/** The faults that the stand-alone verifier finds in the archive of a round. For tests. */
export async function archiveFaults(ctx: Context, round: string): Promise<readonly string[]> {
  const data = await archiveOf(ctx, round);
  if (!data) throw new Error(`There is no archive of ${round}.`);
  const files = archiveFiles({ ...data, verifier: verifierText() });
  const archive = new Map(files.map(({ path, contents }) => [path, Buffer.from(contents)]));
  return verifyArchive(archive).faults;
}
