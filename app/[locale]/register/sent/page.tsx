import type { Metadata } from 'next';
import { PublicFrame } from '@/app/[locale]/(public)/public-page';
import { PageHeader } from '@/components/ui/section';
import { LANGUAGE_TAGS, type Locale } from '@/domain/base/languages.mjs';
import { env } from '@/lib/env';
import { href } from '@/messages/href';
import { wordsFor } from '@/messages/translate';

export const dynamic = 'force-dynamic';

type Props = {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<{ readonly body?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsFor((await params).locale, 'register')('sent.title'), robots: { index: false } };
}

const isSlug = (text: unknown): text is string => typeof text === 'string' && /^[a-z0-9-]{1,100}$/.test(text);

/** Says that an email is on its way, in the same words for every address. */
export default async function RegistrationSentPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { body } = await searchParams;
  const t = wordsFor(locale, 'register');
  const query = isSlug(body) ? `?${new URLSearchParams({ body })}` : '';
  return (
    <PublicFrame locale={locale} path={`/register/sent${query}`}>
      <div className="stack" lang={LANGUAGE_TAGS[locale]} role="status">
        <PageHeader title={t('sent.title')} lede={t('sent.lede')} />
        <p>{t('sent.help')}</p>
        <p>
          <a href={href(locale, isSlug(body) ? `/register/${body}` : '/register')}>{t('sent.again')}</a>
        </p>
        {env.isDemo() ? (
          <p>
            <a href={href(locale, '/demo/mail')}>{wordsFor(locale, 'signIn')('demoMail')}</a>
          </p>
        ) : null}
      </div>
    </PublicFrame>
  );
}
