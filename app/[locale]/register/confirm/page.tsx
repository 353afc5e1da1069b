import type { Metadata } from 'next';
import { PublicFrame } from '@/app/[locale]/(public)/public-page';
import { confirm } from '@/app/[locale]/register/actions';
import { publicContext } from '@/auth/context';
import { bodyName } from '@/components/bodies/body-name';
import { Form } from '@/components/ui/form';
import { PageHeader } from '@/components/ui/section';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { registrationState } from '@/domain/people/registrations';
import { formWords } from '@/messages/form-words';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';
import { registrationToConfirm } from '@/queries/people/registrations';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ readonly registration?: string | string[]; readonly token?: string | string[] }>;
};

const only = (value: string | string[] | undefined) => (typeof value === 'string' ? value.slice(0, 64) : '');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: wordsFor((await params).locale, 'register')('confirm.title'),
    robots: { index: false },
  };
}

/**
 * The page of the link in the email. Opening it changes nothing, because mail scanners open links too; its button
 * confirms the address.
 */
export default async function ConfirmRegistrationPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = await searchParams;
  const link = { registration: only(query.registration), token: only(query.token) };
  const found = await registrationToConfirm(await publicContext(), link);
  const t = wordsFor(locale, 'register');
  const view = () => {
    if (!found)
      return (
        <>
          <PageHeader title={t('confirm.wrongTitle')} lede={t('confirm.wrong')} />
          <p>
            <a href={href(locale, '/register')}>{t('confirm.again')}</a>
          </p>
        </>
      );
    const { row, body } = found;
    const values = { name: row.name, email: row.email, office: row.office, body: bodyName(body, locale) };
    const state = registrationState(row);
    if (state === 'unconfirmed')
      return (
        <Form action={confirm.bind(null, locale)} hidden={link} words={formWords(locale, t('confirm.button'))}>
          <PageHeader title={t('confirm.title')} />
          <div className="stack max-w-text wrap-anywhere">
            <p>{t('confirm.text', values)}</p>
            <p>{t('confirm.notYou')}</p>
          </div>
        </Form>
      );
    return (
      <div className="stack" role="status">
        <PageHeader title={t('confirm.doneTitle')} />
        <p className="max-w-text wrap-anywhere">
          {t(state === 'waiting' ? 'confirm.done' : `confirm.${state}`, values)}
        </p>
        {state === 'approved' ? (
          <p>
            <a href={href(locale, '/sign-in')}>{t('signIn')}</a>
          </p>
        ) : null}
      </div>
    );
  };
  return (
    <PublicFrame locale={locale} path={`/register/confirm?${new URLSearchParams(link)}`}>
      <div className="stack" lang={LANGUAGE_TAGS[locale]}>
        {view()}
      </div>
    </PublicFrame>
  );
}
