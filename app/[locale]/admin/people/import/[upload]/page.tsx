import type { Metadata } from 'next';
import { cache } from 'react';
import { BackLink } from '@/components/ui/back-link';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { uploadPreview } from '@/queries/people/upload-preview';
import { AdminFrame, AdminMissing } from '../../../frame';
import { adminScene } from '../../../scene';
import { applyList } from '../../actions';
import { Preview, previewTitle } from '../preview';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale; upload: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const FORM = '/admin/people/import';

const load = cache((locale: Locale, upload: string, show: string, page: number) =>
  adminScene(locale, `${FORM}/${upload}`, (context) => uploadPreview(context, { upload, show, page })),
);

async function read({ params, searchParams }: Props) {
  const { locale, upload } = await params;
  const { show, page } = await searchParams;
  const preview = await load(locale, upload, String(show ?? ''), Number(page ?? 1));
  return { locale, path: `${FORM}/${upload}`, preview: preview?.place ? null : preview };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, preview } = await read(props);
  const title = preview ? previewTitle(preview, locale) : wordsFor(locale, 'admin')('missing.title');
  return { title, robots: { index: false } };
}

/** What a list of officers or members would do, before it does. */
export default async function UploadPage(props: Props) {
  const { locale, path, preview } = await read(props);
  if (!preview) return <AdminMissing locale={locale} />;
  return (
    <AdminFrame locale={locale} path={path} part="people">
      <BackLink href={href(locale, '/admin/people')} words={wordsFor(locale, 'adminPeople')('links.people')} />
      <Preview
        preview={preview}
        path={path}
        formPath={FORM}
        apply={applyList.bind(null, locale, path)}
        locale={locale}
      />
    </AdminFrame>
  );
}
