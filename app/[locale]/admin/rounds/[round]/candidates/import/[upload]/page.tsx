import type { Metadata } from 'next';
import { cache } from 'react';
import { BackLink } from '@/components/ui/back-link';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { uploadPreview } from '@/queries/people/upload-preview';
import { AdminFrame, AdminMissing } from '../../../../../frame';
import { applyList } from '../../../../../people/actions';
import { Preview, previewTitle } from '../../../../../people/import/preview';
import { adminScene } from '../../../../../scene';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale; round: string; upload: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const load = cache((locale: Locale, path: string, upload: string, show: string, page: number) =>
  adminScene(locale, path, (context) => uploadPreview(context, { upload, show, page })),
);

async function read({ params, searchParams }: Props) {
  const { locale, round, upload } = await params;
  const { show, page } = await searchParams;
  const formPath = `/admin/rounds/${round}/candidates/import`;
  const path = `${formPath}/${upload}`;
  const preview = await load(locale, path, upload, String(show ?? ''), Number(page ?? 1));
  return { locale, round, path, formPath, preview: preview?.place?.round.slug === round ? preview : null };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, preview } = await read(props);
  const title = preview ? previewTitle(preview, locale) : wordsFor(locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** What a list of candidates would do, before it does. */
export default async function CandidateUploadPage(props: Props) {
  const { locale, round, path, formPath, preview } = await read(props);
  if (!preview) return <AdminMissing locale={locale} />;
  return (
    <AdminFrame locale={locale} path={path} part="rounds" isPractice={preview.place?.round.kind === 'practice'}>
      <BackLink href={href(locale, `/admin/rounds/${round}`)} words={preview.place?.round.title ?? ''} />
      <Preview
        preview={preview}
        path={path}
        formPath={formPath}
        apply={applyList.bind(null, locale, path)}
        locale={locale}
      />
    </AdminFrame>
  );
}
