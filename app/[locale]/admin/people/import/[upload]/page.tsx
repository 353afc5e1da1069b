import { adminPage, queryText } from '@/app/[locale]/admin/admin-page';
import { answerList, applyList } from '@/app/[locale]/admin/people/actions';
import { type Locale, wordsFor } from '@/messages/translate';
import { type UploadPreview, uploadPreview } from '@/queries/people/upload-preview';
import { Preview, previewTitle } from '../preview';

export const dynamic = 'force-dynamic';

const FORM = '/admin/people/import';

/** The page that shows the effect of a list of officers, members or candidates before it is added. */
const page = adminPage<{ locale: Locale; upload: string }, UploadPreview>({
  path: ({ upload }) => `${FORM}/${upload}`,
  part: 'people',
  load: (context, { upload }, query) =>
    uploadPreview(context, { upload, show: queryText(query, 'show'), page: Number(query.page ?? 1) }),
  title: (preview, { locale }) => previewTitle(preview, locale),
  isPractice: ({ place }) => place?.round.kind === 'practice',
  back: ({ place }, { locale }) =>
    place
      ? { path: `/admin/rounds/${place.round.slug}`, words: place.round.title }
      : { path: '/admin/people', words: wordsFor(locale, 'adminPeople')('links.people') },
  render: (preview, { locale, path }) => (
    <Preview
      preview={preview}
      path={path}
      formPath={preview.place ? `${FORM}?${new URLSearchParams({ round: preview.place.round.slug })}` : FORM}
      apply={applyList.bind(null, { locale, path })}
      answer={answerList.bind(null, { locale, path })}
      locale={locale}
    />
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.Page;
