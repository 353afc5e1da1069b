import type { Metadata } from 'next';
import { PublicFrame } from '@/app/[locale]/(public)/public-page';
import { acceptOffice } from '@/app/[locale]/register/actions';
import { publicContext } from '@/auth/context';
import { bodyName } from '@/components/bodies/body-name';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { handOverToAccept } from '@/queries/people/hand-overs';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ readonly handOver?: string | string[]; readonly token?: string | string[] }>;
};

const only = (value: string | string[] | undefined) => (typeof value === 'string' ? value.slice(0, 64) : '');

async function load({ searchParams }: Props) {
  const query = await searchParams;
  const link = { handOver: only(query.handOver), token: only(query.token) };
  return { link, found: await handOverToAccept(await publicContext(), link) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await props.params;
  const { found } = await load(props);
  const t = wordsFor(locale, 'bodyOfficers');
  const title = found
    ? t(found.isAccepted ? 'accept.doneTitle' : 'accept.title', {
        office: found.row.office,
        body: bodyName(found.body, locale),
      })
    : t('accept.wrongTitle');
  return { title, robots: { index: false } };
}

/** The page of the link by which a successor accepts an office. Opening it changes nothing; its button accepts. */
export default async function AcceptHandOverPage(props: Props) {
  const { locale } = await props.params;
  const { link, found } = await load(props);
  const t = wordsFor(locale, 'bodyOfficers');
  const view = () => {
    if (!found) return <PageHeader title={t('accept.wrongTitle')} lede={t('accept.wrong')} />;
    const values = { office: found.row.office, body: bodyName(found.body, locale), email: found.row.email };
    if (found.isAccepted)
      return (
        <div className="stack wrap-anywhere" role="status">
          <PageHeader title={t('accept.doneTitle', values)} lede={t('accept.done', values)} />
          <p>
            <a href={href(locale, '/sign-in')}>{wordsFor(locale, 'register')('signIn')}</a>
          </p>
        </div>
      );
    return (
      <Form action={acceptOffice.bind(null, locale)} hidden={link} words={formWords(locale, t('accept.button'))}>
        <PageHeader title={t('accept.title', values)} />
        <div className="stack max-w-text wrap-anywhere">
          <p>{t('accept.text', values)}</p>
          <p>{t('accept.notYou')}</p>
        </div>
      </Form>
    );
  };
  return (
    <PublicFrame locale={locale} path={`/register/hand-over?${new URLSearchParams(link)}`}>
      <div className="stack" lang={LANGUAGE_TAGS[locale]}>
        {view()}
      </div>
    </PublicFrame>
  );
}
