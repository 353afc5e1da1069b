import type { Metadata } from 'next';
import { cache } from 'react';
import { BackLink } from '@/components/ui/back-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { PageHeader, Section } from '@/components/ui/section';
import { permit } from '@/domain/base/permissions';
import { PEOPLE_KINDS } from '@/domain/people/imports';
import { href } from '@/messages/href';
import { type Locale, wordsFor } from '@/messages/translate';
import { AdminFrame, AdminMissing } from '../../frame';
import { adminScene } from '../../scene';
import { problemWords } from './problems';
import { UploadForm } from './upload-form';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

const PATH = '/admin/people/import';

const load = cache((locale: Locale) =>
  adminScene(locale, PATH, async (context) => permit(context.actor, 'people.import', {})),
);

async function read({ params, searchParams }: Props) {
  const { locale } = await params;
  const asked = await searchParams;
  const kind = PEOPLE_KINDS.find((one) => one === asked.kind) ?? 'officers';
  return { locale, kind, problem: problemWords(asked, kind, locale) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, problem } = await read(props);
  const title = wordsFor(locale, 'adminPeople')('import.title');
  const marked = problem ? wordsFor(locale, 'admin')('act.errorMark', { text: title }) : title;
  return { title: marked, robots: { index: false } };
}

/** Takes lists of officers and of members. */
export default async function ImportPeoplePage(props: Props) {
  const { locale, kind, problem } = await read(props);
  if (!(await load(locale))) return <AdminMissing locale={locale} />;
  const t = wordsFor(locale, 'adminPeople');
  return (
    <AdminFrame locale={locale} path={PATH} part="people">
      <BackLink href={href(locale, '/admin/people')} words={t('links.people')} />
      {problem ? (
        <ErrorSummary
          title={wordsFor(locale, 'admin')('act.problem')}
          errors={[{ href: `#file-${kind}`, words: problem }]}
        />
      ) : null}
      <PageHeader title={t('import.title')} lede={t('import.lede')} />
      {PEOPLE_KINDS.map((one) => (
        <Section key={one} id={one} title={t(`import.${one}`)}>
          <UploadForm locale={locale} kind={one} problem={one === kind ? problem : null} />
        </Section>
      ))}
      <p className="small quiet">{t('import.privacy')}</p>
    </AdminFrame>
  );
}
